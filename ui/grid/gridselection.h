// Selections of many cells as few rectangles as one sees them, so that 100,000 rows are selected at once and
// columns that stand side by side belong together however far apart they are in the model.
#pragma once

#include "models/table/cellrange.h"

#include <QItemSelection>

namespace lineitems {

/// A cell as it is seen: the view's row, and the column counted from the left without hidden ones.
struct GridPlace
{
    int row = 0;
    int position = 0;

    friend bool operator==(const GridPlace &, const GridPlace &) = default;
};

/// A rectangle of the grid as it is seen, both ends included: rows of the view, and columns counted from the
/// left without hidden ones.
struct GridArea
{
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;

    int height() const { return bottom - top + 1; }
    int width() const { return right - left + 1; }
    long long count() const { return static_cast<long long>(height()) * width(); }
    bool contains(const GridPlace &place) const
    {
        return top <= place.row && place.row <= bottom && left <= place.position && place.position <= right;
    }
    friend bool operator==(const GridArea &, const GridArea &) = default;
};

// The selected cells in rectangles that do not overlap. Hidden columns are left out: nobody sees that they are
// part of the selection.
/// As high as their columns are selected without a gap.
std::vector<GridArea> highAreas(const QItemSelection &selection, const QList<int> &visibleColumns);
/// As wide as their rows are selected without a gap.
std::vector<GridArea> wideAreas(const QItemSelection &selection, const QList<int> &visibleColumns);

QItemSelection selectionOf(const std::vector<GridArea> &areas, const QAbstractItemModel &model,
                           const QList<int> &visibleColumns);

/// These rows of the model: whole, or in one column only.
QItemSelection rowSelection(const QAbstractItemModel &model, const std::vector<RowRun> &runs,
                            int column = -1);

} // namespace lineitems
