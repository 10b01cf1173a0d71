#include "ui/window/mainwindow.h"

#include "ui/window/actions.h"
#include "ui/filter/columnfilters.h"
#include "ui/filter/groupspanel.h"
#include "ui/grid/columnlayout.h"
#include "ui/window/connectionopener.h"
#include "ui/window/errorpage.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"
#include "ui/look/noticebar.h"
#include "ui/window/portalbadge.h"
#include "ui/problems/problemspanel.h"
#include "ui/window/recentlists.h"
#include "ui/window/sidepanels.h"
#include "ui/review/runcontrols.h"
#include "ui/summary/selectionfigures.h"
#include "ui/summary/summarybutton.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"
#include "ui/window/windowlayout.h"
#include "ui/window/workspace.h"

#include <QCloseEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QPointer>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace lineitems {

MainWindow::MainWindow(const AppServices &services, Prompts prompts)
    : m_services(services), m_prompts(std::move(prompts)), m_actions(new Actions(&m_undoGroup, this)),
      m_opener(new ConnectionOpener(services, m_prompts, this)), m_pages(new QStackedWidget(this)),
      m_startPage(new StartPage(this)), m_errorPage(new ErrorPage(this)), m_notice(new NoticeBar(this)),
      m_problems(new ProblemsPanel(this)), m_groups(new GroupsPanel(this)), m_badge(new PortalBadge(this)),
      m_status(new StatusLine(this)), m_sidePanels(new SidePanels(*m_actions, this)),
      m_recent(new RecentLists(services.settings, services.journal, m_actions->recentMenu, m_startPage, this))
{
    buildWindow();
    connectFileActions();
    connectGridActions();
    connectViewActions();
    connectPalette();
    connectPages();
    connectJournal();
    connectProblems();
    updateTitle();
    restoreWindowLayout(this, *services.settings);
    m_problems->hide();
    m_groups->hide();
    m_sidePanels->restore(*services.settings);
    updateActions();
}

MainWindow::~MainWindow()
{
    // The workspace reports to this window while it goes, and so does its undo stack.
    m_undoGroup.disconnect(this);
    m_problems->setLineItems(nullptr);
    m_groups->setRows(nullptr);
    m_sidePanels->setWorkspace(nullptr);
    delete m_workspace;
}

void MainWindow::buildWindow()
{
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(m_errorPage);
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    setCentralWidget(center);
    addDockWidget(Qt::BottomDockWidgetArea, m_problems);
    addDockWidget(Qt::RightDockWidgetArea, m_groups);
    m_actions->fillMenus();
    QToolBar *bar = m_toolBar = addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions->fillToolBar(bar);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addWidget(m_badge);
    m_actions->updateIcons(palette());
    setStatusBar(m_status);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->updateIcons(palette());
}

void MainWindow::openSandbox()
{
    whenLeft([this] { m_opener->openSandbox(); });
}

void MainWindow::openPortal(const Connection &connection, const QString &key)
{
    closePortal();
    m_workspace = new Workspace(m_services, connection, key, this);
    m_pages->addWidget(m_workspace);
    m_pages->setCurrentWidget(m_workspace);
    m_badge->setPortal(connection, {});
    m_problems->setLineItems(m_workspace->lineItems());
    m_groups->setRows(m_workspace->gridModel()->rows());
    m_sidePanels->setWorkspace(m_workspace);
    m_undoGroup.addStack(m_workspace->session()->document()->undoStack());
    m_undoGroup.setActiveStack(m_workspace->session()->document()->undoStack());
    m_workspace->grid()->addActions(m_actions->cellActions());
    QHeaderView *header = m_workspace->grid()->horizontalHeader();
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    header->addActions({m_actions->filterColumn, m_actions->sortAscending, m_actions->sortDescending,
                        m_actions->hideColumn, m_actions->freeze, m_actions->unfreeze, m_actions->sizeColumns,
                        m_actions->columns, m_actions->resetLayout});
    m_workspace->grid()->addActions(m_actions->selectActions());
    QHeaderView *rows = m_workspace->grid()->verticalHeader();
    rows->setContextMenuPolicy(Qt::ActionsContextMenu);
    rows->addActions(m_workspace->grid()->actions());
    connectWorkspace();
    updateTitle();
    updateActions();
    m_workspace->grid()->setFocus();
    m_workspace->session()->open();
}

