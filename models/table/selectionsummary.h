// What the selected cells come to: how many there are, and count, sum, average, least and greatest of the numbers
// among them, money by currency. Exact decimals; pure, for any thread.
#pragma once

#include "models/record/decimal.h"
#include "models/table/rowquery.h"
#include "models/table/viewcells.h"

#include <vector>

namespace lineitems {

/// The numbers of one currency, or those that are no money.
struct NumberFigures
{
    bool isMoney = false;
    QByteArray currency; ///< of money: its code, empty where the row has none
    long long count = 0;
    Decimal sum;
    Decimal least;
    Decimal greatest;
    long long estimates = 0; ///< among them: what HubSpot has not computed yet

    /// Rounded: of money to the digits of the sum, two at least; else to two more, without zeros at the end.
    Decimal average() const;
};

/// Dates, or date-times: these have a least and a greatest only.
struct TimeFigures
{
    PropertyType type = PropertyType::Date;
    long long count = 0;
    QString earliest; ///< as displayed
    QString latest;
};

struct SelectionSummary
{
    long long cells = 0;
    long long filled = 0; ///< those that are not empty
    long long notNumbers = 0; ///< filled cells of number columns that hold none
    long long unknown = 0; ///< those that nobody can tell before their row is saved
    std::vector<NumberFigures> numbers; ///< money by its code, then money without one, then other numbers
    std::vector<TimeFigures> times;
};

/// Record ids and other numbers that HubSpot shows unformatted are names, not amounts: they are counted as
/// cells, and not summed. Comes back incomplete on `cancelled`.
SelectionSummary summarize(const TableSnapshot &table, const ViewCells &cells, const ValueFormat &format,
                           const CancelCheck &cancelled = {});

} // namespace lineitems
