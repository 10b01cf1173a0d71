// The panels beside the grid: row details and undo history. Shown while a portal is open, if the person wants
// them; which they want is remembered.
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QSettings;

namespace lineitems {

class Actions;
class RowDetailsPanel;
class UndoHistoryPanel;
class Workspace;

class SidePanels final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidePanels)

public:
    SidePanels(const Actions &actions, QMainWindow *window);

    /// Null: nothing is open.
    void setWorkspace(Workspace *workspace);
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;
    RowDetailsPanel *details() const { return m_details; }
    UndoHistoryPanel *undoHistory() const { return m_undoHistory; }

private:
    struct Panel
    {
        QDockWidget *dock;
        bool wanted = false; ///< while nothing is open; else the dock itself knows
    };
    void add(QDockWidget *dock, QAction *action, const std::function<void()> &focus);
    void connectWorkspace(Workspace *workspace);

    QMainWindow *m_window;
    RowDetailsPanel *m_details;
    UndoHistoryPanel *m_undoHistory;
    std::vector<Panel> m_panels;
    Workspace *m_workspace = nullptr;
};

} // namespace lineitems
