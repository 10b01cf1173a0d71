#include "models/table/document.h"

#include "models/record/freedelsewhere.h"
#include "models/table/swapcellscommand.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace lineitems {

Document::Document(QObject *parent) : QObject(parent), m_work([this] { return m_state; })
{
    connect(&m_work, &SwapQueue::busyChanged, this, &Document::workingChanged);
}

Document::~Document() = default;

void Document::clear(const Schema &columns)
{
    finishWork();
    Q_EMIT aboutToReset();
    freedElsewhere(std::exchange(m_state, {columns, Baseline(columns.size()), {}, {}}));
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

void Document::setManyCells(std::vector<CellInput> cells, const QString &text, const EditDone &done)
{
    if (cells.size() <= mostAtOnce && !isWorking()) {
        done(setCells(std::move(cells), text));
        return;
    }
    // A function is copied on its way to the other thread; what it gives away there, once, is not.
    setManyCells([given = std::make_shared<std::vector<CellInput>>(std::move(cells))](
                     const TableSnapshot &) { return std::move(*given); },
                 text, done);
}

void Document::setManyCells(PickCells pick, const QString &text, const EditDone &done)
{
    // The push throws away what was undone; its work must be over by then.
    if (m_undoStack.canRedo())
        finishWork();
    // On the stack at once, so that an undo before its turn has come is its undo.
    m_undoStack.push(new SwapCellsCommand(this, std::move(pick), done, text));
}

void Document::beginEdit(SwapCellsCommand *step, PickCells pick, const EditDone &done)
{
    auto workOut = [pick = std::move(pick)](const TableSnapshot &table) {
        return lineitems::swapCells(table, cellsToChange(table, pick(table)));
    };
    m_work.add({std::move(workOut), [this, step, done](CellSwap &swap) {
                    const auto changed = static_cast<int>(swap.cells.size());
                    *step->cells() = std::move(swap.cells);
                    takeSwap(swap);
                    if (changed == 0)
                        removeEmptyStep(step);
                    done(changed);
                }});
}

void Document::removeEmptyStep(SwapCellsCommand *step)
{
    // Only the last step can go without a trace. In between Qt would take it away on a later undo or redo, and
    // count wrongly from there on: it stays, as a step of no cells.
    const int last = m_undoStack.count() - 1;
    if (last < 0 || m_undoStack.index() != m_undoStack.count() || m_undoStack.command(last) != step)
        return;
    step->setObsolete(true);
    m_undoStack.undo();
}

bool Document::setCell(const CellInput &cell, const QString &text)
{
    return pushCells({cell}, text, m_mergeId) > 0;
}

int Document::revertAll(const QString &text)
{
    finishWork();
    return setCells(cellsToRevert(m_state), text);
}

void Document::revertAll(const QString &text, const EditDone &done)
{
    if (static_cast<std::size_t>(m_state.edits.cellCount()) <= mostAtOnce && !isWorking())
        done(revertAll(text));
    else
        setManyCells(&cellsToRevert, text, done);
}

void Document::emitCellsChanged(std::vector<CellInput> cells)
{
    if (cells.empty())
        return;
    std::sort(cells.begin(), cells.end(), [](const CellInput &a, const CellInput &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    const auto last = std::unique(cells.begin(), cells.end(), [](const CellInput &a, const CellInput &b) {
        return a.row == b.row && a.column == b.column;
    });
    cells.erase(last, cells.end());
    CellRangeBuilder changed;
    for (const CellInput &cell : cells)
        changed.add(cell.row, cell.column);
    Q_EMIT cellsChanged(changed.take());
}

int Document::pushCells(std::vector<CellInput> cells, const QString &text, int mergeId)
{
    finishWork();
    cells = cellsToChange(m_state, std::move(cells));
    if (cells.empty())
        return 0;
    const auto count = static_cast<int>(cells.size());
    CellSwap swap = lineitems::swapCells(m_state, std::move(cells));
    m_undoStack.push(new SwapCellsCommand(this, swap, text, mergeId));
    return count;
}

CellInput Document::baselineCell(int row, int column) const
{
    return {row, column, {baselineValue(row, column).toByteArray(), CellProblem::None}};
}

void Document::turnStep(const SwapCellsCommand &step, bool undone)
{
    const std::shared_ptr<std::vector<CellInput>> cells = step.cells();
    const auto take = [this, cells, text = step.text(), undone](CellSwap &swap) {
        *cells = std::move(swap.cells);
        takeSwap(swap);
        Q_EMIT stepTurned(text, undone, swap.changed);
    };
    if (isWorking() || cells->size() > mostAtOnce) {
        m_work.add(
            {[cells](const TableSnapshot &table) { return lineitems::swapCells(table, *cells); }, take});
        return;
    }
    CellSwap swap = lineitems::swapCells(m_state, *cells);
    take(swap);
}

void Document::takeSwap(CellSwap &swap)
{
    std::swap(m_state.edits, swap.edits);
    std::swap(m_state.results, swap.results);
    if (swap.changed.empty())
        return;
    Q_EMIT cellsChanged(swap.changed);
    emitResultsChanged(swap.forgotten);
    Q_EMIT countsChanged();
}

void Document::emitResultsChanged(std::vector<int> rows)
{
    for (const RowRun &run : rowRuns(std::move(rows)))
        Q_EMIT resultsChanged(run.first, run.last);
}

} // namespace lineitems
