// Where in the table a pasted block goes: once from the first cell, or over and over in a selection that it
// divides, as in Excel. Pure.
#pragma once

#include "models/table/cellrange.h"

#include <vector>

namespace lineitems {

/// What is selected, and how far a paste may reach beyond it.
struct PasteSpot
{
    static constexpr int statusColumn = -1;

    std::vector<int>
        rows; ///< of the document, as they are seen, from the first selected one to the last of all
    std::vector<int>
        columns; ///< of the document (or statusColumn), from the first selected to the last that is seen
    std::vector<CellRange> selected; ///< as positions in `rows` and `columns`
};

/// The same cells as fewer rectangles: what stands side by side or one below the other becomes one.
std::vector<CellRange> mergedRectangles(std::vector<CellRange> rectangles);

/// The areas that a block of that size fills, as positions in the spot; they may reach beyond its rows and columns.
/// In each the block begins at the first cell and repeats. One cell fills whatever is selected; a block fills
/// every selected rectangle if it divides them all (a selection that is one row high or one column wide is as long
/// as the block there); else it goes once to the first one.
std::vector<CellRange> pasteAreas(const PasteSpot &spot, int height, int width);

} // namespace lineitems
