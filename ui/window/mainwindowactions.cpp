// What MainWindow's menus and pages do, apart from how the window works.
#include "ui/window/mainwindow.h"

#include "ui/window/actions.h"
#include "ui/change/changepages.h"
#include "ui/change/changeselection.h"
#include "ui/look/appearance.h"
#include "ui/grid/columnlayout.h"
#include "ui/grid/columnsdialog.h"
#include "ui/window/connectionopener.h"
#include "ui/window/errorpage.h"
#include "ui/details/rowdetailspanel.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/groupspanel.h"
#include "ui/grid/gridmodel.h"
#include "ui/find/findbar.h"
#include "ui/grid/gridfill.h"
#include "ui/grid/gridnavigation.h"
#include "ui/grid/gridview.h"
#include "ui/grid/rowcopier.h"
#include "ui/window/helpdialogs.h"
#include "ui/look/language.h"
#include "ui/look/noticebar.h"
#include "ui/problems/problemspanel.h"
#include "ui/window/recentlists.h"
#include "ui/review/runcontrols.h"
#include "ui/summary/summarybutton.h"
#include "ui/undo/undohistorypanel.h"
#include "ui/window/sidepanels.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"
#include "ui/window/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QSettings>
#include <QStackedWidget>

namespace lineitems {

void MainWindow::connectFileActions()
{
    connect(m_actions->connectNew, &QAction::triggered, this,
            [this] { whenLeft([this] { m_opener->openNew(); }); });
    connect(m_actions->openSandbox, &QAction::triggered, this, &MainWindow::openSandbox);
    connect(m_actions->reload, &QAction::triggered, this, &MainWindow::reload);
    connect(m_actions->closePortal, &QAction::triggered, this,
            [this] { whenLeft([this] { closePortal(); }); });
    connect(m_actions->openPlan, &QAction::triggered, this, &MainWindow::askForPlan);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_opener, &ConnectionOpener::ready, this, &MainWindow::openPortal);
    connect(m_opener, &ConnectionOpener::failed, this,
            [this](const Connection &connection, const QString &why) {
                RowError error;
                error.problem = RowProblem::ServerError;
                error.message = why;
                Connection named = connection;
                if (named.name.isEmpty())
                    named.name = tr("Sandbox");
                m_sandboxFailed = connection.name.isEmpty();
                showOpenFailure(named, error);
            });
    connect(m_opener, &ConnectionOpener::tokenKeptInMemory, this, [this] {
        if (m_workspace)
            m_workspace->notice()->showNotice(
                tr("This system's keychain does not answer, so the token is kept in "
                   "memory only. You will be asked for it after the next start."),
                Tone::Warning);
    });
}

void MainWindow::askForPlan()
{
    auto *dialog = new QFileDialog(this, tr("Open a plan file"), QDir::homePath(),
                                   tr("Plan files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_workspace)
            m_workspace->openPlan(path);
    });
    dialog->open();
}

void MainWindow::connectGridActions()
{
    const auto step = [this](QAction *action, void (QUndoGroup::*take)()) {
        connect(action, &QAction::triggered, this, [this, take] {
            if (m_workspace)
                m_workspace->grid()->commitEditor();
            (m_undoGroup.*take)();
        });
    };
    step(m_actions->undo, &QUndoGroup::undo);
    step(m_actions->redo, &QUndoGroup::redo);
    const auto onGrid = [this](QAction *action, void (GridView::*what)()) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (m_workspace)
                (m_workspace->grid()->*what)();
        });
    };
    onGrid(m_actions->cut, &GridView::cutSelection);
    onGrid(m_actions->copy, &GridView::copySelection);
    onGrid(m_actions->paste, &GridView::pasteClipboard);
    onGrid(m_actions->clear, &GridView::clearSelectedCells);
    onGrid(m_actions->revertCells, &GridView::revertSelectedCells);
    onGrid(m_actions->revertRows, &GridView::revertSelectedRows);

    connectFilling();

    const auto onWorkspace = [this](QAction *action, void (Workspace::*what)()) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (m_workspace)
                (m_workspace->*what)();
        });
    };
    onWorkspace(m_actions->review, &Workspace::review);
    onWorkspace(m_actions->retryFailed, &Workspace::retryFailed);
    onWorkspace(m_actions->resolveConflicts, &Workspace::resolveConflicts);
    onWorkspace(m_actions->setValue, &Workspace::setValue);
    onWorkspace(m_actions->revertAll, &Workspace::revertAll);
    const auto onSelection = [this](QAction *action, QStringView operation) {
        connect(action, &QAction::triggered, this, [this, operation] {
            if (m_workspace)
                openChangeSelection(m_workspace, m_services.settings, operation);
        });
    };
    onSelection(m_actions->changeSelection, {});
    onSelection(m_actions->findReplace, replacePageKey);
    onWorkspace(m_actions->pasteByKey, &Workspace::pasteByKey);
    onWorkspace(m_actions->changeFromTable, &Workspace::changeFromTable);
    onWorkspace(m_actions->guardRails, &Workspace::editGuardRails);

    const auto onRun = [this](QAction *action, void (RunControls::*what)()) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (m_workspace)
                (m_workspace->run()->*what)();
        });
    };
    onRun(m_actions->pauseRun, &RunControls::togglePause);
    onRun(m_actions->cancelRun, &RunControls::cancel);

    connect(m_actions->quickFilter, &QAction::triggered, this,
            [this] { m_workspace->filterBar()->focusQuickFilter(); });
    connect(m_actions->nextProblem, &QAction::triggered, this,
            [this] { m_workspace->grid()->goToProblem(true); });
    connect(m_actions->previousProblem, &QAction::triggered, this,
            [this] { m_workspace->grid()->goToProblem(false); });
}

