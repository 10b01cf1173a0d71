// Puts rows in the order of one column or several: numbers by value, dates by time, options by label, texts as the
// language has it. Stable; empty cells last in both directions.
#pragma once

#include "models/table/rowquery.h"

namespace lineitems {

/// `keys` as in RowQuery. In no order that means anything if it is cancelled.
std::vector<int> sortedRows(std::vector<int> rows, const TableSnapshot &table,
                            const std::vector<SortKey> &keys, const CancelCheck &cancelled);

} // namespace lineitems
