#include "ui/change/changetotalsmodel.h"

#include "models/record/moneytext.h"
#include "ui/change/changewords.h"
#include "ui/look/plaintooltip.h"

namespace lineitems {

void ChangeTotalsModel::setTotals(const std::vector<ChangeTotal> &totals, const Schema &columns)
{
    beginResetModel();
    m_totals = totals;
    m_columns = columns;
    endResetModel();
}

int ChangeTotalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_totals.size());
}

int ChangeTotalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeTotalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChangeTotal &total = m_totals[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(total, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(
            total.isEstimate ? tr("What HubSpot should make of it: unit price × quantity − discounts, of the "
                                  "selected rows for which that is known")
                             : text(total, index.column()));
    case Qt::AccessibleTextRole:
        return total.isEstimate && index.column() == WhatColumn
            ? tr("%1, estimated").arg(m_columns.at(total.column).title())
            : text(total, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == WhatColumn ? QVariant()
                                            : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChangeTotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != WhatColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Sum of"), tr("Before"), tr("After"), tr("Difference")};
    return titles[section];
}

QString ChangeTotalsModel::text(const ChangeTotal &total, int column) const
{
    switch (column) {
    case WhatColumn:
        return whatText(total);
    case BeforeColumn:
        return moneyText(total.before, total.currency);
    case AfterColumn:
        return moneyText(total.after, total.currency);
    default:
        return moneyChangeText(total.after - total.before, total.currency);
    }
}

QString ChangeTotalsModel::whatText(const ChangeTotal &total) const
{
    const Property &property = m_columns.at(total.column);
    const QString label = property.title();
    if (total.isEstimate)
        return QStringLiteral("≈ %1").arg(label);
    return property.isMoney() && total.currency.isEmpty() ? tr("%1 (no currency)").arg(label) : label;
}

} // namespace lineitems
