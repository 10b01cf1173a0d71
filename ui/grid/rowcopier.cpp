#include "ui/grid/rowcopier.h"

#include "ui/grid/cellselection.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"

#include <QApplication>
#include <QClipboard>

namespace lineitems {

RowCopier::RowCopier(GridView *view, const GridModel *grid, QObject *parent)
    : QObject(parent), m_view(view), m_grid(grid), m_job([this](const QByteArray &text) { takeText(text); })
{
}

TableRows RowCopier::chosenRows()
{
    m_view->commitEditor();
    TableRows chosen{m_view->selectedCells().rows, {}};
    const QList<int> columns = m_view->visibleColumns();
    for (const int column : columns) {
        const Property *property = m_grid->propertyAt(column);
        // The id stands before them anyhow.
        if (property && property->name != recordIdProperty)
            chosen.columns.push_back(column - LineItemModel::firstPropertyColumn);
    }
    m_rows = static_cast<int>(chosen.rows.size());
    return chosen;
}

void RowCopier::copyAsCsv()
{
    m_job.run([rows = chosenRows(), table = m_grid->document()->snapshot(),
               format = m_grid->lineItems()->valueFormat()](const CancelCheck &cancelled) {
        return rowsAsCsv(table, rows, format, cancelled);
    });
}

void RowCopier::copyAsJson()
{
    m_job.run([rows = chosenRows(), table = m_grid->document()->snapshot()](const CancelCheck &cancelled) {
        return rowsAsJson(table, rows, cancelled);
    });
}

void RowCopier::takeText(const QByteArray &text)
{
    QApplication::clipboard()->setText(QString::fromUtf8(text));
    Q_EMIT reported(tr("%Ln row(s) copied", nullptr, m_rows));
}

} // namespace lineitems
