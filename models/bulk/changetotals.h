// Sums of the selected numbers before and after a change, by currency where they are money; and what the change
// does to the net price of the same rows, as far as HubSpot's rule for it is known.
#pragma once

#include "models/bulk/newvalue.h"
#include "models/record/decimal.h"
#include "models/table/document.h"

#include <map>
#include <set>
#include <utility>

namespace lineitems {

struct ChangeTotal
{
    int column = 0; ///< of the document
    QByteArray currency; ///< empty where the column is no money, or the row names none
    Decimal before;
    Decimal after;
    bool isEstimate = false; ///< HubSpot computes the column: this is what it should come to
};

class ChangeTotals
{
public:
    /// The table must outlive the totals.
    explicit ChangeTotals(const TableSnapshot &table) : m_table(table) {}

    /// A cell of the selection, and what becomes of it.
    void add(const CellView &cell, const NewValue &made);
    /// The sums of columns in which something changes, and of the net price where these changes touch it. Rows that
    /// stay as they are count in both.
    std::vector<ChangeTotal> take(const std::vector<CellInput> &changes);

private:
    struct Sums
    {
        Decimal before;
        Decimal after;
        bool changes = false;
    };
    using Key = std::pair<int, QByteArray>; ///< column and currency

    QByteArray currencyOf(int row, const Property &property) const;
    std::vector<ChangeTotal> netPrices(const std::vector<CellInput> &changes) const;

    const TableSnapshot &m_table;
    std::map<Key, Sums> m_sums;
    std::set<int> m_rows; ///< of the selection
};

} // namespace lineitems
