// What a row is worth before and after its edits: the net price that HubSpot holds, and the one that it will
// make of what was typed. Exact, and silent where the rule is not known to hold.
#pragma once

#include "models/record/decimal.h"
#include "models/table/tablesnapshot.h"

#include <functional>
#include <optional>

namespace lineitems {

/// Where the net price and what it is computed from stand; -1 for a column that is not there.
struct NetPriceColumns
{
    explicit NetPriceColumns(const Schema &columns);

    int price;
    int quantity;
    int discount; ///< an amount for each unit
    int percentage;
    int currency;
    int pricingModel;
    int amount; ///< the net price; -1 also without a price or a quantity
};

class NetPriceRule
{
public:
    explicit NetPriceRule(const Schema &columns = {});

    /// The column of the net price, or -1 where a column that it is computed from is not there.
    int amountColumn() const { return m_columns.amount; }
    /// The column of the currency, or -1.
    int currencyColumn() const { return m_columns.currency; }
    const NetPriceColumns &columns() const { return m_columns; }

    /// The net price, or its currency, comes from this column.
    bool isInput(int column) const;
    /// The price does not come from tiers, and the rule gives what HubSpot holds now.
    bool isKnown(const TableSnapshot &table, int row) const;
    /// The net price of these values, asked for by column. Nothing where a price or a quantity is missing,
    /// where a value is no number, and where tiers make the price.
    std::optional<Decimal> net(const std::function<QByteArrayView(int column)> &valueAt) const;
    /// Whether the net price, or its currency, comes from one of these columns; both ends included.
    bool dependsOn(int firstColumn, int lastColumn) const;
    /// Edits of the row touch what its net price is computed from, or its currency.
    bool isTouched(const TableSnapshot &table, int row) const;
    /// What HubSpot holds; where it holds none, what the rule makes of the loaded values.
    std::optional<Decimal> before(const TableSnapshot &table, int row) const;
    /// What HubSpot will make of a touched row. Nothing where a value is missing, not valid or no number, where
    /// the price comes from tiers, or where the rule does not give what HubSpot holds now either.
    std::optional<Decimal> after(const TableSnapshot &table, int row) const;
    /// The same for totals: zero where there is no price or no quantity, which is nothing to be paid.
    std::optional<Decimal> worthBefore(const TableSnapshot &table, int row) const;
    std::optional<Decimal> worthAfter(const TableSnapshot &table, int row) const;
    QByteArray currencyBefore(const TableSnapshot &table, int row) const;
    QByteArray currencyAfter(const TableSnapshot &table, int row) const;

private:
    bool isFlat(const TableSnapshot &table, int row) const;
    std::optional<Decimal> loadedAmount(const TableSnapshot &table, int row) const;
    std::optional<Decimal> computedBefore(const TableSnapshot &table, int row) const;
    bool holds(const TableSnapshot &table, int row) const;

    NetPriceColumns m_columns;
};

} // namespace lineitems
