#include "ui/review/reviewmodel.h"

#include "ui/look/plaintooltip.h"
#include "ui/look/statuspresentation.h"

#include <QFont>

namespace lineitems {

ReviewModel::ReviewModel(ChangeSet changes, const LineItemModel *lineItems, QObject *parent)
    : QAbstractTableModel(parent), m_changes(std::move(changes)), m_lineItems(lineItems)
{
    for (std::size_t row = 0; row < m_changes.heldBack.size(); ++row)
        m_lines.push_back({static_cast<int>(row), -1});
    for (std::size_t row = 0; row < m_changes.changes.size(); ++row) {
        for (std::size_t cell = 0; cell < m_changes.changes[row].cells.size(); ++cell)
            m_lines.push_back({static_cast<int>(row), static_cast<int>(cell)});
    }
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const bool repeats = line.cell > 0 && index.column() <= IdColumn;
    switch (role) {
    case Qt::DisplayRole:
        // The lines of one row are read as a group: name and id stand on the first.
        return repeats ? QString() : text(line, index.column());
    case Qt::AccessibleTextRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(line, index.column()));
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == NewColumn || line.cell < 0);
        return font;
    }
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter)
                                             : QVariant();
    const QString titles[ColumnCount] = {tr("Line item"), tr("Record ID"), tr("Property"),
                                         tr("Old value"), tr("New value"), tr("Note")};
    return section < ColumnCount ? titles[section] : QVariant();
}

QString ReviewModel::text(const Line &line, int column) const
{
    if (line.cell < 0)
        return heldBackText(m_changes.heldBack[static_cast<std::size_t>(line.change)], column);
    return changeText(line, column);
}

QString ReviewModel::heldBackText(const HeldBackRow &row, int column) const
{
    const int propertyColumn = m_lineItems->document()->columns().indexOf(row.property);
    switch (column) {
    case NameColumn:
        return nameOf(row.row);
    case IdColumn:
        return QString::fromUtf8(row.id);
    case PropertyColumn:
        return labelOf(row.property);
    case OldColumn:
    case NewColumn: {
        if (propertyColumn < 0)
            return {};
        const Document &document = *m_lineItems->document();
        return valueText(row.property,
                         column == OldColumn ? document.baselineValue(row.row, propertyColumn).toByteArray()
                                             : document.value(row.row, propertyColumn).toByteArray());
    }
    default: {
        const Property *property = m_lineItems->document()->columns().find(row.property);
        const QString reason = row.reason == HeldBackReason::Conflict
            ? tr("Somebody else changed it too. Decide first whose value stays.")
            : row.reason == HeldBackReason::ReadOnly || !property ? tr("This property is read-only.")
                                                                  : problemSentence(row.problem, *property);
        return tr("Will not be sent: %1").arg(reason);
    }
    }
}

QString ReviewModel::changeText(const Line &line, int column) const
{
    const RowChange &change = m_changes.changes[static_cast<std::size_t>(line.change)];
    const CellChange &cell = change.cells[static_cast<std::size_t>(line.cell)];
    switch (column) {
    case NameColumn:
        return nameOf(m_lineItems->document()->rowOf(change.id));
    case IdColumn:
        return QString::fromUtf8(change.id);
    case PropertyColumn:
        return labelOf(cell.property);
    case OldColumn:
        return change.beforeKnown ? valueText(cell.property, cell.before) : tr("(not known)");
    case NewColumn:
        return valueText(cell.property, cell.after);
    default:
        return cell.after.isEmpty() ? tr("Clears the value") : QString();
    }
}

QString ReviewModel::nameOf(int documentRow) const
{
    const Document &document = *m_lineItems->document();
    const int column = document.columns().indexOf(QStringLiteral("name"));
    if (documentRow < 0 || column < 0)
        return {};
    return QString::fromUtf8(document.value(documentRow, column));
}

QString ReviewModel::labelOf(const QString &name) const
{
    const Property *property = m_lineItems->document()->columns().find(name);
    return property && !property->label.isEmpty() ? property->label : name;
}

QString ReviewModel::valueText(const QString &name, const QByteArray &wire) const
{
    if (wire.isEmpty())
        return tr("(empty)");
    const Property *property = m_lineItems->document()->columns().find(name);
    return property ? displayValue(*property, wire, m_lineItems->valueFormat()) : QString::fromUtf8(wire);
}

} // namespace lineitems
