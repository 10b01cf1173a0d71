// The command palette and the list of shortcuts, and why a command cannot be run right now.
#include "ui/window/mainwindow.h"

#include "ui/palette/commandpalette.h"
#include "ui/palette/shortcutsheet.h"
#include "ui/review/runcontrols.h"
#include "ui/window/actions.h"
#include "ui/window/workspace.h"

#include <QMenuBar>

namespace lineitems {

void MainWindow::connectPalette()
{
    connect(m_actions->findCommand, &QAction::triggered, this, [this] {
        QList<MenuCommand> commands = allCommands();
        commands.removeIf(
            [this](const MenuCommand &command) { return command.action == m_actions->findCommand; });
        auto *dialog = new CommandPalette(
            commands, [this](const QAction *action) { return whyDisabled(action); }, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutSheet(allCommands(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

QList<MenuCommand> MainWindow::allCommands()
{
    // The menu itself is filled when it is opened.
    fillViewsMenu();
    return menuCommands(menuBar());
}

QString MainWindow::whyDisabled(const QAction *action) const
{
    if (action == m_actions->undo)
        return tr("There is nothing to undo.");
    if (action == m_actions->redo)
        return tr("There is nothing to redo.");
    if (action == m_actions->history)
        return tr("This computer's journal cannot be used, so there is no history.");
    if (!m_workspace)
        return tr("Open a connection first.");
    const Session::State state = m_workspace->session()->state();
    if (state == Session::State::Broken)
        return tr("The connection could not be opened.");
    const bool isOfRun = action == m_actions->pauseRun || action == m_actions->cancelRun;
    if (state == Session::State::Submitting)
        return tr("A run is going on. Wait for its end, or cancel it.");
    if (isOfRun)
        return tr("No run is going on.");
    if (state != Session::State::Ready)
        return tr("Wait until the line items are loaded.");
    if (action == m_actions->review || action == m_actions->revertAll)
        return tr("There are no changes.");
    if (action == m_actions->retryFailed)
        return tr("No row of the last run failed.");
    if (action == m_actions->resolveConflicts)
        return tr("No row is in conflict.");
    return tr("Not possible right now.");
}

} // namespace lineitems
