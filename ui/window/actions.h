// Every command of the window, with its words and shortcuts, and the menus that hold them.
#pragma once

#include <QAction>
#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;
class QUndoGroup;

namespace lineitems {

enum class Appearance;

class Actions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    explicit Actions(QUndoGroup *undoGroup, QMainWindow *window);

    void fillMenus();
    /// Those that belong on the toolbar, in order.
    void fillToolBar(QToolBar *bar) const;
    /// Draws the icons in the colours of the palette.
    void updateIcons(const QPalette &palette);
    /// The words of the action that pauses a run, or lets it go on.
    void setRunPaused(bool paused);
    /// Those that need an open portal.
    void setPortalOpen(bool open);
    /// Those for the cells of the grid's own menu.
    QList<QAction *> cellActions() const;
    QList<QAction *> fillActions() const;
    /// Those that select cells of the grid.
    QList<QAction *> selectActions() const;

    QAction *connectNew;
    QAction *openSandbox;
    QAction *reload;
    QAction *closePortal;
    QAction *history;
    QAction *openPlan;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *pasteByKey;
    QAction *changeFromTable;
    QAction *clear;
    QAction *setValue;
    QAction *changeSelection;
    QAction *findReplace; ///< the same, on its page for that
    QAction *fillDown;
    QAction *fillRight;
    QAction *fillUp;
    QAction *fillLeft;
    QAction *fillSeries;
    QAction *selectAll;
    QAction *selectColumns;
    QAction *selectRows;
    QAction *revertCells;
    QAction *revertRows;
    QAction *revertAll;
    QAction *quickFilter;
    QAction *findText;
    QAction *findNext;
    QAction *findPrevious;
    QAction *goToRecord;
    QAction *copyAsCsv; ///< the rows of the selection
    QAction *copyAsJson;
    QAction *nextProblem;
    QAction *previousProblem;
    QAction *review;
    QAction *retryFailed;
    QAction *resolveConflicts;
    QAction *pauseRun;
    QAction *cancelRun;
    QAction *guardRails;
    QAction *columns;
    QAction *hideColumn; ///< that of the current cell, or those that are selected
    QAction *resetLayout;
    QAction *sortAscending; ///< by the column of the current cell
    QAction *sortDescending;
    QAction *originalOrder;
    QAction *sortBySeveral;
    QAction *filterColumn;
    QAction *filterExpression; ///< checkable
    QAction *clearFilters;
    QAction *freeze; ///< up to the column of the current cell
    QAction *unfreeze;
    QAction *sizeColumns;
    QAction *manageViews;
    QAction *groups; ///< checkable
    QAction *problems;
    QAction *rowDetails;
    QAction *undoHistory;
    QAction *figures; ///< of the selected cells
    QAction *nextPane;
    QAction *findCommand;
    QAction *shortcuts;
    QAction *about;
    QMenu *recentMenu;
    QMenu *viewsMenu; ///< the saved views, behind manageViews
    QList<QAction *> appearances; ///< checkable; data() is an Appearance
    QList<QAction *> languages; ///< checkable; data() is a language's code, empty for the system's

private:
    /// Checkable ones, of which one is checked: texts and data().
    QList<QAction *> makeChoice(const QList<std::pair<QString, QVariant>> &choices);
    QAction *make(const QString &text, const QKeySequence &shortcut, const QString &tip = {});

    QMainWindow *m_window;
};

} // namespace lineitems
