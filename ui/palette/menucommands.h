// Every command that stands in a menu, with the way to it: what the command palette and the list of shortcuts are
// made of.
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace lineitems {

struct MenuCommand
{
    QAction *action = nullptr;
    QString text; ///< as in the menu, without mnemonic and dots
    QString name; ///< the same at all times, where the text names the step that would be undone
    QStringList menus; ///< from the menu bar on
    QString shortcuts; ///< as people read them; empty if it has none

    /// "Edit › Fill"
    QString path() const;
};

/// In the order of the menus. The menu bar must outlive what comes of it.
QList<MenuCommand> menuCommands(const QMenuBar *bar);

} // namespace lineitems
