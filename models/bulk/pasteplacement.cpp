#include "models/bulk/pasteplacement.h"

#include <algorithm>
#include <tuple>

namespace lineitems {

namespace {

int heightOf(const CellRange &range)
{
    return range.lastRow - range.firstRow + 1;
}

int widthOf(const CellRange &range)
{
    return range.lastColumn - range.firstColumn + 1;
}

bool goesOnRight(const CellRange &left, const CellRange &right)
{
    return left.firstRow == right.firstRow && left.lastRow == right.lastRow
        && right.firstColumn <= left.lastColumn + 1;
}

bool goesOnBelow(const CellRange &above, const CellRange &below)
{
    return above.firstColumn == below.firstColumn && above.lastColumn == below.lastColumn
        && below.firstRow <= above.lastRow + 1;
}

std::vector<CellRange> joined(const std::vector<CellRange> &sorted,
                              bool (*goesOn)(const CellRange &, const CellRange &))
{
    std::vector<CellRange> result;
    for (const CellRange &range : sorted) {
        if (result.empty() || !goesOn(result.back(), range)) {
            result.push_back(range);
            continue;
        }
        result.back().lastRow = std::max(result.back().lastRow, range.lastRow);
        result.back().lastColumn = std::max(result.back().lastColumn, range.lastColumn);
    }
    return result;
}

/// The rectangle, grown to the block's length where it is only one cell long.
CellRange grown(CellRange range, int height, int width)
{
    if (heightOf(range) == 1)
        range.lastRow = range.firstRow + height - 1;
    if (widthOf(range) == 1)
        range.lastColumn = range.firstColumn + width - 1;
    return range;
}

bool divides(const CellRange &range, int height, int width)
{
    return heightOf(range) % height == 0 && widthOf(range) % width == 0;
}

} // namespace

std::vector<CellRange> mergedRectangles(std::vector<CellRange> rectangles)
{
    std::sort(rectangles.begin(), rectangles.end(), [](const CellRange &a, const CellRange &b) {
        return std::tie(a.firstRow, a.lastRow, a.firstColumn)
            < std::tie(b.firstRow, b.lastRow, b.firstColumn);
    });
    rectangles = joined(rectangles, goesOnRight);
    std::sort(rectangles.begin(), rectangles.end(), [](const CellRange &a, const CellRange &b) {
        return std::tie(a.firstColumn, a.lastColumn, a.firstRow)
            < std::tie(b.firstColumn, b.lastColumn, b.firstRow);
    });
    rectangles = joined(rectangles, goesOnBelow);
    std::sort(rectangles.begin(), rectangles.end(), [](const CellRange &a, const CellRange &b) {
        return std::tie(a.firstRow, a.firstColumn) < std::tie(b.firstRow, b.firstColumn);
    });
    return rectangles;
}

std::vector<CellRange> pasteAreas(const PasteSpot &spot, int height, int width)
{
    if (spot.selected.empty() || height <= 0 || width <= 0)
        return {};
    std::vector<CellRange> areas = spot.selected;
    if (areas.size() == 1)
        areas.front() = grown(areas.front(), height, width);
    if (std::all_of(areas.begin(), areas.end(),
                    [&](const CellRange &area) { return divides(area, height, width); }))
        return areas;
    const CellRange &first = spot.selected.front();
    return {{first.firstRow, first.firstRow + height - 1, first.firstColumn, first.firstColumn + width - 1}};
}

} // namespace lineitems
