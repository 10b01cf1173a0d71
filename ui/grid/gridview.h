// The grid: a table that is worked in like a spreadsheet, by keyboard alone if wanted.
#pragma once

#include "ui/grid/frozentableview.h"

#include <functional>
#include <vector>

namespace lineitems {

class CellEditing;
class GridHeader;
struct CellJob;
class CellJobRunner;
struct CellResult;
struct GridArea;
class GridFill;
class GridModel;
class GridNavigation;
struct PastedBlock;
struct PastePlan;
struct SelectedCells;

class GridView final : public FrozenTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GridView)

public:
    explicit GridView(GridModel *grid, QWidget *parent = nullptr);

    // What the Edit menu does to the selected cells. Each tells what it did by reported().
    void clearSelectedCells();
    SelectedCells selectedCells() const;
    /// One value into these cells, as far as they can be edited.
    void fillCells(const SelectedCells &cells, const QString &text);
    void copySelection();
    void cutSelection();
    void pasteClipboard();
    void revertSelectedCells();
    void revertSelectedRows();

    /// Makes these edits one undo step, and reports what became of them.
    void edit(const CellJob &job, const QString &stepText);
    GridFill *filling() const { return m_fill; }
    GridNavigation *navigation() const { return m_navigation; }
    void selectArea(const GridArea &area);

    /// The cell of that property in that row of the document; false while the row is filtered out.
    bool goToCell(int documentRow, const QString &property);
    /// Selects these rows of the document (ascending): their cells of that property, or all where none is named
    /// or it is hidden. False if one is filtered out, or they lie too far apart.
    bool selectRows(const std::vector<int> &documentRows, const QString &property);
    /// To the next row (or the one before) that is not valid or was not saved, and the cell that is to blame.
    void goToProblem(bool forward);

    /// Cells for which it is true are marked as found.
    void setHighlight(const std::function<bool(const QModelIndex &)> &highlight);

    /// What is being typed becomes the cell's value now, as if Enter had been pressed.
    void commitEditor();
    /// Nothing can be typed, while the rows are about to be replaced.
    void setFrozen(bool frozen);
    bool isFrozen() const { return m_frozen; }

    GridHeader *columnHeader() const { return m_columnHeader; }
    /// Does what the Edit menu asks for, on another thread where it is much.
    CellJobRunner *jobs() const { return m_jobs; }
    /// Whether more can be done to cells now; says so if those before are still being worked on.
    bool isReady();
    /// The columns from left to right, without hidden ones.
    QList<int> visibleColumns() const;

Q_SIGNALS:
    void reported(const QString &text);
    /// What is being typed about line items anywhere should become theirs now.
    void aboutToCommit();
    /// What there is to say about the current cell: its column, and what the tooltip says.
    void currentNoteChanged(const QString &text);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Not Qt's search, which leads away from a read-only cell: says why nothing can be typed.
    void keyboardSearch(const QString &typed) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    CellEditing editing() const;
    void run(const CellJob &job, const std::function<void(CellResult &)> &done);
    void apply(CellResult &result, const QString &stepText);
    void askAboutPaste(const PastePlan &plan, const QItemSelection &before);
    /// What was pasted is selected then, to be looked at and worked on further, unless the person has selected
    /// something else since.
    void applyPaste(CellResult &result, const QItemSelection &before);
    void selectPasted(const PastedBlock &block);
    void putOnClipboard(const CellResult &copied);
    /// `unchangedText` says how many cells or rows had nothing to revert.
    void revert(const CellJob &job, const QString &stepText,
                const std::function<QString(int)> &unchangedText);
    void setUpHeaders();
    void setUpKeysAndClicks();
    void fillSelectionWith(const QString &typed);
    void restoreCurrent();
    void tellCurrentNote();
    /// Space on a boolean; false on any other cell.
    bool tickCells();

    GridModel *m_grid;
    CellJobRunner *m_jobs;
    GridHeader *m_columnHeader;
    GridNavigation *m_navigation = nullptr;
    GridFill *m_fill = nullptr;
    bool m_frozen = false;
    QByteArray m_currentId; ///< its place may be another one after a reload
    int m_currentColumn = 0;
};

} // namespace lineitems
