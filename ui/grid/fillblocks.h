// From what is selected or dragged in the grid to blocks that can be filled.
#pragma once

#include "models/bulk/fill.h"
#include "ui/grid/gridselection.h"

#include <optional>

namespace lineitems {

class GridModel;

enum class FillDirection { Down, Right, Up, Left };

bool isAcross(FillDirection direction);

/// `given` rows or columns of the area give, the ones that the direction comes from; FillBlock::leadingValues as
/// there. The status column takes no part. Nothing where no cell would be left that takes.
std::optional<FillBlock> fillBlock(const GridModel &grid, const GridArea &area, FillDirection direction,
                                   int given, const QList<int> &visibleColumns);

/// The first row (or column) of everything that is selected without a gap goes into the others. What is one cell
/// high (or wide) takes from the cell before it.
std::vector<FillBlock> fillBlocks(const GridModel &grid, const std::vector<GridArea> &areas,
                                  FillDirection direction, const QList<int> &visibleColumns);

/// For a series: the cells that are filled go on into the others.
std::vector<FillBlock> seriesBlocks(const GridModel &grid, const std::vector<GridArea> &areas,
                                    FillDirection direction, int given, const QList<int> &visibleColumns);

} // namespace lineitems
