// The line items that are open: what the server holds (baseline), what was changed (edits), and what
// became of the last run. The only thing that mutates them; everything a person does is an undo step.
#pragma once

#include "models/record/cellvalue.h"
#include "models/record/property.h"
#include "models/table/cellrange.h"
#include "models/table/conflicts.h"
#include "models/table/rowstatus.h"
#include "models/table/settledrow.h"
#include "models/table/tablesnapshot.h"

#include <QObject>
#include <QUndoStack>

#include <span>
#include <vector>

namespace lineitems {

/// One cell's new value. `row` counts the document's rows, `column` its columns.
struct CellInput
{
    int row = 0;
    int column = 0;
    ParsedValue value;
};

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
    const RowResults &results() const { return m_state.results; }
    /// The table as it is now, for work on another thread.
    TableSnapshot snapshot() const { return m_state; }

    // Editing: each call is one undo step called `text` (translated by the caller).
    /// Cells of read-only columns are left out. Returns how many cells changed.
    int setCells(std::vector<CellInput> cells, const QString &text);
    /// As setCells for one cell; merges with the step before while the same cell is typed into.
    bool setCell(const CellInput &cell, const QString &text);
    /// Back to the baseline. Cells without an edit are passed over. Returns how many cells changed.
    int revertCells(std::span<const CellRange> ranges, const QString &text);
    int revertRows(std::span<const int> rows, const QString &text);
    int revertAll(const QString &text);
    QUndoStack *undoStack() { return &m_undoStack; }

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
    void markSubmitting(std::span<const QByteArray> ids);
    void clearResults();

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

private:
    friend class SwapCellsCommand;
    int pushCells(std::vector<CellInput> cells, const QString &text, int mergeId);
    bool isEditable(const CellInput &cell) const;
    bool isBaselineValue(const CellInput &cell) const;
    bool wouldChange(const CellInput &cell) const;
    CellInput baselineCell(int row, int column) const;
    /// Puts each cell's value in and takes the value that stood there out into it: undo and redo alike.
    /// A value that is the baseline's (compared by type) is no edit any more. In order of rows and columns.
    void swapCells(std::vector<CellInput> &cells);
    bool swapCell(CellInput &cell);
    void markClean(std::span<const SettledRow> rows);
    std::vector<int> forgetSaved(const std::vector<int> &rows);
    void emitCellsChanged(std::vector<CellInput> cells);
    void emitResultsChanged(std::vector<int> rows);

    TableSnapshot m_state;
    QUndoStack m_undoStack;
    int m_mergeId = 0; ///< a new one for each run: typing after it is a step of its own
};

} // namespace lineitems
