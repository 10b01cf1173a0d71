// The line items that are open: what the server holds (baseline), what was changed (edits), and what
// became of the last run. The only thing that mutates them; everything a person does is an undo step.
#pragma once

#include "models/record/cellvalue.h"
#include "models/record/property.h"
#include "models/table/cellinput.h"
#include "models/table/cellrange.h"
#include "models/table/conflicts.h"
#include "models/table/rowstatus.h"
#include "models/table/settledrow.h"
#include "models/table/swapqueue.h"
#include "models/table/tablesnapshot.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace lineitems {

/// How many cells an edit changed.
using EditDone = std::function<void(int changed)>;
/// What an edit puts into which cells, from the table as it is when the edit's turn comes. On another thread.
using PickCells = std::function<std::vector<CellInput>(const TableSnapshot &)>;

class SwapCellsCommand;

class Document final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Document)

public:
    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    // Loading. Rows come page by page; a row whose id is already there is skipped (a page may repeat
    // one when the list changes underneath), so that an id names one row.
    void clear(const Schema &columns);
    /// `records` hold their values in the order of the columns. Returns how many were added; none is from
    /// the one on that does not fit any more (4 GiB of text in a column).
    int appendRows(std::span<const LoadedRow> records);

    const Schema &columns() const { return m_state.columns; }
    int rowCount() const { return m_state.baseline.rowCount(); }
    int columnCount() const { return m_state.columns.size(); }
    QByteArray idOf(int row) const { return m_state.baseline.idOf(row); }
    /// The row of that record id, or -1.
    int rowOf(QByteArrayView id) const { return m_state.baseline.rowOf(id); }

    QByteArrayView value(int row, int column) const { return m_state.value(row, column); }
    QByteArrayView baselineValue(int row, int column) const { return m_state.baseline.value(row, column); }
    bool isEdited(int row, int column) const { return m_state.edits.find(row, column) != nullptr; }
    CellProblem problem(int row, int column) const;
    const Edits &edits() const { return m_state.edits; }
    RowStatus statusOf(int row) const { return rowStatus(m_state, row); }
    /// How many rows say that they are in conflict, and whether one has a conflict to resolve.
    int conflictRowCount() const { return lineitems::conflictRowCount(m_state); }
    bool hasConflict() const { return lineitems::hasConflict(m_state); }
    const RowResults &results() const { return m_state.results; }
    /// The table as it is now, for work on another thread.
    TableSnapshot snapshot() const { return m_state; }

    // Editing: each call is one undo step called `text` (translated by the caller).
    /// Cells of read-only columns are left out. Returns how many cells changed.
    int setCells(std::vector<CellInput> cells, const QString &text);
    /// The same where there may be many cells: these are worked into the table on another thread, and until
    /// `done` is called the table stays as it is.
    void setManyCells(std::vector<CellInput> cells, const QString &text, const EditDone &done);
    void setManyCells(PickCells pick, const QString &text, const EditDone &done);
    /// As setCells for one cell; merges with the step before while the same cell is typed into.
    bool setCell(const CellInput &cell, const QString &text);
    /// All edits back to the baseline. Returns how many cells changed.
    int revertAll(const QString &text);
    /// The same in the way of setManyCells().
    void revertAll(const QString &text, const EditDone &done);
    /// Undo and redo of a step of many cells are worked out on another thread too.
    QUndoStack *undoStack() { return &m_undoStack; }
    /// Whether there are edits that do not stand in the table yet.
    bool isWorking() const { return !m_work.isEmpty(); }
    /// Waits until they do. Every other change of edits or results does so first, so that all happens in the
    /// order in which the person did it.
    void finishWork() { m_work.finish(); }
    /// What changes more cells than this takes longer than a person should wait for.
    static constexpr std::size_t mostAtOnce = 10'000;

    // Applying what a run brought.
    /// A saved row's sent cells (and what the server returned) move into the baseline; an edit made
    /// meanwhile, that differs from what was sent, stays. Other outcomes keep all edits. Rows are found by
    /// SettledRow::recordId; an id that is not here is passed over.
    void applyOutcomes(std::span<const SettledRow> rows);
    /// Read-only columns as they stand on the server now (what it computed after a save); other columns are
    /// passed over, and so is a row that is not here.
    void refreshReadOnly(const QByteArray &id, std::span<const PropertyValue> values);
    /// Rows whose edits stand on values that somebody else has changed meanwhile.
    void markConflicts(std::span<const CellConflict> conflicts);
    /// Settles conflicts of these cells (models/table/conflicts.h): what stands on the server becomes the
    /// baseline. Mine stays an edit, that the next submit sends; taking theirs is an undo step called
    /// `text`. A row without a conflict left loses its result.
    enum class Resolution { KeepMine, TakeTheirs };
    void resolveConflicts(std::span<const CellConflict> conflicts, Resolution resolution,
                          const QString &text);
    /// Marks rows as being part of a run now, and forgets the results they had.
    void markSubmitting(std::span<const QByteArrayView> ids);

Q_SIGNALS:
    void aboutToReset();
    void wasReset();
    void rowsAboutToBeAppended(int first, int last);
    void rowsAppended(int first, int last);
    /// Exactly these cells changed value or edit state.
    void cellsChanged(const std::vector<lineitems::CellRange> &ranges);
    /// The result of these rows (outcome, error) changed.
    void resultsChanged(int firstRow, int lastRow);
    /// How many rows are changed, invalid, failed, saved … may differ now. Emitted once an operation.
    void countsChanged();
    void workingChanged(bool working);
    /// An undo or redo of the step called `text` changed these cells, which may be some time after it was asked for.
    void stepTurned(const QString &text, bool undone, const std::vector<lineitems::CellRange> &cells);

private:
    friend class SwapCellsCommand;
    int pushCells(std::vector<CellInput> cells, const QString &text, int mergeId);
    CellInput baselineCell(int row, int column) const;
    void markClean(std::span<const SettledRow> rows);
    /// What stands in the document comes into the step's cells, now or later.
    void turnStep(const SwapCellsCommand &step, bool undone);
    void takeSwap(CellSwap &swap);
    void beginEdit(SwapCellsCommand *step, PickCells pick, const EditDone &done);
    void removeEmptyStep(SwapCellsCommand *step);
    void emitCellsChanged(std::vector<CellInput> cells);
    void emitResultsChanged(std::vector<int> rows);

    TableSnapshot m_state;
    SwapQueue m_work;
    QUndoStack m_undoStack;
    int m_mergeId = 0; ///< a new one for each run: typing after it is a step of its own
};

} // namespace lineitems
