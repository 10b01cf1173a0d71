#include "ui/look/tablelook.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace lineitems {

namespace {

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::TableWords)
};

} // namespace

void setUpListTable(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setAccessibleName(TableWords::tr("Columns"));
    table->verticalHeader()->setAccessibleName(TableWords::tr("Rows"));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(table->fontMetrics().height() + 2);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace lineitems
