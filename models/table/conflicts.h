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
/// changed to the same value is none. One that was reverted is: the original does not stand there any more.
std::vector<CellConflict> conflictsOf(const TableSnapshot &table, int row);

/// Whether one is left in that row. The mark of a conflict outlasts an undo of the edit that it is about (a redo
/// brings the conflict back); meanwhile there is nothing to resolve.
bool isInConflict(const TableSnapshot &table, int row);
/// Whether one is left in any row.
bool hasConflict(const TableSnapshot &table);

/// Whether a run did not save a row and it still says so. A mark of what was changed since the load says so only
/// while a conflict is open; of a row that the server holds half old and half new nobody knows.
bool isProblem(const TableSnapshot &table, int row, const RowResult &result);
/// The rows that say they are in conflict. Walks all results.
int conflictRowCount(const TableSnapshot &table);

/// Whether a row that a run did not save may be sent again as it is: a row in conflict would be in conflict
/// again, so its conflicts are to be settled first.
bool mayBeRetried(const TableSnapshot &table, int row);

/// Of all rows, in their order.
std::vector<CellConflict> allConflicts(const TableSnapshot &table);

} // namespace lineitems
