// Puts rows in the order of one column: numbers by value, dates by time, options by label, texts as the
// language has it. Stable; empty cells last in both directions.
#pragma once

#include "models/table/rowquery.h"

namespace lineitems {

/// `sortColumn` as in RowQuery. Returns the rows as they came if it is cancelled.
std::vector<int> sortedRows(std::vector<int> rows, const TableSnapshot &table, int sortColumn,
                            Qt::SortOrder order, const CancelCheck &cancelled);

} // namespace lineitems
