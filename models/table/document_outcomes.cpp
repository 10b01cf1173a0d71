// What a run brings into the document: outcomes, conflicts and how they are settled.
#include "models/table/document.h"

namespace lineitems {

void Document::applyOutcomes(std::span<const SettledRow> rows)
{
    finishWork();
    ++m_mergeId;
    std::vector<int> settledRows;
    std::vector<CellInput> cells;
    for (const SettledRow &settled : rows) {
        const int row = rowOf(settled.recordId);
        if (row < 0)
            continue;
        settledRows.push_back(row);
        for (const int column : applySettledRow(m_state, row, settled))
            cells.push_back({row, column, {}});
    }
    if (settledRows.empty())
        return;

    markClean(rows);
    emitCellsChanged(std::move(cells));
    emitResultsChanged(std::move(settledRows));
    Q_EMIT countsChanged();
}

void Document::markClean(std::span<const SettledRow> rows)
{
    const bool saved = std::any_of(rows.begin(), rows.end(), [](const SettledRow &row) {
        return row.outcome.outcome == Outcome::Saved;
    });
    // The step at which all stands in HubSpot; where only some rows were saved there is none.
    if (saved && m_state.edits.isEmpty())
        m_undoStack.setClean();
    else if (saved)
        m_undoStack.resetClean();
}

void Document::refreshReadOnly(const QByteArray &id, std::span<const PropertyValue> values)
{
    const int row = rowOf(id);
    std::vector<CellInput> cells;
    for (const PropertyValue &value : values) {
        const int column = m_state.columns.indexOf(value.name);
        const bool differs = row >= 0 && column >= 0 && m_state.columns.at(column).isReadOnly()
            && baselineValue(row, column) != value.value;
        if (differs && m_state.baseline.setValue(row, column, value.value))
            cells.push_back({row, column, {}});
    }
    emitCellsChanged(std::move(cells));
}

void Document::markConflicts(std::span<const CellConflict> conflicts)
{
    finishWork();
    std::vector<int> rows;
    for (const CellConflict &conflict : conflicts) {
        const RowResult *known = m_state.results.find(conflict.row);
        RowResult result = known && known->outcome == Outcome::Conflict ? *known : RowResult();
        result.outcome = Outcome::Conflict;
        result.error.problem = RowProblem::ChangedSinceLoad;
        result.error.property = columns().at(conflict.column).name;
        // A cell may come twice, restored and then opened from a plan: what is known last counts.
        std::erase_if(result.conflicts,
                      [&](const ConflictValue &value) { return value.property == result.error.property; });
        result.conflicts.push_back({result.error.property, conflict.original, conflict.theirs});
        m_state.results.set(conflict.row, std::move(result));
        rows.push_back(conflict.row);
    }
    if (rows.empty())
        return;
    emitResultsChanged(std::move(rows));
    Q_EMIT countsChanged();
}

void Document::resolveConflicts(std::span<const CellConflict> conflicts, Resolution resolution,
                                const QString &text)
{
    finishWork();
    ++m_mergeId;
    std::vector<CellInput> resolved;
    std::vector<int> rows;
    for (const CellConflict &conflict : conflicts) {
        const int row = conflict.row;
        const RowResult *result = m_state.results.find(row);
        const bool moved = result
            && (baselineValue(row, conflict.column) == conflict.theirs
                || m_state.baseline.setValue(row, conflict.column, conflict.theirs));
        if (!moved)
            continue;
        // What was turned back to the original is no edit, and yet it is what the person wants to stand there.
        if (resolution == Resolution::KeepMine && !isEdited(row, conflict.column))
            m_state.edits.set(row, {conflict.column, conflict.mine.wire, conflict.mine.problem});
        RowResult rest = *result;
        std::erase_if(rest.conflicts, [&](const ConflictValue &value) {
            return value.property == columns().at(conflict.column).name;
        });
        m_state.results.set(row, std::move(rest));
        resolved.push_back({row, conflict.column, {}});
        rows.push_back(row);
    }
    emitCellsChanged(resolved);
    if (resolution == Resolution::TakeTheirs) {
        std::vector<CellInput> theirs;
        for (const CellInput &cell : resolved)
            theirs.push_back(baselineCell(cell.row, cell.column));
        setCells(std::move(theirs), text);
    }
    for (const int row : rows) {
        if (conflictsOf(m_state, row).empty())
            m_state.results.remove(row);
    }
    emitResultsChanged(std::move(rows));
    Q_EMIT countsChanged();
}

void Document::markSubmitting(std::span<const QByteArrayView> ids)
{
    finishWork();
    ++m_mergeId;
    std::vector<int> rows;
    rows.reserve(ids.size());
    RowResult result;
    result.submitting = true;
    const auto underway = std::make_shared<const RowResult>(std::move(result));
    for (const QByteArrayView id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        m_state.results.set(row, underway);
        rows.push_back(row);
    }
    if (rows.empty())
        return;
    emitResultsChanged(std::move(rows));
    Q_EMIT countsChanged();
}

} // namespace lineitems
