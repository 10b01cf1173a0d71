// The groups of rows as a table: what they have in common, how many they are, their sums; all rows at the end, by
// whatever it is sorted.
#pragma once

#include "models/table/rowgroups.h"

#include <QAbstractTableModel>

#include <algorithm>

namespace lineitems {

class GroupModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupModel)

public:
    enum FixedColumn { ValueColumn, CountColumn, FirstSumColumn };

    explicit GroupModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// `columns` names what the query names.
    void setGroups(std::vector<RowGroup> groups, const GroupQuery &query, const Schema &columns);
    void clear();
    bool isTotal(int row) const { return row == static_cast<int>(m_groups.size()) - 1; }
    const RowGroup &group(int row) const
    {
        return m_groups[static_cast<std::size_t>(m_order[static_cast<std::size_t>(row)])];
    }
    bool hasOneCurrency(int row) const
    {
        const GroupSums &sums = group(row).sums;
        return std::all_of(sums.begin(), sums.end(), [](const auto &sum) { return sum.size() <= 1; });
    }
    const GroupQuery &query() const { return m_query; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// -1: as they were counted. Sums are sorted within each currency, unless the groups are the currencies.
    void sort(int column, Qt::SortOrder order) override;

private:
    void orderGroups();
    void orderBySum(std::size_t sum);
    /// All rows stay the last; `isBefore` compares positions among the groups.
    void orderBy(const std::function<bool(int, int)> &isBefore);
    QString text(int row, int column) const;
    static QString sumsText(const std::map<QByteArray, GroupSum> &sums, bool isMoney);

    std::vector<RowGroup> m_groups; ///< the last one is all rows together
    std::vector<int> m_order; ///< positions among the groups; all rows stay the last
    GroupQuery m_query;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QStringList m_titles;
    QList<bool> m_isMoney; ///< of each sum
};

} // namespace lineitems
