#include "ui/details/rowdetailsmodel.h"

#include "ui/grid/celldelegate.h"
#include "ui/grid/gridmodel.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/statuspresentation.h"

#include <QFont>

namespace lineitems {

RowDetailsModel::RowDetailsModel(QObject *parent) : QAbstractTableModel(parent) {}

void RowDetailsModel::setGrid(GridModel *grid)
{
    if (m_grid)
        m_grid->lineItems()->disconnect(this);
    beginResetModel();
    m_grid = grid;
    m_row = -1;
    endResetModel();
    if (grid)
        followGrid();
    Q_EMIT rowChanged();
}

void RowDetailsModel::followGrid()
{
    const LineItemModel *lineItems = m_grid->lineItems();
    connect(lineItems, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        beginResetModel();
        m_row = -1;
    });
    connect(lineItems, &QAbstractItemModel::modelReset, this, [this] {
        endResetModel();
        Q_EMIT rowChanged();
    });
    connect(lineItems, &QAbstractItemModel::dataChanged, this, &RowDetailsModel::takeChanges);
}

void RowDetailsModel::takeChanges(const QModelIndex &first, const QModelIndex &last)
{
    if (m_row < first.row() || m_row > last.row())
        return;
    const int from = qMax(first.column() - LineItemModel::firstPropertyColumn, 0);
    const int to = last.column() - LineItemModel::firstPropertyColumn;
    if (from <= to)
        Q_EMIT dataChanged(index(from, 0), index(to, ColumnCount - 1));
    Q_EMIT rowChanged();
}

void RowDetailsModel::setRow(int documentRow)
{
    if (documentRow == m_row)
        return;
    const bool sameProperties = documentRow >= 0 && m_row >= 0;
    if (!sameProperties)
        beginResetModel();
    m_row = documentRow;
    if (!sameProperties)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT rowChanged();
}

const Property &RowDetailsModel::propertyAt(int row) const
{
    return m_grid->document()->columns().at(row);
}

QModelIndex RowDetailsModel::cell(int row) const
{
    const int column = row + LineItemModel::firstPropertyColumn;
    const int shown = m_grid->rows()->viewRow(m_row);
    return shown >= 0 ? m_grid->index(shown, column) : m_grid->lineItems()->index(m_row, column);
}

int RowDetailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_row < 0 ? 0 : m_grid->document()->columnCount();
}

int RowDetailsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowDetailsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    if (role == CellDelegate::propertyRole)
        return QVariant::fromValue(&propertyAt(row));
    if (index.column() == ValueColumn && role != Qt::TextAlignmentRole)
        return cell(row).data(role);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, index.column()));
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == PropertyColumn && cell(row).data(EditedRole).toBool());
        return font;
    }
    default:
        return {};
    }
}

QVariant RowDetailsModel::text(int row, int column) const
{
    const Property &property = propertyAt(row);
    switch (column) {
    case PropertyColumn:
        return oneLineText(property.title());
    case OldColumn:
        return cell(row).data(EditedRole).toBool() ? oneLineText(cell(row).data(BaselineTextRole).toString())
                                                   : QString();
    case NoteColumn:
        return note(row);
    default:
        return property.name;
    }
}

QString RowDetailsModel::note(int row) const
{
    const Property &property = propertyAt(row);
    const QModelIndex at = cell(row);
    QStringList notes;
    if (const QString failure = at.data(CellErrorRole).toString(); !failure.isEmpty())
        notes << tr("Failed: %1").arg(failure);
    if (const QVariant theirs = at.data(CellTheirsRole); theirs.isValid())
        notes << tr("Conflict, theirs: %1").arg(theirs.toString());
    const auto problem = static_cast<CellProblem>(at.data(CellProblemRole).toInt());
    if (problem != CellProblem::None)
        notes << problemSentence(problem, property);
    else if (at.data(EditedRole).toBool())
        notes << tr("Changed");
    if (property.isReadOnly())
        notes << readOnlySentence(property.readOnly);
    return oneLineText(notes.join(u' '));
}

QString RowDetailsModel::toolTip(int row, int column) const
{
    const Property &property = propertyAt(row);
    if (column != PropertyColumn && column != NameColumn)
        return text(row, column).toString();
    QStringList lines{QStringLiteral("%1 · %2").arg(property.name, typeName(property.type))};
    if (!property.description.isEmpty())
        lines << property.description;
    return lines.join(u'\n');
}

QVariant RowDetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Property"), tr("Value"), tr("Old value"), tr("Note"),
                                         tr("Name")};
    return titles[section];
}

Qt::ItemFlags RowDetailsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    const bool editable = index.isValid() && index.column() == ValueColumn
        && !propertyAt(index.row()).isReadOnly();
    return editable ? base | Qt::ItemIsEditable : base;
}

bool RowDetailsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!(flags(index) & Qt::ItemIsEditable))
        return false;
    // By the document's row: the view may have let go of it.
    return m_grid->lineItems()->setData(
        m_grid->lineItems()->index(m_row, index.row() + LineItemModel::firstPropertyColumn), value, role);
}

} // namespace lineitems
