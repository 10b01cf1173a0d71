#include "ui/cellediting.h"

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::EditReport)
};

} // namespace

QString reportText(const EditReport &report)
{
    QStringList parts{ReportWords::tr("%Ln cell(s) changed", nullptr, report.changed)};
    if (report.readOnly > 0)
        parts << ReportWords::tr("%Ln cell(s) left alone: read-only", nullptr, report.readOnly);
    if (report.outside > 0)
        parts << ReportWords::tr("%Ln value(s) left out: no cell for them", nullptr, report.outside);
    return parts.join(u" · "_s);
}

CellEditing::CellEditing(GridModel *grid, QItemSelection selection, QList<int> visibleColumns)
    : m_grid(grid), m_selection(std::move(selection)), m_columns(std::move(visibleColumns))
{
}

void CellEditing::addInput(std::vector<CellInput> &inputs, EditReport &report, int gridRow, int gridColumn,
                           const QString &text) const
{
    const Property *property = m_grid->propertyAt(gridColumn);
    if (!property)
        return;
    if (property->isReadOnly()) {
        ++report.readOnly;
        return;
    }
    const ParsedValue value = parseValue(*property, text, m_grid->lineItems()->valueFormat());
    inputs.push_back({m_grid->rows()->sourceRow(gridRow), gridColumn - LineItemModel::firstPropertyColumn, value});
}

EditReport CellEditing::apply(std::vector<CellInput> inputs, EditReport report, const QString &stepText) const
{
    if (!inputs.empty())
        report.changed = m_grid->document()->setCells(std::move(inputs), stepText);
    return report;
}

EditReport CellEditing::clear() const
{
    std::vector<CellInput> inputs;
    EditReport report;
    const Document *document = m_grid->document();
    for (const QItemSelectionRange &range : m_selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const int sourceRow = m_grid->rows()->sourceRow(row);
            for (int column = range.left(); column <= range.right(); ++column) {
                // Hidden columns are not cleared: nobody sees that they are part of the selection.
                if (!m_columns.contains(column) || column < LineItemModel::firstPropertyColumn)
                    continue;
                if (!document->value(sourceRow, column - LineItemModel::firstPropertyColumn).isEmpty())
                    addInput(inputs, report, row, column, {});
            }
        }
    }
    return apply(std::move(inputs), report, tr("Clear cells"));
}

EditReport CellEditing::paste(const CellTable &cells) const
{
    if (cells.isEmpty() || m_selection.isEmpty())
        return {};
    if (cells.size() == 1 && cells.first().size() == 1)
        return fill(cells.first().first());
    const QList<int> rows = selectedRows();
    const QList<int> columns = selectedColumns();
    if (rows.isEmpty() || columns.isEmpty())
        return {};
    return pasteAt(rows.first(), static_cast<int>(m_columns.indexOf(columns.first())), cells);
}

EditReport CellEditing::fill(const QString &text) const
{
    std::vector<CellInput> inputs;
    EditReport report;
    for (const QItemSelectionRange &range : m_selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                if (m_columns.contains(column))
                    addInput(inputs, report, row, column, text);
            }
        }
    }
    return apply(std::move(inputs), report, tr("Paste"));
}

EditReport CellEditing::pasteAt(int gridRow, int visiblePosition, const CellTable &cells) const
{
    std::vector<CellInput> inputs;
    EditReport report;
    for (qsizetype line = 0; line < cells.size(); ++line) {
        const int row = gridRow + static_cast<int>(line);
        for (qsizetype field = 0; field < cells[line].size(); ++field) {
            const qsizetype position = visiblePosition + field;
            if (row < m_grid->rowCount() && position < m_columns.size())
                addInput(inputs, report, row, m_columns[position], cells[line][field]);
            else
                ++report.outside;
        }
    }
    return apply(std::move(inputs), report, tr("Paste"));
}

QString CellEditing::copyText(int gridRow, int gridColumn) const
{
    const QModelIndex index = m_grid->index(gridRow, gridColumn);
    const QString shown = index.data(Qt::DisplayRole).toString();
    const Property *property = m_grid->propertyAt(gridColumn);
    if (!property || property->isReadOnly())
        return shown;
    // Labels are for people; where pasting a label back would not give the same value, the value goes out.
    const QByteArray wire = index.data(WireValueRole).toByteArray();
    const bool comesBack = parseValue(*property, shown, m_grid->lineItems()->valueFormat()).wire == wire;
    return comesBack ? shown : index.data(Qt::EditRole).toString();
}

CellTable CellEditing::copy() const
{
    CellTable cells;
    const QList<int> columns = selectedColumns();
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        QStringList line;
        for (const int column : columns) {
            // What lies in the rectangle around separate selections but not in them stays empty.
            const bool selected = m_selection.size() == 1 || m_selection.contains(m_grid->index(row, column));
            line << (selected ? copyText(row, column) : QString());
        }
        cells << line;
    }
    return cells;
}

int CellEditing::revertCells() const
{
    std::vector<CellRange> ranges;
    for (const QItemSelectionRange &range : m_selection) {
        const int first = qMax(range.left(), LineItemModel::firstPropertyColumn);
        if (range.right() < first)
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const int source = m_grid->rows()->sourceRow(row);
            ranges.push_back({source, source, first - LineItemModel::firstPropertyColumn,
                              range.right() - LineItemModel::firstPropertyColumn});
        }
    }
    return m_grid->document()->revertCells(ranges, tr("Revert cells"));
}

int CellEditing::revertRows() const
{
    std::vector<int> rows;
    const QList<int> gridRows = selectedRows();
    for (const int row : gridRows)
        rows.push_back(m_grid->rows()->sourceRow(row));
    return m_grid->document()->revertRows(rows, tr("Revert rows"));
}

QList<int> CellEditing::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<int> CellEditing::selectedColumns() const
{
    QList<int> columns;
    for (const int column : m_columns) {
        const bool selected = std::any_of(m_selection.begin(), m_selection.end(), [column](const auto &range) {
            return range.left() <= column && column <= range.right();
        });
        if (selected)
            columns << column;
    }
    return columns;
}

} // namespace lineitems
