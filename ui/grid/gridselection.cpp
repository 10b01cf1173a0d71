#include "ui/grid/gridselection.h"

#include <algorithm>

namespace lineitems {

namespace {

/// The selected rows of one column, in runs that neither touch nor overlap.
std::vector<RowRun> selectedRuns(const QItemSelection &selection, int column)
{
    std::vector<RowRun> runs;
    for (const QItemSelectionRange &range : selection) {
        if (range.left() <= column && column <= range.right())
            runs.push_back({range.top(), range.bottom()});
    }
    std::sort(runs.begin(), runs.end(), [](const RowRun &a, const RowRun &b) { return a.first < b.first; });
    std::vector<RowRun> joined;
    for (const RowRun &run : runs) {
        if (!joined.empty() && run.first <= joined.back().last + 1)
            joined.back().last = qMax(joined.back().last, run.last);
        else
            joined.push_back(run);
    }
    return joined;
}

/// Where a run of rows begins or ends in any of these areas, in ascending order.
std::vector<int> edgesOf(const std::vector<GridArea> &areas)
{
    std::vector<int> edges;
    for (const GridArea &area : areas) {
        edges.push_back(area.top);
        edges.push_back(area.bottom + 1);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

/// The columns that these areas hold in one row, as one-row areas without gaps.
std::vector<GridArea> stripsAt(int row, const std::vector<GridArea> &areas)
{
    std::vector<GridArea> strips;
    for (const GridArea &area : areas) {
        if (row < area.top || row > area.bottom)
            continue;
        if (!strips.empty() && strips.back().right + 1 == area.left)
            strips.back().right = area.right;
        else
            strips.push_back({row, area.left, row, area.right});
    }
    return strips;
}

bool growsOn(const GridArea &above, const GridArea &below)
{
    return above.left == below.left && above.right == below.right && above.bottom + 1 == below.top;
}

void addBelow(std::vector<GridArea> &areas, const GridArea &strip)
{
    const auto above = std::find_if(areas.begin(), areas.end(),
                                    [&](const GridArea &area) { return growsOn(area, strip); });
    if (above != areas.end())
        above->bottom = strip.bottom;
    else
        areas.push_back(strip);
}

} // namespace

std::vector<GridArea> highAreas(const QItemSelection &selection, const QList<int> &visibleColumns)
{
    std::vector<GridArea> areas;
    for (int position = 0; position < visibleColumns.size(); ++position) {
        for (const RowRun &run : selectedRuns(selection, visibleColumns[position])) {
            const auto beside = std::find_if(areas.begin(), areas.end(), [&](const GridArea &area) {
                return area.right + 1 == position && area.top == run.first && area.bottom == run.last;
            });
            if (beside != areas.end())
                beside->right = position;
            else
                areas.push_back({run.first, position, run.last, position});
        }
    }
    return areas;
}

std::vector<GridArea> wideAreas(const QItemSelection &selection, const QList<int> &visibleColumns)
{
    std::vector<GridArea> high = highAreas(selection, visibleColumns);
    std::sort(high.begin(), high.end(), [](const GridArea &a, const GridArea &b) { return a.left < b.left; });
    const std::vector<int> edges = edgesOf(high);
    std::vector<GridArea> areas;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        for (GridArea strip : stripsAt(edges[i], high)) {
            strip.bottom = edges[i + 1] - 1;
            addBelow(areas, strip);
        }
    }
    return areas;
}

QItemSelection selectionOf(const std::vector<GridArea> &areas, const QAbstractItemModel &model,
                           const QList<int> &visibleColumns)
{
    QItemSelection selection;
    for (const GridArea &area : areas) {
        int position = area.left;
        while (position <= area.right) {
            const int first = visibleColumns[position];
            int last = first;
            // Columns that stand in the model's order are one range.
            while (++position <= area.right && visibleColumns[position] == last + 1)
                ++last;
            selection.append(
                QItemSelectionRange(model.index(area.top, first), model.index(area.bottom, last)));
        }
    }
    return selection;
}

QItemSelection rowSelection(const QAbstractItemModel &model, const std::vector<RowRun> &runs, int column)
{
    const int left = qMax(column, 0);
    const int right = column < 0 ? model.columnCount() - 1 : column;
    QItemSelection selection;
    for (const RowRun &run : runs)
        selection.append(QItemSelectionRange(model.index(run.first, left), model.index(run.last, right)));
    return selection;
}

} // namespace lineitems
