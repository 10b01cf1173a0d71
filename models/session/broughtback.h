// Edits that come from elsewhere than the keyboard: from the journal of a window that crashed, or from a run
// that is to be undone. Pure.
#pragma once

#include "models/storage/journaltypes.h"
#include "models/table/document.h"

#include <span>
#include <vector>

namespace lineitems {

struct BroughtBack
{
    std::vector<CellInput> cells; ///< to be set as one step
    std::vector<CellConflict> conflicts; ///< of these cells: somebody else has changed them since
    int lostCells = 0; ///< whose line item or property is not there any more
    int unknownCells = 0; ///< whose old value was never read, so that it cannot come back
};

/// What the server held after a row was saved: what it said it made of the value, else what was sent.
QByteArray savedValue(const HistoryRow &row, const RunCell &cell);

/// What the server holds in place of what was sent, where it said so.
std::optional<QByteArray> otherServerValue(const HistoryRow &row, const RunCell &cell);

/// The edits of an abandoned desk. Cells that have been edited again meanwhile stay as they are.
BroughtBack restoredEdits(const TableSnapshot &table, std::span<const JournalEdit> edits);

/// The saved cells of a run, back to what they held before it.
BroughtBack undoneRun(const TableSnapshot &table, std::span<const HistoryRow> rows);

} // namespace lineitems
