// Cells as a person sees them: rows of the document in the order of the view, and for each column the stretches
// of them that are meant. Values, so that another thread can read the cells while the view goes on changing.
#pragma once

#include "models/table/cellrange.h"

#include <vector>

namespace lineitems {

struct ViewCells
{
    struct Part
    {
        int column = 0; ///< of the document
        std::vector<RowRun> runs; ///< of positions in `rows`, ascending, none twice
    };

    std::vector<int> rows; ///< of the document, from top to bottom
    std::vector<Part> parts; ///< from left to right

    long long count() const;
};

/// The same positions, ascending, none twice: ranges may lie over each other.
std::vector<RowRun> unitedRuns(std::vector<RowRun> runs);

/// The same cells in another order of the view: `places` says of each of the rows where it stands now, -1 if it
/// is not shown any more; such rows go. `places` becomes those of the rows that stay, ascending.
ViewCells reordered(const ViewCells &cells, std::vector<int> &places);

} // namespace lineitems
