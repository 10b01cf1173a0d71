// The commands that fit what was typed, the best first; those that cannot be run now stay in the list and say why.
#pragma once

#include "ui/palette/menucommands.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace lineitems {

/// Why an action is disabled, in a sentence.
using WhyDisabled = std::function<QString(const QAction *)>;

class CommandModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandModel)

public:
    enum Column { CommandColumn, MenuColumn, ShortcutColumn, ColumnCount };

    CommandModel(QList<MenuCommand> commands, WhyDisabled whyDisabled, QObject *parent = nullptr);

    /// Empty: all commands, in the order of the menus.
    void setQuery(const QString &query);
    QAction *action(int row) const;
    /// Empty if it can be run.
    QString whyNot(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const MenuCommand &command(int row) const;
    QString text(int row, int column) const;

    QList<MenuCommand> m_commands;
    WhyDisabled m_whyDisabled;
    std::vector<int> m_rows; ///< of the commands, the best first
};

} // namespace lineitems
