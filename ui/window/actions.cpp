#include "ui/window/actions.h"

#include "ui/look/appearance.h"
#include "ui/look/glyphs.h"
#include "ui/look/theme.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoGroup>

namespace lineitems {

Actions::Actions(QUndoGroup *undoGroup, QMainWindow *window)
    : QObject(window), connectNew(make(tr("&New connection…"), QKeySequence::New)),
      openSandbox(make(tr("Open &sandbox"), {}, tr("A practice portal on this computer"))),
      reload(make(tr("&Reload"), QKeySequence(Qt::Key_F5), tr("Load all line items from the portal again"))),
      closePortal(make(tr("&Close connection"), QKeySequence(Qt::CTRL | Qt::Key_W))),
      history(make(tr("&History…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
                   tr("All runs from this computer, row by row; and the way back"))),
      quit(make(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q))),
      undo(undoGroup->createUndoAction(this, tr("Undo"))),
      redo(undoGroup->createRedoAction(this, tr("Redo"))), copy(make(tr("&Copy"), QKeySequence::Copy)),
      paste(make(tr("&Paste"), QKeySequence::Paste)),
      clear(make(tr("C&lear cells"), QKeySequence(Qt::Key_Delete))),
      setValue(make(tr("Set val&ue…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                    tr("Puts one value into all selected cells"))),
      fillDown(make(tr("Fill &down"), QKeySequence(Qt::CTRL | Qt::Key_D),
                    tr("Copies the first selected row, or the cell above, into the selected cells"))),
      fillRight(
          make(tr("Fill &right"), QKeySequence(Qt::CTRL | Qt::Key_R),
               tr("Copies the first selected column, or the cell to the left, into the selected cells"))),
      fillUp(make(tr("Fill &up"), {})), fillLeft(make(tr("Fill &left"), {})),
      fillSeries(make(tr("&Series…"), {}, tr("Numbers, dates or counters that go on"))),
      selectAll(make(tr("&All cells"), QKeySequence::SelectAll)),
      selectColumns(make(tr("Whole &columns"), QKeySequence(Qt::CTRL | Qt::Key_Space))),
      selectRows(make(tr("Whole &rows"), QKeySequence(Qt::SHIFT | Qt::Key_Space))),
      revertCells(make(tr("Re&vert cells"), QKeySequence(Qt::CTRL | Qt::Key_Backspace),
                       tr("Back to what HubSpot holds"))),
      revertRows(make(tr("Revert &rows"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace))),
      revertAll(make(tr("Revert &all"), {})), find(make(tr("&Quick filter"), QKeySequence::Find)),
      nextProblem(make(tr("&Next problem"), QKeySequence(Qt::Key_F8))),
      previousProblem(make(tr("Pre&vious problem"), QKeySequence(Qt::SHIFT | Qt::Key_F8))),
      review(make(tr("Review and &submit…"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                  tr("Look at what will be sent, then send it"))),
      retryFailed(make(tr("&Retry failed…"), {})),
      resolveConflicts(make(tr("Resolve co&nflicts…"), QKeySequence(Qt::CTRL | Qt::Key_F8),
                            tr("For cells that somebody else changed too: keep mine, or take theirs"))),
      pauseRun(make(tr("&Pause run"), QKeySequence(Qt::CTRL | Qt::Key_F9))),
      cancelRun(make(tr("Cancel r&un"), {})), columns(make(tr("&Columns…"), {})),
      resetLayout(make(tr("&Reset layout"), {})),
      sortAscending(
          make(tr("By this column, &ascending"), {}, tr("Sorts the rows by the column of the current cell"))),
      sortDescending(make(tr("By this column, &descending"), {},
                          tr("Sorts the rows by the column of the current cell"))),
      originalOrder(make(tr("&Original order"), {}, tr("The order in which HubSpot lists the line items"))),
      problems(make(tr("&Problems"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P))),
      nextPane(make(tr("Ne&xt pane"), QKeySequence(Qt::Key_F6))),
      shortcuts(make(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1))),
      about(make(tr("&About Line Item Editor"), {})), recentMenu(new QMenu(tr("Open re&cent"), window)),
      m_window(window)
{
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    // Their texts name columns, and a tooltip would take a column's label for rich text.
    undo->setToolTip(tr("Undo"));
    redo->setToolTip(tr("Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    review->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::Key_F9)});
    // Delete and Ctrl+C mean other things in other places of the window.
    for (QAction *action : cellActions() + selectActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    review->setIconText(tr("Review and submit"));
    problems->setCheckable(true);
    appearances = makeChoice({{tr("As the &system"), static_cast<int>(Appearance::System)},
                              {tr("&Light"), static_cast<int>(Appearance::Light)},
                              {tr("&Dark"), static_cast<int>(Appearance::Dark)}});
    // A language is listed by its own name, so that whoever needs it can read it.
    languages = makeChoice({{tr("As the &system"), QString()},
                            {QStringLiteral("&English"), QStringLiteral("en")},
                            {QStringLiteral("Es&pañol"), QStringLiteral("es")}});
}

QList<QAction *> Actions::makeChoice(const QList<std::pair<QString, QVariant>> &choices)
{
    auto *group = new QActionGroup(this);
    QList<QAction *> actions;
    for (const auto &[text, value] : choices) {
        QAction *action = make(text, {});
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
        actions << action;
    }
    return actions;
}

QAction *Actions::make(const QString &text, const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    if (!tip.isEmpty())
        action->setStatusTip(tip);
    return action;
}

void Actions::fillMenus()
{
    QMenuBar *bar = m_window->menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({connectNew, openSandbox});
    file->addMenu(recentMenu);
    file->addSeparator();
    file->addActions({reload, closePortal});
    file->addSeparator();
    file->addAction(history);
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({copy, paste, clear, setValue});
    edit->addSeparator();
    edit->addMenu(tr("F&ill"))->addActions(fillActions());
    edit->addMenu(tr("S&elect"))->addActions(selectActions());
    edit->addSeparator();
    edit->addActions({revertCells, revertRows, revertAll});
    edit->addSeparator();
    edit->addActions({find, nextProblem, previousProblem});

    QMenu *submit = bar->addMenu(tr("&Submit"));
    submit->addActions({review, retryFailed, resolveConflicts});
    submit->addSeparator();
    submit->addActions({pauseRun, cancelRun});

    QMenu *view = bar->addMenu(tr("&View"));
    view->addMenu(tr("&Sort rows"))->addActions({sortAscending, sortDescending, originalOrder});
    view->addActions({columns, resetLayout});
    view->addSeparator();
    view->addMenu(tr("&Appearance"))->addActions(appearances);
    view->addMenu(tr("&Language"))->addActions(languages);
    view->addSeparator();
    view->addActions({problems, nextPane});

    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({shortcuts, about});
}

void Actions::fillToolBar(QToolBar *bar) const
{
    bar->addAction(review);
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addAction(reload);
}

void Actions::updateIcons(const QPalette &palette)
{
    const Theme &theme = themeFor(palette);
    review->setIcon(glyphIcon(Glyph::Send, theme.infoText));
    undo->setIcon(glyphIcon(Glyph::Undo, theme.text));
    redo->setIcon(glyphIcon(Glyph::Redo, theme.text));
    reload->setIcon(glyphIcon(Glyph::Reload, theme.text));
}

void Actions::setRunPaused(bool paused)
{
    pauseRun->setText(paused ? tr("Resu&me run") : tr("&Pause run"));
}

void Actions::setPortalOpen(bool open)
{
    for (QAction *action :
         {reload,        closePortal,      copy,      paste,     clear,       setValue,      revertCells,
          revertRows,    resolveConflicts, pauseRun,  revertAll, find,        nextProblem,   previousProblem,
          review,        retryFailed,      cancelRun, columns,   resetLayout, sortAscending, sortDescending,
          originalOrder, nextPane})
        action->setEnabled(open);
    for (QAction *action : fillActions() + selectActions())
        action->setEnabled(open);
}

QList<QAction *> Actions::cellActions() const
{
    return {copy, paste, clear, setValue, fillDown, fillRight, revertCells, revertRows};
}

QList<QAction *> Actions::fillActions() const
{
    return {fillDown, fillRight, fillUp, fillLeft, fillSeries};
}

QList<QAction *> Actions::selectActions() const
{
    return {selectAll, selectColumns, selectRows};
}

QList<QAction *> Actions::withShortcuts() const
{
    QList<QAction *> result;
    for (QAction *action : {connectNew, reload,   closePortal, history,         quit,     undo,
                            redo,       copy,     paste,       clear,           setValue, revertCells,
                            revertRows, find,     nextProblem, previousProblem, review,   resolveConflicts,
                            pauseRun,   problems, nextPane,    shortcuts}) {
        if (!action->shortcut().isEmpty())
            result << action;
    }
    return result + QList<QAction *>{fillDown, fillRight} + selectActions();
}

} // namespace lineitems
