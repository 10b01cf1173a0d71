#include "ui/palette/menucommands.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// "&Save && close…" -> "Save & close"
QString plainText(const QString &menuText)
{
    QString text;
    for (qsizetype at = 0; at < menuText.size(); ++at) {
        const bool isMnemonic = menuText[at] == u'&' && at + 1 < menuText.size();
        text += menuText[isMnemonic ? ++at : at];
    }
    return text.remove(u'…');
}

QString shortcutText(const QAction *action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action->shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys << shortcut.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

void collect(const QList<QAction *> &actions, const QStringList &menus, QList<MenuCommand> &commands)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const auto *menu = action->menu<QMenu *>())
            collect(menu->actions(), menus + QStringList{plainText(menu->title())}, commands);
        else
            commands.append({action, plainText(action->text()), plainText(action->iconText()), menus,
                             shortcutText(action)});
    }
}

} // namespace

QString MenuCommand::path() const
{
    return menus.join(u" › "_s);
}

QList<MenuCommand> menuCommands(const QMenuBar *bar)
{
    QList<MenuCommand> commands;
    collect(bar->actions(), {}, commands);
    return commands;
}

} // namespace lineitems
