// The grid's ranges as cells that another thread can read.
#pragma once

#include "models/table/viewcells.h"

#include <QItemSelection>
#include <QList>

namespace lineitems {

class GridModel;

/// The cells of these ranges, without the status column. `visibleColumns` are the grid's columns from left to
/// right: nobody sees that a hidden one is part of a range.
ViewCells viewCells(const GridModel &grid, const QItemSelection &ranges, const QList<int> &visibleColumns);

} // namespace lineitems
