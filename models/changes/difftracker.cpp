#include "models/changes/difftracker.h"

#include "models/table/conflicts.h"

#include <algorithm>
#include <optional>

namespace lineitems {

namespace {

bool isInConflict(const TableSnapshot &table, int row, const QString &property)
{
    const std::vector<CellConflict> conflicts = conflictsOf(table, row);
    return std::any_of(conflicts.begin(), conflicts.end(), [&](const CellConflict &conflict) {
        return table.columns.at(conflict.column).name == property;
    });
}

/// Why this edit must not go out, or nothing.
std::optional<HeldBackRow> reasonToHold(const TableSnapshot &table, int row, const CellEdit &edit)
{
    const Property &property = table.columns.at(edit.column);
    HeldBackRow held;
    held.id = table.baseline.idOf(row);
    held.row = row;
    held.property = property.name;
    held.problem = edit.problem;
    if (property.isReadOnly())
        held.reason = HeldBackReason::ReadOnly;
    else if (edit.problem != CellProblem::None)
        held.reason = HeldBackReason::Invalid;
    else if (isInConflict(table, row, property.name))
        held.reason = HeldBackReason::Conflict;
    else
        return std::nullopt;
    return held;
}

void collectRow(const TableSnapshot &table, int row, ChangeSet &changes)
{
    const Edits::RowEdits *edits = table.edits.row(row);
    if (!edits)
        return;
    RowChange change;
    change.id = table.baseline.idOf(row);
    for (const CellEdit &edit : *edits) {
        if (const auto held = reasonToHold(table, row, edit)) {
            changes.heldBack.push_back(*held);
            return;
        }
        change.cells.push_back({table.columns.at(edit.column).name,
                                table.baseline.value(row, edit.column).toByteArray(), edit.value});
    }
    changes.changes.push_back(std::move(change));
}

} // namespace

int ChangeSet::cellCount() const
{
    int cells = 0;
    for (const RowChange &change : changes)
        cells += static_cast<int>(change.cells.size());
    return cells;
}

ChangeSet collectChanges(const TableSnapshot &table)
{
    return collectChanges(table, table.edits.rows());
}

ChangeSet collectChanges(const TableSnapshot &table, std::span<const int> rows)
{
    ChangeSet changes;
    changes.changes.reserve(rows.size());
    for (const int row : rows)
        collectRow(table, row, changes);
    return changes;
}

ChangeSet collectRetries(const TableSnapshot &table, std::span<const int> rows)
{
    std::vector<int> failed(rows.begin(), rows.end());
    std::erase_if(failed, [&](int row) { return !mayBeRetried(table, row); });
    return collectChanges(table, failed);
}

} // namespace lineitems
