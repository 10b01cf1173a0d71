// What an edit makes of a table: pure, so that an edit of many cells is worked out on another thread and put into
// the document as a whole.
#pragma once

#include "models/table/cellinput.h"
#include "models/table/cellrange.h"
#include "models/table/tablesnapshot.h"

#include <vector>

namespace lineitems {

/// A table after an edit, and what it takes to go back.
struct CellSwap
{
    std::vector<CellInput> cells; ///< the values that do not stand in the table any more
    Edits edits;
    RowResults results; ///< without those of saved rows that were changed again
    std::vector<CellRange> changed;
    std::vector<int> forgotten; ///< the rows whose result went, ascending
};

/// Whether the cell would have another value, or another edit state.
bool wouldChange(const TableSnapshot &table, const CellInput &cell);

/// In the order of rows and columns, without cells that cannot be edited or would not change; of several values
/// for one cell the last one given.
std::vector<CellInput> cellsToChange(const TableSnapshot &table, std::vector<CellInput> cells);

/// Of every edited cell, what it was before it was edited.
std::vector<CellInput> cellsToRevert(const TableSnapshot &table);

/// Puts each cell's value in and takes the value that stood there out into it: undo and redo alike. A value that
/// is the baseline's (compared by type) is no edit any more. `cells` in the order of rows and columns.
CellSwap swapCells(const TableSnapshot &table, std::vector<CellInput> cells);

} // namespace lineitems