void MainWindow::connectWorkspace()
{
    const Session *session = m_workspace->session();
    const Document *document = m_workspace->session()->document();
    connect(session, &Session::accountKnown, this, [this] {
        m_badge->setPortal(m_workspace->session()->connection(), m_workspace->session()->account());
        m_recent->remember(m_workspace->key(), *m_workspace->session());
        updateTitle();
    });
    connect(session, &Session::openFailed, this, [this](const RowError &error) {
        m_sandboxFailed = false;
        showOpenFailure(m_workspace->session()->connection(), error);
    });
    connect(session, &Session::stateChanged, this, &MainWindow::updateActions);
    connect(document, &Document::countsChanged, this, &MainWindow::updateCounts);
    connect(document, &Document::rowsAppended, this, &MainWindow::updateCounts);
    connect(document, &Document::wasReset, this, &MainWindow::updateCounts);
    const RowView *rows = m_workspace->gridModel()->rows();
    connect(rows, &RowView::applied, this, &MainWindow::updateCounts);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &MainWindow::updateCounts);
    connect(m_workspace, &Workspace::reported, m_status, &StatusLine::report);
    connect(m_workspace->grid(), &GridView::currentNoteChanged, m_status, &StatusLine::setCellNote);
    connect(m_workspace->columnFilters(), &ColumnFilters::expressionShown, m_actions->filterExpression,
            &QAction::setChecked);
    m_actions->filterExpression->setChecked(false);
    const auto *figures = new SelectionFigures(m_workspace->grid(), m_workspace->gridModel(), m_workspace);
    connect(figures, &SelectionFigures::changed, m_status->summary(), &SummaryButton::setSummary);
    connectRecovery();
    connect(m_workspace->run(), &RunControls::changed, this, &MainWindow::updateRunActions);
    connect(m_workspace, &Workspace::reloadRequested, this, &MainWindow::reload);
    connect(m_workspace, &Workspace::tokenRefused, this, &MainWindow::askForToken, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::runEnded, this, [this](const RunSummary &run) {
        if (run.failed + run.conflict + run.unknown + run.notSent > 0)
            m_problems->open(this);
        if (std::exchange(m_closeAfterRun, false))
            QTimer::singleShot(0, this, &QWidget::close);
    });
    updateCounts();
}

void MainWindow::closePortal()
{
    if (m_workspace) {
        m_problems->setLineItems(nullptr);
        m_problems->hide();
        m_groups->setRows(nullptr);
        m_groups->hide();
        m_sidePanels->setWorkspace(nullptr);
        m_undoGroup.removeStack(m_workspace->session()->document()->undoStack());
        m_workspace->disconnect(this);
        m_workspace->session()->disconnect(this);
        m_workspace->session()->document()->disconnect(this);
        m_workspace->gridModel()->rows()->disconnect(this);
        m_pages->removeWidget(m_workspace);
        std::exchange(m_workspace, nullptr)->deleteLater();
    }
    m_pages->setCurrentWidget(m_startPage);
    m_badge->clear();
    m_status->clearMessage();
    m_status->setCellNote({});
    m_status->summary()->setSummary({});
    m_recent->refresh();
    updateTitle();
    updateActions();
    updateCounts();
}

void MainWindow::reload()
{
    whenLeft([this] {
        if (m_workspace)
            m_workspace->session()->reload();
    });
}

bool MainWindow::mayLeave()
{
    if (!m_workspace)
        return true;
    m_workspace->grid()->commitEditor();
    // How many rows would be lost is not known before.
    if (!m_workspace->grid()->isReady())
        return false;
    m_workspace->session()->document()->finishWork();
    if (m_workspace->isReviewing())
        return false;
    if (m_workspace->isRunning()) {
        m_stopChosen = m_prompts.stopRun(this);
        if (m_stopChosen)
            m_workspace->run()->cancel();
        return false;
    }
    if (!m_workspace->hasEdits())
        return true;
    const int rows = m_workspace->session()->document()->edits().rowCount();
    const UnsavedAnswer answer = m_prompts.unsaved(this, rows);
    if (answer == UnsavedAnswer::Review)
        m_workspace->review();
    return answer == UnsavedAnswer::Discard;
}

