#include "ui/review/moneytotalsmodel.h"

#include "models/record/moneytext.h"
#include "ui/look/plaintooltip.h"

#include <QFont>
#include <QLocale>

namespace lineitems {

namespace {

Qt::Alignment alignmentOf(int column)
{
    const bool isText = column == MoneyTotalsModel::DealColumn || column == MoneyTotalsModel::CurrencyColumn;
    return Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

MoneyTotalsModel::MoneyTotalsModel(QObject *parent) : QAbstractTableModel(parent) {}

void MoneyTotalsModel::setTotals(std::vector<MoneyTotal> totals)
{
    beginResetModel();
    m_totals = std::move(totals);
    endResetModel();
}

int MoneyTotalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_totals.size());
}

int MoneyTotalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MoneyTotalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString shown = text(m_totals[static_cast<std::size_t>(index.row())], index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown;
    case Qt::ToolTipRole:
        return plainToolTip(shown);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == ChangeColumn);
        return font;
    }
    default:
        return {};
    }
}

QVariant MoneyTotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Deal"),  tr("Currency"),   tr("Rows"),     tr("Net before"),
                                         tr("After"), tr("Difference"), tr("Not known")};
    return titles[section];
}

QString MoneyTotalsModel::text(const MoneyTotal &total, int column) const
{
    switch (column) {
    case DealColumn:
        return total.deal.isEmpty() ? tr("(no deal)") : QString::fromUtf8(total.deal);
    case CurrencyColumn:
        return total.currency.isEmpty() ? tr("(no currency)") : QString::fromUtf8(total.currency);
    case RowsColumn:
        return QLocale().toString(total.rows);
    case BeforeColumn:
        return moneyText(total.before, total.currency);
    case AfterColumn:
        return tr("≈ %1").arg(moneyText(total.after, total.currency));
    case ChangeColumn:
        return tr("≈ %1").arg(moneyChangeText(total.difference(), total.currency));
    default:
        return total.unknown > 0 ? tr("%Ln row(s)", nullptr, total.unknown) : QString();
    }
}

} // namespace lineitems