void MainWindow::connectFilling()
{
    const auto fills = [this](QAction *action, FillDirection direction) {
        connect(action, &QAction::triggered, this,
                [this, direction] { m_workspace->grid()->filling()->fill(direction); });
    };
    fills(m_actions->fillDown, FillDirection::Down);
    fills(m_actions->fillRight, FillDirection::Right);
    fills(m_actions->fillUp, FillDirection::Up);
    fills(m_actions->fillLeft, FillDirection::Left);
    connect(m_actions->fillSeries, &QAction::triggered, this,
            [this] { m_workspace->grid()->filling()->askForSeries(); });
    connect(m_actions->selectAll, &QAction::triggered, this, [this] { m_workspace->grid()->selectAll(); });
    connect(m_actions->selectColumns, &QAction::triggered, this,
            [this] { m_workspace->grid()->navigation()->selectColumns(); });
    connect(m_actions->selectRows, &QAction::triggered, this,
            [this] { m_workspace->grid()->navigation()->selectRows(); });
}

void MainWindow::connectViewActions()
{
    const Appearance stored = storedAppearance(*m_services.settings);
    for (QAction *action : std::as_const(m_actions->appearances)) {
        const auto look = static_cast<Appearance>(action->data().toInt());
        action->setChecked(look == stored);
        connect(action, &QAction::triggered, this, [this, look] {
            storeAppearance(*m_services.settings, look);
            applyAppearance(look);
        });
    }
    connectLanguages();
    connectSorting();
    connectFilters();
    connectColumns();
    connectGroups();
    connectViews();
    connectFinding();
    connect(m_actions->columns, &QAction::triggered, this, [this] {
        auto *dialog = new ColumnsDialog(m_workspace->grid(), m_workspace->gridModel(),
                                         m_workspace->columns(), m_workspace);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->resetLayout, &QAction::triggered, this, [this] { m_workspace->columns()->reset(); });
    connect(m_actions->problems, &QAction::triggered, this, [this](bool show) {
        m_problems->setVisible(show);
        if (show)
            m_problems->focusTable();
    });
    connect(m_problems, &QDockWidget::visibilityChanged, m_actions->problems, &QAction::setChecked);
    connect(m_actions->nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::connectLanguages()
{
    const QString stored = storedLanguage(*m_services.settings);
    for (QAction *action : std::as_const(m_actions->languages)) {
        const QString language = action->data().toString();
        action->setChecked(language == stored);
        connect(action, &QAction::triggered, this, [this, language] {
            storeLanguage(*m_services.settings, language);
            m_status->report(tr("The language changes when you start the program the next time."));
        });
    }
}

void MainWindow::connectSorting()
{
    const auto sortBy = [this](QAction *action, Qt::SortOrder order, bool sorted) {
        connect(action, &QAction::triggered, this, [this, order, sorted] {
            const GridView *grid = m_workspace->grid();
            const int column = sorted ? grid->currentIndex().column() : -1;
            m_workspace->gridModel()->rows()->sort(column, order);
        });
    };
    sortBy(m_actions->sortAscending, Qt::AscendingOrder, true);
    sortBy(m_actions->sortDescending, Qt::DescendingOrder, true);
    sortBy(m_actions->originalOrder, Qt::AscendingOrder, false);
}

void MainWindow::connectFinding()
{
    connect(m_actions->findText, &QAction::triggered, this, [this] { m_workspace->findBar()->open(); });
    connect(m_actions->findNext, &QAction::triggered, this, [this] { m_workspace->findBar()->step(true); });
    connect(m_actions->findPrevious, &QAction::triggered, this,
            [this] { m_workspace->findBar()->step(false); });
    connect(m_actions->goToRecord, &QAction::triggered, this, [this] { m_workspace->goToRecord(); });
    connect(m_actions->copyAsCsv, &QAction::triggered, this, [this] { m_workspace->copier()->copyAsCsv(); });
    connect(m_actions->copyAsJson, &QAction::triggered, this,
            [this] { m_workspace->copier()->copyAsJson(); });
    connect(m_actions->figures, &QAction::triggered, this, [this] { m_status->summary()->showFigures(); });
}

void MainWindow::connectPages()
{
    connect(m_startPage, &StartPage::sandboxChosen, this, &MainWindow::openSandbox);
    connect(m_startPage, &StartPage::connectChosen, m_opener, &ConnectionOpener::openNew);
    connect(m_startPage, &StartPage::recentChosen, m_opener, &ConnectionOpener::openRecent);
    connect(m_recent, &RecentLists::chosen, this, [this](const RecentConnection &recent) {
        // The keychain may take its time: what is left is closed first, not when it answers.
        whenLeft([this, recent] {
            closePortal();
            m_opener->openRecent(recent);
        });
    });
    connect(m_startPage, &StartPage::changeChosen, m_opener, &ConnectionOpener::change);
    connect(m_startPage, &StartPage::removeChosen, this, [this](const RecentConnection &recent) {
        m_opener->forget(recent);
        m_recent->refresh();
    });
    connect(m_errorPage, &ErrorPage::retryChosen, this, [this] {
        const bool sandboxFailed = std::exchange(m_sandboxFailed, false);
        if (!m_workspace || sandboxFailed) {
            openSandbox();
            return;
        }
        m_pages->setCurrentWidget(m_workspace);
        m_workspace->session()->open();
        updateActions();
    });
    connect(m_errorPage, &ErrorPage::tokenChosen, this, [this] { askForToken(m_openError); });
    connect(m_errorPage, &ErrorPage::changeChosen, this, [this] {
        for (const RecentConnection &recent : RecentConnections(m_services.settings).all()) {
            if (recent.key == m_workspace->key())
                m_opener->change(recent);
        }
    });
    connect(m_opener, &ConnectionOpener::changed, this, &MainWindow::closePortal);
    connect(m_errorPage, &ErrorPage::backChosen, this, [this] { whenLeft([this] { closePortal(); }); });
}

void MainWindow::connectProblems()
{
    // The panel lists rows only while there is a workspace.
    const auto onWorkspace = [this](auto signal, auto what) {
        connect(m_problems, signal, this, [this, what](const auto &...given) {
            if (m_workspace)
                (m_workspace->*what)(given...);
        });
    };
    onWorkspace(&ProblemsPanel::cellChosen, &Workspace::goToCell);
    onWorkspace(&ProblemsPanel::retryRequested, &Workspace::retryFailed);
    onWorkspace(&ProblemsPanel::resolveRequested, &Workspace::resolveConflicts);
    onWorkspace(&ProblemsPanel::selectRequested, &Workspace::selectRows);
    onWorkspace(&ProblemsPanel::setValueRequested, &Workspace::setValueIn);
    onWorkspace(&ProblemsPanel::retryRowsRequested, &Workspace::retryRows);
}

void MainWindow::focusNextPane()
{
    struct Pane
    {
        QWidget *widget;
        std::function<void()> focus;
    };
    RowDetailsPanel *details = m_sidePanels->details();
    UndoHistoryPanel *steps = m_sidePanels->undoHistory();
    const Pane panes[] = {
        {m_workspace->filterBar(), [this] { m_workspace->filterBar()->focusQuickFilter(); }},
        {m_workspace->grid(), [this] { m_workspace->grid()->setFocus(); }},
        {details->widget(), [details] { details->focusTable(); }},
        {steps->widget(), [steps] { steps->focusList(); }},
        {m_groups->widget(), [this] { m_groups->table()->setFocus(); }},
        {m_problems->widget(), [this] { m_problems->focusTable(); }}};
    const QWidget *focused = focusWidget();
    std::size_t next = 0;
    for (std::size_t pane = 0; pane < std::size(panes); ++pane) {
        const bool here = focused
            && (panes[pane].widget == focused || panes[pane].widget->isAncestorOf(focused));
        if (here)
            next = pane + 1;
    }
    while (next < std::size(panes) && panes[next].widget->visibleRegion().isEmpty())
        ++next;
    panes[next % std::size(panes)].focus();
}

} // namespace lineitems
