#include "ui/palette/commandmodel.h"

#include "ui/look/theme.h"
#include "ui/palette/fuzzymatch.h"

#include <QAction>
#include <QGuiApplication>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// The name counts most: "undo" is the command Undo before one whose menu or help has the word.
std::optional<int> scoreOf(const QString &query, const MenuCommand &command)
{
    const std::optional<int> name = fuzzyScore(query, command.text);
    const std::optional<int> all = fuzzyScore(query,
                                              command.text + u' ' + command.path() + u' '
                                                  + command.action->statusTip() + u' ' + command.shortcuts);
    if (!all)
        return std::nullopt;
    return *all + 10 * name.value_or(0);
}

} // namespace

CommandModel::CommandModel(QList<MenuCommand> commands, WhyDisabled whyDisabled, QObject *parent)
    : QAbstractTableModel(parent), m_commands(std::move(commands)), m_whyDisabled(std::move(whyDisabled))
{
    setQuery({});
}

void CommandModel::setQuery(const QString &query)
{
    std::vector<std::pair<int, int>> found; // score, command
    for (int command = 0; command < static_cast<int>(m_commands.size()); ++command) {
        if (const std::optional<int> score = scoreOf(query, m_commands[command]))
            found.emplace_back(*score, command);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    beginResetModel();
    m_rows.clear();
    for (const auto &each : found)
        m_rows.push_back(each.second);
    endResetModel();
}

const MenuCommand &CommandModel::command(int row) const
{
    return m_commands[m_rows[static_cast<std::size_t>(row)]];
}

QAction *CommandModel::action(int row) const
{
    return command(row).action;
}

QString CommandModel::whyNot(int row) const
{
    return action(row)->isEnabled() ? QString() : m_whyDisabled(action(row));
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CommandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString why = whyNot(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        // Read with one press of a key, wherever in the line that is.
        return QString(text(index.row(), CommandColumn) + u", "_s + text(index.row(), MenuColumn) + u", "_s
                       + text(index.row(), ShortcutColumn));
    case Qt::AccessibleDescriptionRole:
        return why.isEmpty() ? action(index.row())->statusTip() : why;
    case Qt::ForegroundRole:
        if (!why.isEmpty() || index.column() == MenuColumn)
            return themeFor(QGuiApplication::palette()).mutedText;
        return {};
    default:
        return {};
    }
}

QString CommandModel::text(int row, int column) const
{
    switch (column) {
    case CommandColumn: {
        const bool checked = action(row)->isChecked();
        return checked ? tr("%1 (on)").arg(command(row).text) : command(row).text;
    }
    case MenuColumn: {
        const QString why = whyNot(row);
        return why.isEmpty() ? command(row).path() : why;
    }
    default:
        return command(row).shortcuts;
    }
}

QVariant CommandModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Command"), tr("Menu"), tr("Shortcut")};
    return titles[section];
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    // Also what cannot be run can be gone to: there it says why.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace lineitems
