#include "ui/grid/gridcells.h"

#include "ui/grid/gridmodel.h"

namespace lineitems {

ViewCells viewCells(const GridModel &grid, const QItemSelection &ranges, const QList<int> &visibleColumns)
{
    ViewCells cells;
    if (ranges.isEmpty())
        return cells;
    int top = ranges.first().top();
    int bottom = ranges.first().bottom();
    for (const QItemSelectionRange &range : ranges) {
        top = qMin(top, range.top());
        bottom = qMax(bottom, range.bottom());
    }
    for (int row = top; row <= bottom; ++row)
        cells.rows.push_back(grid.rows()->sourceRow(row));
    for (const int column : visibleColumns) {
        if (column < LineItemModel::firstPropertyColumn)
            continue;
        std::vector<RowRun> runs;
        for (const QItemSelectionRange &range : ranges) {
            if (range.left() <= column && column <= range.right())
                runs.push_back({range.top() - top, range.bottom() - top});
        }
        if (!runs.empty())
            cells.parts.push_back({column - LineItemModel::firstPropertyColumn, unitedRuns(std::move(runs))});
    }
    return cells;
}

} // namespace lineitems
