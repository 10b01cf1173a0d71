// All keys there are: those of the grid, and the shortcuts of the menus, as they are now. Can be searched.
#pragma once

#include "ui/palette/menucommands.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace lineitems {

class ShortcutSheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutSheet)

public:
    ShortcutSheet(const QList<MenuCommand> &commands, QWidget *parent);

    QTreeWidget *tree() const { return m_tree; }
    QLineEdit *searchField() const { return m_search; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addGridKeys();
    void addCommands(const QList<MenuCommand> &commands);
    QTreeWidgetItem *addGroup(const QString &title);
    void addLine(QTreeWidgetItem *group, const QString &what, const QString &keys);
    void showMatches(const QString &query);

    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace lineitems
