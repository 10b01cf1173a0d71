#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/columnlayout.h"
#include "ui/connectionopener.h"
#include "ui/errorpage.h"
#include "ui/filterbar.h"
#include "ui/gridview.h"
#include "ui/noticebar.h"
#include "ui/plainlabel.h"
#include "ui/portalbadge.h"
#include "ui/problemspanel.h"
#include "ui/startpage.h"
#include "ui/windowlayout.h"
#include "ui/workspace.h"

#include <QCloseEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

namespace lineitems {

MainWindow::MainWindow(const AppServices &services, Prompts prompts)
    : m_services(services)
    , m_prompts(std::move(prompts))
    , m_actions(new Actions(&m_undoGroup, this))
    , m_opener(new ConnectionOpener(services, m_prompts, this))
    , m_pages(new QStackedWidget(this))
    , m_startPage(new StartPage(this))
    , m_errorPage(new ErrorPage(this))
    , m_problems(new ProblemsPanel(this))
    , m_badge(new PortalBadge(this))
    , m_counts(plainLabel({}, this))
{
    buildWindow();
    connectFileActions();
    connectGridActions();
    connectViewActions();
    connectPages();
    refreshRecent();
    updateTitle();
    restoreWindowLayout(this, *services.settings);
    m_problems->hide();
    updateActions();
}

MainWindow::~MainWindow()
{
    // The workspace reports to this window while it goes.
    m_problems->setLineItems(nullptr);
    delete m_workspace;
}

void MainWindow::buildWindow()
{
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(m_errorPage);
    setCentralWidget(m_pages);
    addDockWidget(Qt::BottomDockWidgetArea, m_problems);
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
    m_counts->setAccessibleName(tr("Line items and changes"));
    statusBar()->addPermanentWidget(m_counts);
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
    m_undoGroup.setActiveStack(m_workspace->session()->document()->undoStack());
    m_workspace->grid()->addActions(m_actions->cellActions());
    QHeaderView *header = m_workspace->grid()->horizontalHeader();
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    header->addActions({m_actions->columns, m_actions->resetLayout});
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
        rememberConnection();
        updateTitle();
    });
    connect(session, &Session::openFailed, this, [this](const RowError &error) {
        showOpenFailure(m_workspace->session()->connection(), error);
    });
    connect(session, &Session::stateChanged, this, &MainWindow::updateActions);
    connect(document, &Document::countsChanged, this, &MainWindow::updateCounts);
    connect(document, &Document::rowsAppended, this, &MainWindow::updateCounts);
    connect(document, &Document::wasReset, this, &MainWindow::updateCounts);
    connect(m_workspace, &Workspace::reported, this, [this](const QString &text) {
        statusBar()->showMessage(text, 10'000);
    });
    connect(m_workspace, &Workspace::tokenRefused, this, &MainWindow::askForToken, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::runEnded, this, [this](const RunSummary &run) {
        if (run.failed + run.conflict + run.unknown + run.notSent > 0)
            showProblems();
        if (std::exchange(m_closeAfterRun, false))
            QTimer::singleShot(0, this, &QWidget::close);
    });
    updateCounts();
}

void MainWindow::showProblems()
{
    if (m_problems->isVisible())
        return;
    m_problems->show();
    // As a rule there are few; the grid keeps the room. A height that was chosen before stays.
    if (m_problems->height() > height() / 3)
        resizeDocks({m_problems}, {height() / 4}, Qt::Vertical);
}

