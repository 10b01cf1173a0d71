#include "ui/grid/fillblocks.h"

#include "ui/grid/gridmodel.h"

#include <algorithm>

namespace lineitems {

namespace {

bool isBackward(FillDirection direction)
{
    return direction == FillDirection::Up || direction == FillDirection::Left;
}

int lineLength(const GridArea &area, FillDirection direction)
{
    return isAcross(direction) ? area.width() : area.height();
}

/// With the row or column before it, from which it is to take.
GridArea withGiver(GridArea area, FillDirection direction)
{
    switch (direction) {
    case FillDirection::Down:
        --area.top;
        break;
    case FillDirection::Right:
        --area.left;
        break;
    case FillDirection::Up:
        ++area.bottom;
        break;
    case FillDirection::Left:
        ++area.right;
        break;
    }
    return area;
}

bool exists(const GridModel &grid, const GridArea &area, const QList<int> &visibleColumns)
{
    return area.top >= 0 && area.left >= 0 && area.bottom < grid.rowCount()
        && area.right < visibleColumns.size();
}

} // namespace

bool isAcross(FillDirection direction)
{
    return direction == FillDirection::Right || direction == FillDirection::Left;
}

std::optional<FillBlock> fillBlock(const GridModel &grid, const GridArea &area, FillDirection direction,
                                   int given, const QList<int> &visibleColumns)
{
    if (!exists(grid, area, visibleColumns))
        return std::nullopt;
    FillBlock block;
    block.across = isAcross(direction);
    block.given = given;
    for (int row = area.top; row <= area.bottom; ++row)
        block.rows.push_back(grid.rows()->sourceRow(row));
    for (int position = area.left; position <= area.right; ++position) {
        const int column = visibleColumns[position];
        if (column != LineItemModel::statusColumn)
            block.columns.push_back(column - LineItemModel::firstPropertyColumn);
        else if (direction == FillDirection::Right && given != FillBlock::leadingValues)
            --block.given;
    }
    if (isBackward(direction)) {
        block.direction = SeriesDirection::Backward;
        auto &line = block.across ? block.columns : block.rows;
        std::reverse(line.begin(), line.end());
    }
    const bool gives = given == FillBlock::leadingValues || block.given > 0;
    const bool takes = block.lineCount() > 0 && block.lineLength() > qMax(block.given, 1);
    return gives && takes ? std::optional(block) : std::nullopt;
}

std::vector<FillBlock> fillBlocks(const GridModel &grid, const std::vector<GridArea> &areas,
                                  FillDirection direction, const QList<int> &visibleColumns)
{
    std::vector<FillBlock> blocks;
    for (const GridArea &area : areas) {
        const bool lone = lineLength(area, direction) == 1;
        if (auto block = fillBlock(grid, lone ? withGiver(area, direction) : area, direction, 1,
                                   visibleColumns))
            blocks.push_back(std::move(*block));
    }
    return blocks;
}

std::vector<FillBlock> seriesBlocks(const GridModel &grid, const std::vector<GridArea> &areas,
                                    FillDirection direction, int given, const QList<int> &visibleColumns)
{
    std::vector<FillBlock> blocks;
    for (const GridArea &area : areas) {
        if (auto block = fillBlock(grid, area, direction, given, visibleColumns))
            blocks.push_back(std::move(*block));
    }
    return blocks;
}

} // namespace lineitems
