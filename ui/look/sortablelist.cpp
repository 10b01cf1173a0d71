#include "ui/look/sortablelist.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace lineitems {

namespace {

struct SortWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::SortWords)
};

void addChoice(QActionGroup *group, const QString &text, bool isChosen, QHeaderView *header, int column,
               Qt::SortOrder order)
{
    auto *action = new QAction(text, group);
    action->setCheckable(true);
    action->setChecked(isChosen);
    QObject::connect(action, &QAction::triggered, header,
                     [header, column, order] { header->setSortIndicator(column, order); });
}

void showSortMenu(QTableView *table, const QPoint &where)
{
    QHeaderView *header = table->horizontalHeader();
    const int sorted = header->sortIndicatorSection();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    auto *menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(SortWords::tr("Sort by"));
    auto *columns = new QActionGroup(menu);
    for (int column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column))
            addChoice(columns, table->model()->headerData(column, Qt::Horizontal).toString(),
                      column == sorted, header, column, order);
    }
    addChoice(columns, SortWords::tr("Original order"), sorted < 0, header, -1, Qt::AscendingOrder);
    menu->addActions(columns->actions());
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    addChoice(orders, SortWords::tr("Ascending"), order == Qt::AscendingOrder, header, sorted,
              Qt::AscendingOrder);
    addChoice(orders, SortWords::tr("Descending"), order == Qt::DescendingOrder, header, sorted,
              Qt::DescendingOrder);
    orders->setEnabled(sorted >= 0);
    menu->addActions(orders->actions());
    menu->popup(table->viewport()->mapToGlobal(where));
}

} // namespace

void makeSortable(QTableView *table)
{
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(table, &QWidget::customContextMenuRequested, table,
                     [table](const QPoint &where) { showSortMenu(table, where); });
}

} // namespace lineitems
