// The selected cells of the grid as plain values, so that another thread can work on them while the
// grid is scrolled, sorted and filtered.
#pragma once

#include <vector>

namespace lineitems {

/// Positions in SelectedCells::rows and ::columns that are selected together.
struct SelectedArea
{
    int firstRow = 0;
    int lastRow = -1;
    std::vector<int> columns;
};

struct SelectedCells
{
    static constexpr int statusColumn = -1;

    std::vector<int> rows; ///< of the document, from top to bottom
    std::vector<int> columns; ///< of the document (or statusColumn), from left to right, hidden ones left out
    std::vector<SelectedArea> areas;

    /// How many cells there are in all areas.
    long long count() const;
};

} // namespace lineitems
