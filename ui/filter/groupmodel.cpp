#include "ui/filter/groupmodel.h"

#include "models/record/moneytext.h"
#include "ui/filter/filterwords.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"

#include <QFont>
#include <QLocale>

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
    endResetModel();
}

void GroupModel::clear()
{
    beginResetModel();
    m_groups.clear();
    endResetModel();
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
    if (!isMoney && !sums.empty()) {
        GroupSum all;
        for (const auto &[currency, sum] : sums)
            all.add(sum);
        return sumText(all, {});
    }
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
