// Selections of many cells as few ranges, so that 100,000 rows are selected at once.
#pragma once

#include "models/table/cellrange.h"

#include <QItemSelection>

namespace lineitems {

/// The selection around `current`, drawn out to `target` from the corner across. Column by column, since columns
/// that stand side by side may be far apart in the model.
QItemSelection extendedSelection(const QItemSelection &selection, const QModelIndex &current,
                                 const QModelIndex &target, const QList<int> &visibleColumns);

/// These rows of the model: whole, or in one column only.
QItemSelection rowSelection(const QAbstractItemModel &model, const std::vector<RowRun> &runs,
                            int column = -1);

} // namespace lineitems
