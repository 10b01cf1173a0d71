#include "models/table/document.h"

#include "models/table/swapcellscommand.h"

#include <QSet>

#include <algorithm>

namespace lineitems {

namespace {

auto positionOf(const CellInput &cell)
{
    return std::pair(cell.row, cell.column);
}

/// In order of rows and columns; of several values for one cell the last one given stays.
void sortCells(std::vector<CellInput> &cells)
{
    std::stable_sort(cells.begin(), cells.end(),
                     [](const CellInput &a, const CellInput &b) { return positionOf(a) < positionOf(b); });
    const auto kept = std::unique(cells.rbegin(), cells.rend(), [](const CellInput &a, const CellInput &b) {
        return positionOf(a) == positionOf(b);
    });
    cells.erase(cells.begin(), kept.base());
}

} // namespace

Document::Document(QObject *parent) : QObject(parent) {}

Document::~Document() = default;

void Document::clear(const Schema &columns)
{
    Q_EMIT aboutToReset();
    m_state = {columns, Baseline(columns.size()), {}, {}};
    Q_EMIT wasReset();
    m_undoStack.clear();
    Q_EMIT countsChanged();
}

int Document::appendRows(std::span<const LoadedRow> records)
{
    std::vector<const LoadedRow *> added;
    QSet<QByteArray> ids;
    for (const LoadedRow &record : records) {
        if (rowOf(record.id) >= 0 || ids.contains(record.id))
            continue;
        ids.insert(record.id);
        added.push_back(&record);
    }
    added.resize(m_state.baseline.countThatFit(added));
    if (added.empty())
        return 0;

    const int first = rowCount();
    const int last = first + static_cast<int>(added.size()) - 1;
    Q_EMIT rowsAboutToBeAppended(first, last);
    for (const LoadedRow *record : added)
        m_state.baseline.append(*record);
    Q_EMIT rowsAppended(first, last);
    Q_EMIT countsChanged();
    return static_cast<int>(added.size());
}

CellProblem Document::problem(int row, int column) const
{
    const CellEdit *edit = m_state.edits.find(row, column);
    return edit ? edit->problem : CellProblem::None;
}

int Document::setCells(std::vector<CellInput> cells, const QString &text)
{
    return pushCells(std::move(cells), text, SwapCellsCommand::neverMerges);
}

bool Document::setCell(const CellInput &cell, const QString &text)
{
    return pushCells({cell}, text, m_mergeId) > 0;
}

int Document::revertCells(std::span<const CellRange> ranges, const QString &text)
{
    const std::vector<int> edited = m_state.edits.rows();
    std::vector<CellInput> cells;
    for (const CellRange &range : ranges) {
        auto row = std::lower_bound(edited.begin(), edited.end(), range.firstRow);
        for (; row != edited.end() && *row <= range.lastRow; ++row) {
            for (const CellEdit &edit : *m_state.edits.row(*row)) {
                if (edit.column >= range.firstColumn && edit.column <= range.lastColumn)
                    cells.push_back(baselineCell(*row, edit.column));
            }
        }
    }
    return setCells(std::move(cells), text);
}

int Document::revertRows(std::span<const int> rows, const QString &text)
{
    std::vector<CellRange> ranges;
    for (const int row : rows)
        ranges.push_back({row, row, 0, columnCount() - 1});
    return revertCells(ranges, text);
}

int Document::revertAll(const QString &text)
{
    const CellRange everything{0, rowCount() - 1, 0, columnCount() - 1};
    return revertCells(std::span(&everything, 1), text);
}

void Document::applyOutcomes(std::span<const SettledRow> rows)
{
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
    std::vector<int> rows;
    for (const CellConflict &conflict : conflicts) {
        const RowResult *known = m_state.results.find(conflict.row);
        RowResult result = known && known->outcome == Outcome::Conflict ? *known : RowResult();
        result.outcome = Outcome::Conflict;
        result.error.problem = RowProblem::ChangedSinceLoad;
        result.error.property = columns().at(conflict.column).name;
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

void Document::emitCellsChanged(std::vector<CellInput> cells)
{
    if (cells.empty())
        return;
    sortCells(cells);
    CellRangeBuilder changed;
    for (const CellInput &cell : cells)
        changed.add(cell.row, cell.column);
    Q_EMIT cellsChanged(changed.take());
}

void Document::markSubmitting(std::span<const QByteArray> ids)
{
    ++m_mergeId;
    std::vector<int> rows;
    RowResult underway;
    underway.submitting = true;
    for (const QByteArray &id : ids) {
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

void Document::clearResults()
{
    const QHash<int, RowResult> old = m_state.results.all();
    if (old.isEmpty())
        return;
    m_state.results = {};
    emitResultsChanged({old.keyBegin(), old.keyEnd()});
    Q_EMIT countsChanged();
}

int Document::pushCells(std::vector<CellInput> cells, const QString &text, int mergeId)
{
    sortCells(cells);
    std::erase_if(cells, [this](const CellInput &cell) { return !isEditable(cell) || !wouldChange(cell); });
    if (cells.empty())
        return 0;
    const int count = static_cast<int>(cells.size());
    m_undoStack.push(new SwapCellsCommand(this, std::move(cells), text, mergeId));
    return count;
}

bool Document::isEditable(const CellInput &cell) const
{
    return cell.row >= 0 && cell.row < rowCount() && cell.column >= 0 && cell.column < columnCount()
        && !columns().at(cell.column).isReadOnly();
}

bool Document::isBaselineValue(const CellInput &cell) const
{
    return sameValue(columns().at(cell.column), baselineValue(cell.row, cell.column), cell.value.wire);
}

bool Document::wouldChange(const CellInput &cell) const
{
    const CellEdit *edit = m_state.edits.find(cell.row, cell.column);
    if (isBaselineValue(cell))
        return edit != nullptr;
    return !edit || edit->value != cell.value.wire || edit->problem != cell.value.problem;
}

CellInput Document::baselineCell(int row, int column) const
{
    return {row, column, {baselineValue(row, column).toByteArray(), CellProblem::None}};
}

void Document::swapCells(std::vector<CellInput> &cells)
{
    CellRangeBuilder changed;
    std::vector<int> rows;
    for (CellInput &cell : cells) {
        if (!swapCell(cell))
            continue;
        changed.add(cell.row, cell.column);
        rows.push_back(cell.row);
    }
    if (rows.empty())
        return;
    const std::vector<int> forgotten = forgetSaved(rows);
    Q_EMIT cellsChanged(changed.take());
    emitResultsChanged(forgotten);
    Q_EMIT countsChanged();
}

bool Document::swapCell(CellInput &cell)
{
    if (!wouldChange(cell))
        return false;
    ParsedValue before = m_state.parsedValue(cell.row, cell.column);
    if (isBaselineValue(cell))
        m_state.edits.remove(cell.row, cell.column);
    else
        m_state.edits.set(cell.row, {cell.column, cell.value.wire, cell.value.problem});
    cell.value = std::move(before);
    return true;
}

std::vector<int> Document::forgetSaved(const std::vector<int> &rows)
{
    std::vector<int> forgotten;
    for (const int row : rows) {
        const RowResult *result = m_state.results.find(row);
        if (!result || result->outcome != Outcome::Saved)
            continue;
        m_state.results.remove(row);
        forgotten.push_back(row);
    }
    return forgotten;
}

void Document::emitResultsChanged(std::vector<int> rows)
{
    for (const RowRun &run : rowRuns(std::move(rows)))
        Q_EMIT resultsChanged(run.first, run.last);
}

} // namespace lineitems
