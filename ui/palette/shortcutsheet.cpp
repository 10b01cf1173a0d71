#include "ui/palette/shortcutsheet.h"

#include "ui/look/dialogsize.h"
#include "ui/palette/fuzzymatch.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lineitems {

namespace {

constexpr int whatColumn = 0;
constexpr int keysColumn = 1;

} // namespace

ShortcutSheet::ShortcutSheet(const QList<MenuCommand> &commands, QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resizeWithinScreen(this, {640, 600});
    m_search->setPlaceholderText(tr("Search for a word or a key"));
    m_search->setAccessibleName(tr("Search the shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    m_tree->header()->setAccessibleName(m_tree->accessibleName());
    m_tree->setHeaderLabels({tr("What they do"), tr("Keys")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(whatColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(keysColumn, QHeaderView::ResizeToContents);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setAlternatingRowColors(true);
    addGridKeys();
    addCommands(commands);
    m_tree->expandAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::showMatches);
    m_search->setFocus();
}

QTreeWidgetItem *ShortcutSheet::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(m_tree, {title});
    QFont font = m_tree->font();
    font.setBold(true);
    group->setFont(whatColumn, font);
    return group;
}

void ShortcutSheet::addLine(QTreeWidgetItem *group, const QString &what, const QString &keys)
{
    auto *item = new QTreeWidgetItem(group, {what, keys});
    item->setSizeHint(whatColumn, {0, m_tree->fontMetrics().height() + 8});
}

void ShortcutSheet::addGridKeys()
{
    QTreeWidgetItem *grid = addGroup(tr("In the grid"));
    addLine(grid, tr("Overwrite the cell"), tr("Letters and digits"));
    addLine(grid, tr("Edit the cell"), tr("F2"));
    addLine(grid, tr("Accept the value and go down, or up"), tr("Enter, Shift+Enter"));
    addLine(grid, tr("Accept the value and go right, or left"), tr("Tab, Shift+Tab"));
    addLine(grid, tr("Leave the editor; the cell stays as it was"), tr("Esc"));
    addLine(grid, tr("New line in a long text"), tr("Alt+Enter"));
    addLine(grid, tr("Calendar of a date, list of options"), tr("Alt+Down"));
    addLine(grid, tr("To the edge of the data; with Shift, select up to it"), tr("Ctrl+Arrow"));
    addLine(grid, tr("What is being typed into all selected cells"), tr("Ctrl+Enter"));
    addLine(grid, tr("Tick or untick"), tr("Space"));
    addLine(grid, tr("First cell, last cell"), tr("Ctrl+Home, Ctrl+End"));
}

void ShortcutSheet::addCommands(const QList<MenuCommand> &commands)
{
    QHash<QString, QTreeWidgetItem *> groups;
    for (const MenuCommand &command : commands) {
        if (command.shortcuts.isEmpty())
            continue;
        QTreeWidgetItem *&group = groups[command.menus.value(0)];
        if (!group)
            group = addGroup(command.menus.value(0));
        addLine(group, command.name, command.shortcuts);
    }
}

void ShortcutSheet::showMatches(const QString &query)
{
    for (int number = 0; number < m_tree->topLevelItemCount(); ++number) {
        QTreeWidgetItem *group = m_tree->topLevelItem(number);
        int shown = 0;
        for (int line = 0; line < group->childCount(); ++line) {
            QTreeWidgetItem *item = group->child(line);
            const QString text = item->text(whatColumn) + u' ' + item->text(keysColumn);
            const bool fits = fuzzyScore(query, text).has_value();
            item->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        group->setHidden(shown == 0);
    }
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDown = watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (!isDown)
        return QDialog::eventFilter(watched, event);
    m_tree->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace lineitems
