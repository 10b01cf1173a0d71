// The window: start page, the open portal, the problems panel, menus. It opens and closes portals, asks
// before anything is lost, and leaves the work itself to Workspace.
#pragma once

#include "models/session/session.h"
#include "ui/palette/menucommands.h"
#include "ui/window/appservices.h"
#include "ui/window/prompts.h"

#include <QMainWindow>
#include <QUndoGroup>

class QStackedWidget;
class QToolBar;

namespace lineitems {

class Actions;
class ConnectionOpener;
class ErrorPage;
class GroupsPanel;
class HistoryDialog;
class NoticeBar;
class PortalBadge;
class ProblemsPanel;
class RecentLists;
class SidePanels;
class StartPage;
class StatusLine;
class Workspace;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const AppServices &services, Prompts prompts = dialogPrompts());
    ~MainWindow() override;

    /// Asks first if edits would be lost.
    void openSandbox();
    /// Opens that portal now, in place of the one that is open.
    void openPortal(const Connection &connection, const QString &key);
    /// Null while nothing is open.
    Workspace *workspace() const { return m_workspace; }
    GroupsPanel *groups() const { return m_groups; }
    ProblemsPanel *problems() const { return m_problems; }
    StartPage *startPage() const { return m_startPage; }
    ErrorPage *errorPage() const { return m_errorPage; }
    Actions *actions() const { return m_actions; }
    PortalBadge *badge() const { return m_badge; }
    StatusLine *statusLine() const { return m_status; }
    SidePanels *sidePanels() const { return m_sidePanels; }
    /// What is not about one portal.
    NoticeBar *notice() const { return m_notice; }

    /// The system ends the session of the person, who cannot be asked: the window then closes without a question,
    /// and the edits are offered again at the next start.
    void endSystemSession();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildWindow();
    void connectFileActions();
    void connectGridActions();
    void connectFilling();
    void connectViewActions();
    void connectLanguages();
    void connectSorting();
    void connectFilters();
    void connectColumns();
    void connectGroups();
    void connectViews();
    void fillViewsMenu();
    void showSavedView(const QString &name);
    void connectFinding();
    void connectPages();
    void connectProblems();
    void connectWorkspace();
    void connectPalette();
    /// As the menus have them now, the saved views too.
    QList<MenuCommand> allCommands();
    /// For the palette: a sentence on what an action that is disabled waits for.
    QString whyDisabled(const QAction *action) const;
    void connectJournal();
    void connectRecovery();
    void askForPlan();
    void showHistory();
    void undoRun(HistoryDialog *dialog, const HistoryRun &run);
    void setLeavesDesk(bool leaves);
    void closePortal();
    void reload();
    /// True if nothing is lost by leaving the open portal, or the person said so.
    bool mayLeave();
    void whenLeft(const std::function<void()> &next);
    void showOpenFailure(const Connection &connection, const RowError &error);
    void askForToken(const RowError &error);
    void updateTitle();
    void updateActions();
    void updateRunActions();
    void updateCounts();
    void focusNextPane();

    AppServices m_services;
    Prompts m_prompts;
    QUndoGroup m_undoGroup;
    Actions *m_actions;
    ConnectionOpener *m_opener;
    QStackedWidget *m_pages;
    StartPage *m_startPage;
    ErrorPage *m_errorPage;
    NoticeBar *m_notice;
    ProblemsPanel *m_problems;
    GroupsPanel *m_groups;
    PortalBadge *m_badge;
    StatusLine *m_status;
    SidePanels *m_sidePanels;
    RecentLists *m_recent;
    QToolBar *m_toolBar = nullptr;
    Workspace *m_workspace = nullptr;
    RowError m_openError; ///< what the error page shows
    bool m_closeAfterRun = false;
    bool m_stopChosen = false; ///< the person chose to stop the run that kept the window from closing
    bool m_leavesDesk = false; ///< closes without a question: see endSystemSession()
    bool m_sandboxFailed = false; ///< what the error page is about
};

} // namespace lineitems
