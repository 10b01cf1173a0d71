#include "ui/window/sidepanels.h"

#include "models/hubspot/recordlink.h"
#include "ui/details/rowdetailspanel.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"
#include "ui/undo/undohistorymodel.h"
#include "ui/undo/undohistorypanel.h"
#include "ui/window/actions.h"
#include "ui/window/workspace.h"

#include <QDesktopServices>
#include <QMainWindow>
#include <QSettings>

namespace lineitems {

namespace {

constexpr QLatin1StringView wantedKey("window/panels");
constexpr int usualWidth = 420;

} // namespace

SidePanels::SidePanels(const Actions &actions, QMainWindow *window)
    : QObject(window), m_window(window), m_details(new RowDetailsPanel(window)),
      m_undoHistory(new UndoHistoryPanel(window))
{
    add(m_details, actions.rowDetails, [this] { m_details->focusTable(); });
    add(m_undoHistory, actions.undoHistory, [this] { m_undoHistory->focusList(); });
    window->tabifyDockWidget(m_details, m_undoHistory);
    window->resizeDocks({m_details}, {usualWidth}, Qt::Horizontal);
    connect(m_details, &RowDetailsPanel::linkChosen, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
}

void SidePanels::add(QDockWidget *dock, QAction *action, const std::function<void()> &focus)
{
    m_window->addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->hide();
    m_panels.push_back({dock, false});
    connect(action, &QAction::triggered, dock, [this, dock, focus](bool show) {
        dock->setVisible(show);
        if (show) {
            dock->raise();
            focus();
        } else if (m_workspace) {
            m_workspace->grid()->setFocus();
        }
    });
    // A panel behind another one's tab cannot be seen, and yet it is there.
    connect(dock, &QDockWidget::visibilityChanged, action,
            [dock, action] { action->setChecked(!dock->isHidden()); });
}

void SidePanels::setWorkspace(Workspace *workspace)
{
    m_details->setGrid(nullptr, nullptr);
    m_undoHistory->setStack(nullptr);
    if (!workspace) {
        for (Panel &panel : m_panels) {
            if (m_workspace)
                panel.wanted = !panel.dock->isHidden();
            panel.dock->hide();
        }
    }
    m_workspace = workspace;
    if (!workspace)
        return;
    connectWorkspace(workspace);
    for (const Panel &panel : m_panels)
        panel.dock->setVisible(panel.wanted);
}

void SidePanels::connectWorkspace(Workspace *workspace)
{
    const Session *session = workspace->session();
    m_details->setGrid(workspace->grid(), workspace->gridModel(), [session](const QByteArray &id) {
        return recordLink(session->connection(), session->account(), id);
    });
    m_details->setFrozen(true);
    connect(session, &Session::accountKnown, m_details, &RowDetailsPanel::showFacts);
    connect(session, &Session::stateChanged, m_details,
            [this](Session::State state) { m_details->setFrozen(state == Session::State::Opening); });
    connect(workspace->session()->document(), &Document::workingChanged, m_undoHistory->model(),
            &UndoHistoryModel::refresh);
    m_undoHistory->setStack(workspace->session()->document()->undoStack(),
                            workspace->gridModel()->lineItems(),
                            [grid = workspace->grid()] { grid->commitEditor(); });
}

void SidePanels::restore(const QSettings &settings)
{
    const QStringList wanted = settings.value(wantedKey).toStringList();
    for (Panel &panel : m_panels) {
        panel.wanted = wanted.contains(panel.dock->objectName());
        panel.dock->hide();
    }
}

void SidePanels::save(QSettings &settings) const
{
    QStringList wanted;
    for (const Panel &panel : m_panels) {
        if (m_workspace ? !panel.dock->isHidden() : panel.wanted)
            wanted << panel.dock->objectName();
    }
    settings.setValue(wantedKey, wanted);
}

} // namespace lineitems
