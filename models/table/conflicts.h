// Cells that somebody else changed while a person changed them too: the original, theirs and mine.
#pragma once

#include "models/table/tablesnapshot.h"

#include <vector>

namespace lineitems {

struct CellConflict
{
    int row = 0;
    int column = 0;
    QByteArray original; ///< as it was loaded
    QByteArray theirs; ///< as it stands on the server now
    ParsedValue mine;
};

/// The conflicting cells of one row that are not resolved yet, in the order of columns. A cell that both
/// changed to the same value is none, nor is one that was reverted.
std::vector<CellConflict> conflictsOf(const TableSnapshot &table, int row);

/// Of all rows, in their order.
std::vector<CellConflict> allConflicts(const TableSnapshot &table);

} // namespace lineitems
