// What a row of new values would change of a record: compared by type, cell by cell. Pure.
#pragma once

#include "models/record/cellvalue.h"
#include "models/record/outcome.h"
#include "models/record/rowchange.h"

#include <QStringList>

#include <span>
#include <vector>

namespace lineitems {

/// A record as it stands on the server.
struct CurrentRow
{
    QByteArray id;
    PropertyValues values;
};

enum class RowDiffResult {
    Unchanged,
    Changed, ///< see RowDiff::change
    ReadOnly, ///< a read-only cell would change: the row is not to be sent
    Invalid, ///< a cell that would change does not fit its type
    Conflict, ///< it would change, and the record was modified after the values were taken from it
};

struct RowDiff
{
    RowDiffResult result = RowDiffResult::Unchanged;
    RowChange change;
    QString property; ///< the cell that ReadOnly, Invalid or Conflict is about
    CellProblem problem = CellProblem::None;
    QByteArray baseTime; ///< for Conflict: when the values were taken, and when the record was modified
    QByteArray currentTime;
};

/// Compares `values` (one for each of `properties`) with what stands. `current` is null where that was not
/// read: then every cell counts as a change. hs_lastmodifieddate is not compared: where it has a value,
/// it is the time stamp that the record must still have for its cells to be changed.
RowDiff diffRow(const Schema &schema, const QByteArray &id, const QStringList &properties,
                std::span<const ParsedValue> values, const CurrentRow *current);

} // namespace lineitems
