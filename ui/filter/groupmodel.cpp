#include "ui/filter/groupmodel.h"

#include "models/record/moneytext.h"
#include "ui/filter/filterwords.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

RowGroup totalOf(const std::vector<RowGroup> &groups, std::size_t sums)
{
    RowGroup total{{}, 0, GroupSums(sums), 0};
    for (const RowGroup &group : groups) {
        total.count += group.count;
        total.leftOut += group.leftOut;
        for (std::size_t sum = 0; sum < sums; ++sum) {
            for (const auto &[currency, part] : group.sums[sum])
                total.sums[sum][currency].add(part);
        }
    }
    return total;
}

using Sums = std::map<QByteArray, GroupSum>;

/// Amounts of the first currency in which the groups differ. Who has none of it comes last in either order.
bool isSumBefore(const Sums &a, const Sums &b, Qt::SortOrder order)
{
    auto left = a.begin();
    auto right = b.begin();
    for (; left != a.end() && right != b.end(); ++left, ++right) {
        if (left->first != right->first)
            return left->first < right->first;
        if (left->second.total != right->second.total)
            return (left->second.total < right->second.total) == (order == Qt::AscendingOrder);
    }
    return left != a.end() && right == b.end();
}

/// Whatever the currency: of what is no money, and of groups that are the currencies.
GroupSum addedUp(const Sums &sums)
{
    GroupSum all;
    for (const auto &[currency, sum] : sums)
        all.add(sum);
    return all;
}

using Number = std::optional<Decimal>;

bool isNumberBefore(const Number &a, const Number &b, Qt::SortOrder order)
{
    if (!a || !b)
        return a && !b;
    return order == Qt::AscendingOrder ? *a < *b : *b < *a;
}

QString sumText(const GroupSum &sum, const QByteArray &currency)
{
    const QString text = moneyText(sum.total, currency);
    return sum.isEstimate ? u"\u2248 "_s + text : text;
}

} // namespace

void GroupModel::setGroups(std::vector<RowGroup> groups, const GroupQuery &query, const Schema &columns)
{
    beginResetModel();
    m_groups = std::move(groups);
    if (!m_groups.empty())
        m_groups.push_back(totalOf(m_groups, static_cast<std::size_t>(query.sums.size())));
    m_query = query;
    m_titles = {columnTitle(columns, query.property), tr("Rows")};
    m_isMoney.clear();
    for (const QString &sum : query.sums) {
        const int column = columns.indexOf(sum);
        m_titles << tr("Sum of %1").arg(columnTitle(columns, sum));
        m_isMoney << (column >= 0 && columns.at(column).isMoney());
    }
    orderGroups();
    endResetModel();
}

void GroupModel::clear()
{
    beginResetModel();
    m_groups.clear();
    m_order.clear();
    endResetModel();
}

void GroupModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    orderGroups();
    endResetModel();
}

void GroupModel::orderGroups()
{
    m_order.resize(m_groups.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    // Another choice of sums may have taken the column away.
    if (m_groups.empty() || m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn >= FirstSumColumn)
        orderBySum(static_cast<std::size_t>(m_sortColumn - FirstSumColumn));
    else if (m_sortColumn == CountColumn)
        orderBy([this, isUp](int a, int b) {
            const int left = m_groups[static_cast<std::size_t>(a)].count;
            const int right = m_groups[static_cast<std::size_t>(b)].count;
            return isUp ? left < right : right < left;
        });
    else if (!isUp) // they come by value
        std::reverse(m_order.begin(), m_order.end() - 1);
}

void GroupModel::orderBySum(std::size_t sum)
{
    if (m_isMoney[static_cast<qsizetype>(sum)] && m_query.property != m_query.currency) {
        const auto sumsOf = [this, sum](int group) -> const Sums & {
            return m_groups[static_cast<std::size_t>(group)].sums[sum];
        };
        return orderBy([&](int a, int b) { return isSumBefore(sumsOf(a), sumsOf(b), m_sortOrder); });
    }
    // Once for each group, which may be a hundred thousand, and not for each comparison.
    std::vector<Number> numbers;
    for (const RowGroup &group : m_groups)
        numbers.push_back(group.sums[sum].empty() ? Number() : Number(addedUp(group.sums[sum]).total));
    orderBy([&](int a, int b) {
        return isNumberBefore(numbers[static_cast<std::size_t>(a)], numbers[static_cast<std::size_t>(b)],
                              m_sortOrder);
    });
}

void GroupModel::orderBy(const std::function<bool(int, int)> &isBefore)
{
    std::stable_sort(m_order.begin(), m_order.end() - 1, isBefore);
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int GroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QString GroupModel::sumsText(const std::map<QByteArray, GroupSum> &sums, bool isMoney)
{
    QStringList parts;
    if (!isMoney && !sums.empty())
        return sumText(addedUp(sums), {});
    for (const auto &[currency, sum] : sums)
        parts << sumText(sum, currency);
    return parts.join(u"  ·  "_s);
}

QString GroupModel::text(int row, int column) const
{
    const RowGroup &shown = group(row);
    switch (column) {
    case ValueColumn:
        return isTotal(row) ? tr("All rows") : oneLineText(valueTitle(m_query.property, shown.value));
    case CountColumn:
        return QLocale().toString(shown.count);
    default:
        return sumsText(shown.sums[static_cast<std::size_t>(column - FirstSumColumn)],
                        m_isMoney[column - FirstSumColumn]);
    }
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole: {
        const int leftOut = group(index.row()).leftOut;
        const QString note = leftOut > 0 && index.column() >= FirstSumColumn ? u"\n"_s
                + tr("%Ln cell(s) left out: no number, or not known before it is saved.", nullptr, leftOut)
                                                                             : QString();
        return plainToolTip(text(index.row(), index.column()) + note);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == ValueColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return isTotal(index.row()) ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_titles.value(section);
    if (role == Qt::TextAlignmentRole && section != ValueColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace lineitems
