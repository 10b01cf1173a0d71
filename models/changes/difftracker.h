// From edits to what will be sent: row changes, what is held back and why, and batches of inputs.
#pragma once

#include "models/changes/batchinput.h"
#include "models/record/rowchange.h"
#include "models/table/document.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace lineitems {

enum class HeldBackReason {
    Invalid, ///< a cell does not fit its type
    ReadOnly, ///< an edit in a column that cannot be written
    Conflict, ///< somebody else changed the cell too, and it is not decided yet whose value stays
};

/// A row that has edits and is not sent, because one of its cells must not go out. The row is held back
/// whole: a price without the discount that was typed with it could be a wrong price.
struct HeldBackRow
{
    QByteArray id;
    int row = 0;
    QString property;
    HeldBackReason reason = HeldBackReason::Invalid;
    CellProblem problem = CellProblem::None;
};

/// What a submit would do: every edited row is either a change or held back.
struct ChangeSet
{
    std::vector<RowChange> changes;
    std::vector<HeldBackRow> heldBack;

    int cellCount() const;
};

/// All edits of the table, in the order of rows.
ChangeSet collectChanges(const TableSnapshot &table);
/// Only those of the given rows.
ChangeSet collectChanges(const TableSnapshot &table, std::span<const int> rows);
/// Of the given rows those that a run did not save and that may be sent again as they are.
ChangeSet collectRetries(const TableSnapshot &table, std::span<const int> rows);

} // namespace lineitems
