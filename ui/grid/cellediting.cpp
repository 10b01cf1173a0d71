#include "ui/grid/cellediting.h"

#include "ui/grid/gridselection.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::EditReport)
};

/// Where a range's rows stand in the sorted rows of all ranges.
SelectedArea areaOf(const QItemSelectionRange &range, const std::vector<int> &gridRows,
                    const QList<int> &columns)
{
    SelectedArea area;
    const auto top = std::lower_bound(gridRows.begin(), gridRows.end(), range.top());
    area.firstRow = static_cast<int>(top - gridRows.begin());
    area.lastRow = area.firstRow + range.height() - 1;
    for (qsizetype position = 0; position < columns.size(); ++position) {
        if (range.left() <= columns[position] && columns[position] <= range.right())
            area.columns.push_back(static_cast<int>(position));
    }
    return area;
}

} // namespace

QString reportText(const EditReport &report)
{
    QStringList parts{ReportWords::tr("%Ln cell(s) changed", nullptr, report.changed)};
    if (report.readOnly > 0)
        parts << ReportWords::tr("%Ln cell(s) left alone: read-only", nullptr, report.readOnly);
    if (report.outside > 0)
        parts << ReportWords::tr("%Ln value(s) left out: no cell for them", nullptr, report.outside);
    if (report.emptyStarts > 0)
        parts << ReportWords::tr("%Ln series not begun: the first cell is empty", nullptr,
                                 report.emptyStarts);
    return parts.join(u" · "_s);
}

CellEditing::CellEditing(GridModel *grid, QItemSelection selection, QList<int> visibleColumns)
    : m_grid(grid), m_selection(std::move(selection)), m_columns(std::move(visibleColumns))
{
}

CellJob CellEditing::job(long long cells, std::function<CellResult(const CellWork &)> work) const
{
    return {cells,
            [table = m_grid->document()->snapshot(), format = m_grid->lineItems()->valueFormat(),
             work = std::move(work)](const Cancelled &cancelled) {
                return work(CellWork(table, format, cancelled));
            }};
}

CellJob CellEditing::clear() const
{
    const SelectedCells cells = selectedCells();
    return job(cells.count(), [cells](const CellWork &work) { return work.clear(cells); });
}

CellJob CellEditing::fill(const SelectedCells &cells, const QString &text) const
{
    return job(cells.count(), [cells, text](const CellWork &work) { return work.fill(cells, text); });
}

CellJob CellEditing::copy() const
{
    const SelectedCells cells = selectedCells();
    return job(cells.count(), [cells](const CellWork &work) { return work.copy(cells); });
}

CellJob CellEditing::paste(const QString &text) const
{
    const SelectedCells cells = selectedCells();
    if (text.isEmpty() || cells.count() == 0)
        return {};
    const long long breaks = text.count(u'\n');
    const int first = gridRows().front();
    std::vector<int> rows(
        static_cast<std::size_t>(std::min<long long>(breaks + 1, m_grid->rowCount() - first)));
    std::iota(rows.begin(), rows.end(), first);
    const QList<int> columns = m_columns.mid(m_columns.indexOf(selectedColumns().first()));
    return job(std::max(cells.count(), breaks + text.count(u'\t')),
               [text, cells, rows = documentRows(rows), columns = documentColumns(columns)](
                   const CellWork &work) { return work.paste(text, cells, rows, columns); });
}

Reverted CellEditing::revertCells(const QString &stepText) const
{
    const std::vector<GridArea> areas = highAreas(m_selection, m_columns);
    Document *document = m_grid->document();
    std::vector<CellRange> edited;
    // From the edits, not from the cells: of a hundred thousand selected cells few may have one.
    for (const int row : document->edits().rows()) {
        for (const CellEdit &edit : *document->edits().row(row)) {
            const int shown = edit.column + LineItemModel::firstPropertyColumn;
            const GridPlace place{m_grid->rows()->viewRow(row), static_cast<int>(m_columns.indexOf(shown))};
            if (std::any_of(areas.begin(), areas.end(), [&](const auto &a) { return a.contains(place); }))
                edited.push_back({row, row, edit.column, edit.column});
        }
    }
    Reverted reverted;
    for (const GridArea &area : areas)
        reverted.unchanged += area.count();
    reverted.cells = document->revertCells(edited, stepText);
    reverted.unchanged -= reverted.cells;
    return reverted;
}

Reverted CellEditing::revertRows(const QString &stepText) const
{
    const std::vector<int> rows = documentRows(gridRows());
    const Edits &edits = m_grid->document()->edits();
    Reverted reverted;
    reverted.unchanged = std::count_if(rows.begin(), rows.end(), [&](int row) { return !edits.row(row); });
    reverted.cells = m_grid->document()->revertRows(rows, stepText);
    return reverted;
}

SelectedCells CellEditing::selectedCells() const
{
    const std::vector<int> rows = gridRows();
    const QList<int> columns = selectedColumns();
    SelectedCells cells;
    cells.rows = documentRows(rows);
    // Hidden columns are left out: nobody sees that they are part of the selection.
    cells.columns = documentColumns(columns);
    for (const QItemSelectionRange &range : m_selection)
        cells.areas.push_back(areaOf(range, rows, columns));
    return cells;
}

std::vector<int> CellEditing::gridRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<int> CellEditing::documentRows(const std::vector<int> &gridRows) const
{
    std::vector<int> rows(gridRows.size());
    std::transform(gridRows.begin(), gridRows.end(), rows.begin(),
                   [this](int row) { return m_grid->rows()->sourceRow(row); });
    return rows;
}

std::vector<int> CellEditing::documentColumns(const QList<int> &gridColumns) const
{
    std::vector<int> columns(static_cast<std::size_t>(gridColumns.size()));
    std::transform(gridColumns.begin(), gridColumns.end(), columns.begin(), [](int column) {
        return column == LineItemModel::statusColumn ? SelectedCells::statusColumn
                                                     : column - LineItemModel::firstPropertyColumn;
    });
    return columns;
}

QList<int> CellEditing::selectedColumns() const
{
    QList<int> columns;
    for (const int column : m_columns) {
        const bool selected = std::any_of(
            m_selection.begin(), m_selection.end(),
            [column](const auto &range) { return range.left() <= column && column <= range.right(); });
        if (selected)
            columns << column;
    }
    return columns;
}

} // namespace lineitems