void MainWindow::whenLeft(const std::function<void()> &next)
{
    if (mayLeave())
        next();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_stopChosen = false;
    if (!m_leavesDesk && !mayLeave()) {
        // What is on its way is waited for; then the window closes by itself, if nothing is lost by it.
        const bool running = m_workspace && m_workspace->isRunning();
        m_closeAfterRun = m_stopChosen && running;
        if (m_stopChosen && !running)
            QTimer::singleShot(0, this, &QWidget::close);
        event->ignore();
        return;
    }
    saveWindowLayout(this, *m_services.settings);
    m_sidePanels->save(*m_services.settings);
    event->accept();
}

void MainWindow::showOpenFailure(const Connection &connection, const RowError &error)
{
    m_openError = error;
    const bool isOwn = m_workspace && !connection.isSandbox && !m_sandboxFailed;
    m_errorPage->showError(openErrorText(error, connection),
                           {.token = isOwn && isTokenProblem(error), .change = isOwn});
    m_pages->setCurrentWidget(m_errorPage);
    updateActions();
}

void MainWindow::askForToken(const RowError &error)
{
    if (!m_workspace)
        return;
    const QPointer<Workspace> asked = m_workspace;
    const auto token = m_opener->replaceToken(
        m_workspace->key(), m_workspace->session()->connection().name,
        openErrorText(error, m_workspace->session()->connection()).meaning);
    // A token for one portal must not reach another that was opened meanwhile.
    if (!asked || asked != m_workspace)
        return;
    Session *session = m_workspace->session();
    const bool runWaits = session->state() == Session::State::Submitting;
    if (!token && runWaits)
        session->giveUpToken();
    if (!token)
        return;
    session->setToken(*token);
    if (runWaits)
        return;
    if (m_pages->currentWidget() == m_errorPage) {
        m_pages->setCurrentWidget(m_workspace);
        m_workspace->session()->open();
    } else if (m_workspace->run()->canRetry()) {
        m_workspace->retryFailed();
    } else {
        reload();
    }
}

void MainWindow::updateTitle()
{
    const QString program = tr("Line Item Editor");
    if (!m_workspace) {
        setWindowTitle(program);
        return;
    }
    const QString portal = portalText(m_workspace->session()->connection(),
                                      m_workspace->session()->account());
    setWindowTitle(
        tr("%1[*] — %2")
            .arg(QString(portal).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")), program));
}

void MainWindow::updateActions()
{
    const bool open = m_workspace && m_pages->currentWidget() == m_workspace;
    m_actions->setPortalOpen(open);
    m_toolBar->setVisible(m_workspace != nullptr);
    m_actions->closePortal->setEnabled(m_workspace != nullptr);
    const bool busy = open && m_workspace->session()->state() != Session::State::Ready;
    m_actions->reload->setEnabled(open && !busy);
    m_actions->review->setEnabled(open && m_workspace->canReview());
    m_actions->openPlan->setEnabled(open && !busy);
    m_actions->revertAll->setEnabled(open && m_workspace->hasEdits());
    updateRunActions();
}

void MainWindow::updateRunActions()
{
    const bool open = m_workspace && m_pages->currentWidget() == m_workspace;
    const RunControls *run = open ? m_workspace->run() : nullptr;
    const bool canRetry = run && run->canRetry();
    const bool canResolve = run && run->canResolve();
    m_actions->retryFailed->setEnabled(canRetry);
    m_actions->resolveConflicts->setEnabled(canResolve);
    m_actions->pauseRun->setEnabled(run && run->canPause());
    m_actions->setRunPaused(run && run->isPaused());
    m_actions->cancelRun->setEnabled(run && run->isRunning());
    m_problems->setPossible(canRetry, canResolve);
}

void MainWindow::updateCounts()
{
    m_status->showCounts(m_workspace ? m_workspace->gridModel()->rows() : nullptr);
    setWindowModified(m_workspace && m_workspace->hasEdits());
    updateActions();
}

} // namespace lineitems
