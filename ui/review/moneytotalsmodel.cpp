#include "ui/review/moneytotalsmodel.h"

#include "models/record/moneytext.h"
#include "ui/look/plaintooltip.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace lineitems {

namespace {

Qt::Alignment alignmentOf(int column)
{
    const bool isText = column == MoneyTotalsModel::DealColumn || column == MoneyTotalsModel::CurrencyColumn;
    return Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight);
}

bool isAmount(int column)
{
    return column >= MoneyTotalsModel::BeforeColumn && column <= MoneyTotalsModel::ChangeColumn;
}

Decimal amountIn(const MoneyTotal &total, int column)
{
    if (column == MoneyTotalsModel::BeforeColumn)
        return total.before;
    return column == MoneyTotalsModel::AfterColumn ? total.after : total.difference();
}

/// As people see it: by the alphabet, without regard to case.
int compareTexts(const QByteArray &a, const QByteArray &b)
{
    return QString::localeAwareCompare(QString::fromUtf8(a).toCaseFolded(),
                                       QString::fromUtf8(b).toCaseFolded());
}

/// Less than zero: `a` comes first.
int compare(const MoneyTotal &a, const MoneyTotal &b, int column)
{
    if (isAmount(column)) {
        const auto order = amountIn(a, column) <=> amountIn(b, column);
        return order < 0 ? -1 : order > 0;
    }
    switch (column) {
    case MoneyTotalsModel::DealColumn:
        return compareTexts(a.deal, b.deal);
    case MoneyTotalsModel::CurrencyColumn:
        return compareTexts(a.currency, b.currency);
    case MoneyTotalsModel::RowsColumn:
        return a.rows - b.rows;
    default:
        return a.unknown - b.unknown;
    }
}

} // namespace

MoneyTotalsModel::MoneyTotalsModel(Kind kind, QObject *parent) : QAbstractTableModel(parent), m_kind(kind) {}

void MoneyTotalsModel::setTotals(std::vector<MoneyTotal> totals)
{
    beginResetModel();
    m_totals = std::move(totals);
    orderTotals();
    endResetModel();
}

void MoneyTotalsModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    orderTotals();
    endResetModel();
}

void MoneyTotalsModel::orderTotals()
{
    m_order.resize(m_totals.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0)
        return;
    std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) {
        return isBefore(m_totals[static_cast<std::size_t>(a)], m_totals[static_cast<std::size_t>(b)]);
    });
}

bool MoneyTotalsModel::isBefore(const MoneyTotal &a, const MoneyTotal &b) const
{
    if (m_kind == Kind::ByDeal && isAmount(m_sortColumn) && a.currency != b.currency)
        return a.currency < b.currency;
    const int order = compare(a, b, m_sortColumn);
    return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
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
    const QString shown = text(totalAt(index.row()), index.column());
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
    if (role == Qt::ToolTipRole && m_kind == Kind::ByDeal && isAmount(section))
        return plainToolTip(tr("Sorted within each currency: currencies are not converted."));
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
