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
      closePortal(make(tr("C&lose connection"), QKeySequence(Qt::CTRL | Qt::Key_W))),
      history(make(tr("&History…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
                   tr("All runs from this computer, row by row; and the way back"))),
      openPlan(make(tr("Open &plan file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                    tr("Changes that a colleague has saved for you to look through and submit"))),
      quit(make(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q))),
      undo(undoGroup->createUndoAction(this, tr("Undo"))),
      redo(undoGroup->createRedoAction(this, tr("Redo"))), cut(make(tr("Cu&t"), QKeySequence::Cut)),
      copy(make(tr("&Copy"), QKeySequence::Copy)), paste(make(tr("&Paste"), QKeySequence::Paste)),
      pasteByKey(make(tr("Paste by &key…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
                      tr("Joins a copied table onto the line items by record id, SKU or any other key"))),
      changeFromTable(make(tr("Change from &table…"), {},
                           tr("Opens a CSV file and joins it onto the line items by a key"))),
      clear(make(tr("C&lear cells"), QKeySequence(Qt::Key_Delete))),
      setValue(make(tr("Set val&ue…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                    tr("Puts one value into all selected cells"))),
      changeSelection(
          make(tr("C&hange selection…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
               tr("Calculates, rounds, replaces and more in all selected cells, with a preview"))),
      findReplace(make(tr("Find an&d replace…"), QKeySequence(Qt::CTRL | Qt::Key_H),
                       tr("Replaces a text in all selected cells"))),
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
      revertAll(make(tr("Revert &all"), {})),
      quickFilter(make(tr("&Quick filter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))),
      findText(make(tr("&Find…"), QKeySequence(Qt::CTRL | Qt::Key_F))),
      findNext(make(tr("Find ne&xt"), QKeySequence(Qt::Key_F3))),
      findPrevious(make(tr("Find previou&s"), QKeySequence(Qt::SHIFT | Qt::Key_F3))),
      goToRecord(make(tr("&Go to record…"), QKeySequence(Qt::CTRL | Qt::Key_G),
                      tr("To the line item of a record ID"))),
      copyAsCsv(make(tr("As &CSV"), {}, tr("The rows of the selection, with the columns that are shown"))),
      copyAsJson(make(tr("As &JSON"), {}, tr("The rows of the selection, as HubSpot's API has them"))),
      nextProblem(make(tr("&Next problem"), QKeySequence(Qt::Key_F8))),
      previousProblem(make(tr("Previous pro&blem"), QKeySequence(Qt::SHIFT | Qt::Key_F8))),
      review(make(tr("Review and &submit…"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                  tr("Look at what will be sent, then send it"))),
      retryFailed(make(tr("&Retry failed…"), {})),
      resolveConflicts(make(tr("Resolve co&nflicts…"), QKeySequence(Qt::CTRL | Qt::Key_F8),
                            tr("For cells that somebody else changed too: keep mine, or take theirs"))),
      pauseRun(make(tr("&Pause run"), QKeySequence(Qt::CTRL | Qt::Key_F9))),
      cancelRun(make(tr("Cancel r&un"), {})),
      guardRails(make(tr("&Guard rails…"), {},
                      tr("Which changes of money have to be confirmed before they are sent"))),
      columns(make(tr("&Columns…"), {})),
      hideColumn(
          make(tr("&Hide column"), {},
               tr("The column of the current cell, or all that are selected as a whole; Columns… shows "
                  "them again"))),
      resetLayout(make(tr("&Reset layout"), {})),
      sortAscending(make(tr("Sort &ascending"), {}, tr("Sorts the rows by the column of the current cell"))),
      sortDescending(
          make(tr("Sort &descending"), {}, tr("Sorts the rows by the column of the current cell"))),
      originalOrder(make(tr("&Original order"), {}, tr("The order in which HubSpot lists the line items"))),
      sortBySeveral(
          make(tr("By &several columns…"), {}, tr("Shift+click on a column's header adds it, too"))),
      filterColumn(make(tr("&Filter by this column…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                        tr("By the values of the current cell's column, or by a condition"))),
      filterExpression(
          make(tr("Filter &expression"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F),
               tr("The filter as a line of text, with and, or, brackets and regular expressions"))),
      clearFilters(make(tr("Clear f&ilters"), {})),
      freeze(make(tr("Freeze up &to this column"), {},
                  tr("These columns stay in sight while the others scroll"))),
      unfreeze(make(tr("&Unfreeze columns"), {})), sizeColumns(make(tr("Size columns to c&ontent"), {})),
      manageViews(make(tr("&Save or manage views…"), {}, tr("Filters, order and columns, by a name"))),
      groups(make(tr("&Groups"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
                  tr("Rows by deal, currency or another column, with counts and sums"))),
      problems(make(tr("&Problems"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M))),
      rowDetails(make(tr("Row &details"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                      tr("All properties of the current line item"))),
      undoHistory(make(tr("Undo histor&y"), {}, tr("Every step by name, and the way to it"))),
      figures(make(tr("Figures of the selectio&n"), {}, tr("Count, sum, average, least and greatest"))),
      nextPane(make(tr("Ne&xt pane"), QKeySequence(Qt::Key_F6))),
      findCommand(make(tr("Find a co&mmand…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                       tr("Every command of the menus, by a few letters of its name"))),
      shortcuts(make(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1))),
      about(make(tr("&About Line Item Editor"), {})), recentMenu(new QMenu(tr("Open re&cent"), window)),
      viewsMenu(new QMenu(tr("Sa&ved views"), window)), m_window(window)
{
    // The window does it, once what is being typed has become a step.
    undo->disconnect(undoGroup);
    redo->disconnect(undoGroup);
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
    for (QAction *panel : {problems, rowDetails, undoHistory, filterExpression, groups})
        panel->setCheckable(true);
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
    file->addAction(changeFromTable);
    file->addSeparator();
    file->addAction(openPlan);
    file->addAction(history);
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({cut, copy, paste, clear, setValue});
    edit->addActions({changeSelection, findReplace});
    edit->addAction(pasteByKey);
    edit->addMenu(tr("C&opy rows"))->addActions({copyAsCsv, copyAsJson});
    edit->addSeparator();
    edit->addMenu(tr("F&ill"))->addActions(fillActions());
    edit->addMenu(tr("S&elect"))->addActions(selectActions());
    edit->addSeparator();
    edit->addActions({revertCells, revertRows, revertAll});
    edit->addSeparator();
    edit->addActions({findText, findNext, findPrevious, goToRecord});
    edit->addSeparator();
    edit->addActions({quickFilter, nextProblem, previousProblem});

    QMenu *submit = bar->addMenu(tr("&Submit"));
    submit->addActions({review, retryFailed, resolveConflicts});
    submit->addSeparator();
    submit->addActions({pauseRun, cancelRun});
    submit->addSeparator();
    submit->addAction(guardRails);

    QMenu *view = bar->addMenu(tr("&View"));
    view->addMenu(tr("&Sort rows"))
        ->addActions({sortAscending, sortDescending, sortBySeveral, originalOrder});
    view->addActions({filterColumn, filterExpression, clearFilters});
    view->addSeparator();
    view->addMenu(viewsMenu);
    view->addActions({columns, hideColumn, sizeColumns, freeze, unfreeze, resetLayout});
    view->addSeparator();
    view->addMenu(tr("&Appearance"))->addActions(appearances);
    view->addMenu(tr("&Language"))->addActions(languages);
    view->addSeparator();
    view->addActions({rowDetails, undoHistory, figures});
    view->addSeparator();
    view->addActions({groups, problems, nextPane});

    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({findCommand, shortcuts, about});
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
    const QList<QAction *> always = QList{connectNew, openSandbox, history,     quit,      undo,
                                          redo,       problems,    findCommand, shortcuts, about}
        + appearances + languages;
    for (QAction *action : findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        if (!always.contains(action))
            action->setEnabled(open);
    }
}

QList<QAction *> Actions::cellActions() const
{
    return {cut, copy, paste, clear, setValue, changeSelection, fillDown, fillRight, revertCells, revertRows};
}

QList<QAction *> Actions::fillActions() const
{
    return {fillDown, fillRight, fillUp, fillLeft, fillSeries};
}

QList<QAction *> Actions::selectActions() const
{
    return {selectAll, selectColumns, selectRows};
}

} // namespace lineitems
