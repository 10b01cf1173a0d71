#include "ui/grid/cellediting.h"

#include "models/files/htmltable.h"

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

/// At most so many cells may be in it. One cell that spans thousands is short to write: no guess is made of
/// how many.
long long cellsIn(const CopiedText &copied)
{
    const QString &html = copied.html;
    if (html.contains(u"colspan"_s, Qt::CaseInsensitive) || html.contains(u"rowspan"_s, Qt::CaseInsensitive))
        return mostHtmlCells;
    return copied.text.count(u'\n') + copied.text.count(u'\t') + html.count(u"<td"_s, Qt::CaseInsensitive)
        + html.count(u"<th"_s, Qt::CaseInsensitive) + 1;
}

} // namespace

QString reportText(const EditReport &report)
{
    QStringList parts{ReportWords::tr("%Ln cell(s) changed", nullptr, report.changed)};
    if (report.readOnly > 0)
        parts << ReportWords::tr("%Ln cell(s) left alone: read-only", nullptr, report.readOnly);
    if (report.unfit > 0)
        parts << ReportWords::tr("%Ln value(s) left out: they do not fit", nullptr, report.unfit);
    if (report.outside > 0)
        parts << ReportWords::tr("%Ln value(s) left out: no cell for them", nullptr, report.outside);
    if (report.decimalComma)
        parts << ReportWords::tr("numbers read with a decimal comma");
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

CellJob CellEditing::cut() const
{
    const SelectedCells cells = selectedCells();
    return job(cells.count(), [cells](const CellWork &work) { return work.cut(cells); });
}

CellJob CellEditing::paste(const CopiedText &copied) const
{
    PasteSpot spot = pasteSpot();
    if (spot.selected.empty())
        return {};
    return job(std::max(selectedCells().count(), cellsIn(copied)),
               [copied, spot = std::move(spot)](const CellWork &work) { return work.paste(copied, spot); });
}

CellJob CellEditing::paste(const PastePlan &plan, const PasteChoices &choices)
{
    return {plan.counts.fit + plan.counts.unfit,
            [plan, choices](const Cancelled &cancelled) { return pasted(plan, choices, cancelled); }};
}

PasteSpot CellEditing::pasteSpot() const
{
    PasteSpot spot;
    const QList<int> selected = selectedColumns();
    if (selected.isEmpty())
        return spot;
    int top = m_grid->rowCount() - 1;
    for (const QItemSelectionRange &range : m_selection)
        top = std::min(top, range.top());
    std::vector<int> rows(static_cast<std::size_t>(m_grid->rowCount() - top));
    std::iota(rows.begin(), rows.end(), top);
    spot.rows = documentRows(rows);
    const QList<int> columns = m_columns.mid(m_columns.indexOf(selected.first()));
    spot.columns = documentColumns(columns);
    for (const QItemSelectionRange &range : m_selection) {
        for (int position = 0; position < static_cast<int>(columns.size()); ++position) {
            if (range.left() <= columns[position] && columns[position] <= range.right())
                spot.selected.push_back({range.top() - top, range.bottom() - top, position, position});
        }
    }
    spot.selected = mergedRectangles(std::move(spot.selected));
    return spot;
}

CellJob CellEditing::revertCells() const
{
    const SelectedCells cells = selectedCells();
    return job(cells.count(), [cells](const CellWork &work) { return work.revert(cells); });
}

CellJob CellEditing::revertRows() const
{
    const std::vector<int> rows = documentRows(gridRows());
    return job(static_cast<long long>(rows.size()),
               [rows](const CellWork &work) { return work.revertRows(rows); });
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
