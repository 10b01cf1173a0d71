#include "ui/change/changepreviewmodel.h"

#include "models/table/valuetext.h"
#include "ui/change/changewords.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/theme.h"

#include <QFont>
#include <QGuiApplication>

namespace lineitems {

void ChangePreviewModel::setLines(const std::vector<ChangeLine> &lines, const TableSnapshot &table,
                                  const ValueFormat &format)
{
    beginResetModel();
    m_lines = lines;
    m_table = table;
    m_format = format;
    endResetModel();
}

int ChangePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChangeLine &line = m_lines[static_cast<std::size_t>(index.row())];
    const bool changes = line.after.fate == CellFate::Changes;
    switch (role) {
    case Qt::DisplayRole:
        return oneLineText(text(line, index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(text(line, index.column()));
    case Qt::FontRole: {
        QFont font;
        font.setBold(changes && index.column() == NewColumn);
        return font;
    }
    case Qt::ForegroundRole:
        if (changes || index.column() < NewColumn)
            return {};
        return themeFor(QGuiApplication::palette()).toneColor(Tone::Warning);
    default:
        return {};
    }
}

QVariant ChangePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Line item"), tr("Property"), tr("Old value"), tr("New value"),
                                         tr("Note")};
    return titles[section];
}

QString ChangePreviewModel::text(const ChangeLine &line, int column) const
{
    const Property &property = m_table.columns.at(line.at.column);
    switch (column) {
    case NameColumn:
        return nameOf(line.at.row);
    case PropertyColumn:
        return property.title();
    case OldColumn:
        return line.before.isEmpty() ? tr("(empty)")
                                     : valueText(m_table, line.at.row, line.at.column, line.before, m_format);
    case NewColumn:
        return newText(line);
    default:
        return fateNote(line, property);
    }
}

QString ChangePreviewModel::newText(const ChangeLine &line) const
{
    switch (line.after.fate) {
    case CellFate::Changes:
    case CellFate::NotValid:
        return line.after.value.wire.isEmpty()
            ? tr("(empty)")
            : valueText(m_table, line.at.row, line.at.column, line.after.value.wire, m_format);
    default:
        return QStringLiteral("–");
    }
}

QString ChangePreviewModel::nameOf(int row) const
{
    const QString name = lineItemName(m_table, row);
    return name.isEmpty() ? QString::fromUtf8(m_table.baseline.idOf(row)) : name;
}

} // namespace lineitems
