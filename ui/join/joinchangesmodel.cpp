#include "ui/join/joinchangesmodel.h"

#include "models/table/valuetext.h"
#include "ui/join/joinsentences.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"

namespace lineitems {

namespace {

constexpr qsizetype longestToolTip = 1000;

} // namespace

JoinChangesModel::JoinChangesModel(const LineItemModel *lineItems, QObject *parent)
    : QAbstractTableModel(parent), m_lineItems(lineItems), m_join(std::make_shared<KeyJoin>())
{
}

void JoinChangesModel::setJoin(std::shared_ptr<const KeyJoin> join)
{
    beginResetModel();
    m_join = std::move(join);
    endResetModel();
}

int JoinChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_join->inputs.size());
}

int JoinChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JoinChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString full = text(m_join->inputs[static_cast<std::size_t>(index.row())], index.column());
    return role == Qt::DisplayRole ? oneLineText(full) : plainToolTip(full.left(longestToolTip));
}

QString JoinChangesModel::text(const CellInput &cell, int column) const
{
    const Document &document = *m_lineItems->document();
    switch (column) {
    case NameColumn:
        return lineItemName(document, cell.row);
    case IdColumn:
        return QString::fromUtf8(document.idOf(cell.row));
    case PropertyColumn:
        return document.columns().at(cell.column).title();
    case OldColumn:
        return cellText(cell, document.value(cell.row, cell.column));
    default:
        return cellText(cell, cell.value.wire);
    }
}

QString JoinChangesModel::cellText(const CellInput &cell, QByteArrayView wire) const
{
    if (wire.isEmpty())
        return tr("(empty)");
    return valueText(m_lineItems->document()->snapshot(), cell.row, cell.column, wire,
                     m_lineItems->valueFormat());
}

QVariant JoinChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Line item"), tr("Record ID"), tr("Property"), tr("Old"),
                                         tr("New")};
    return titles[section];
}

} // namespace lineitems