void MainWindow::closePortal()
{
    if (m_workspace) {
        m_problems->setLineItems(nullptr);
        m_problems->hide();
        m_undoGroup.removeStack(m_workspace->session()->document()->undoStack());
        m_workspace->disconnect(this);
        m_workspace->session()->disconnect(this);
        m_workspace->session()->document()->disconnect(this);
        m_pages->removeWidget(m_workspace);
        std::exchange(m_workspace, nullptr)->deleteLater();
    }
    m_pages->setCurrentWidget(m_startPage);
    m_badge->clear();
    statusBar()->clearMessage();
    refreshRecent();
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
    if (m_workspace->isRunning()) {
        if (m_prompts.stopRun(this))
            m_workspace->cancelRun();
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
    const bool running = m_workspace && m_workspace->isRunning();
    if (!mayLeave()) {
        // What is on its way is waited for; then the window closes by itself, if nothing is lost by it.
        m_closeAfterRun = running && m_workspace->isRunning() && m_workspace->isCancelling();
        event->ignore();
        return;
    }
    saveWindowLayout(this, *m_services.settings);
    event->accept();
}

void MainWindow::showOpenFailure(const Connection &connection, const RowError &error)
{
    m_errorPage->showError(openErrorText(error, connection), isTokenProblem(error) && !connection.isSandbox);
    m_pages->setCurrentWidget(m_errorPage);
    updateActions();
}

void MainWindow::askForToken(const RowError &error)
{
    if (!m_workspace)
        return;
    const auto token = m_opener->replaceToken(m_workspace->key(), m_workspace->session()->connection().name,
                                              openErrorText(error, m_workspace->session()->connection()).meaning);
    if (!token || !m_workspace)
        return;
    m_workspace->session()->setToken(*token);
    if (m_pages->currentWidget() == m_errorPage) {
        m_pages->setCurrentWidget(m_workspace);
        m_workspace->session()->open();
    } else if (m_workspace->canRetry()) {
        m_workspace->retryFailed();
    } else {
        m_workspace->session()->reload();
    }
}

void MainWindow::rememberConnection()
{
    const Session *session = m_workspace->session();
    if (session->connection().isSandbox)
        return;
    Connection connection = session->connection();
    connection.token.clear();
    RecentConnections(m_services.settings).remember({m_workspace->key(), connection, session->account().portalId});
    refreshRecent();
}

void MainWindow::refreshRecent()
{
    const std::vector<RecentConnection> recent = RecentConnections(m_services.settings).all();
    m_startPage->setRecent(recent);
    m_actions->recentMenu->clear();
    m_actions->recentMenu->setEnabled(!recent.empty());
    for (const RecentConnection &entry : recent) {
        QString name = entry.connection.name;
        QAction *open = m_actions->recentMenu->addAction(name.replace(u'&', QStringLiteral("&&")));
        connect(open, &QAction::triggered, this, [this, entry] {
            whenLeft([this, entry] { m_opener->openRecent(entry); });
        });
    }
}

void MainWindow::updateTitle()
{
    const QString program = tr("Line Item Editor");
    if (!m_workspace) {
        setWindowTitle(program);
        return;
    }
    const QString portal = portalText(m_workspace->session()->connection(), m_workspace->session()->account());
    setWindowTitle(tr("%1[*] — %2").arg(QString(portal).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")), program));
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
    m_actions->retryFailed->setEnabled(open && m_workspace->canRetry());
    m_actions->cancelRun->setEnabled(open && m_workspace->isRunning());
    m_actions->revertAll->setEnabled(open && m_workspace->hasEdits());
}

void MainWindow::updateCounts()
{
    QStringList parts;
    if (m_workspace) {
        const Document &document = *m_workspace->session()->document();
        parts << tr("%Ln line item(s)", nullptr, document.rowCount());
        if (!document.edits().isEmpty())
            parts << tr("%Ln changed cell(s)", nullptr, document.edits().cellCount());
    }
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    setWindowModified(m_workspace && m_workspace->hasEdits());
    updateActions();
}

void MainWindow::focusNextPane()
{
    QWidget *focused = focusWidget();
    if (m_problems->isVisible() && m_workspace->grid()->isAncestorOf(focused))
        m_problems->focusTable();
    else if (focused && m_problems->isAncestorOf(focused))
        m_workspace->filterBar()->focusQuickFilter();
    else if (m_workspace->filterBar()->isAncestorOf(focused))
        m_workspace->grid()->setFocus();
    else
        m_workspace->filterBar()->focusQuickFilter();
}

} // namespace lineitems
