// How the dates in a table's columns are read: with the day, the month or the year first, by all cells of a column,
// then by the other columns. Where nothing tells, 01/02/2026 is not taken for any.
#pragma once

#include "models/files/csv.h"
#include "models/files/dateconvention.h"
#include "models/table/rowquery.h"

namespace lineitems {

struct ColumnDates
{
    int column = 0; ///< of the table
    std::optional<DateOrder> order; ///< nothing: an ambiguous date is not taken
    bool isUnclear = false; ///< neither it nor the other columns tell how its ambiguous dates are meant
};

/// For those of these columns for which it matters, in their order; `forUnclear` is what a person says of those
/// that do not tell.
std::vector<ColumnDates> readOrders(const CsvTable &table, const std::vector<int> &columns,
                                    std::optional<DateOrder> forUnclear, const CancelCheck &cancelled);

} // namespace lineitems
