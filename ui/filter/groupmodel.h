// The groups of rows as a table: what they have in common, how many they are, their sums; all rows at the end.
#pragma once

#include "models/table/rowgroups.h"

#include <QAbstractTableModel>

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
    const RowGroup &group(int row) const { return m_groups[static_cast<std::size_t>(row)]; }
    const GroupQuery &query() const { return m_query; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    static QString sumsText(const std::map<QByteArray, GroupSum> &sums, bool isMoney);

    std::vector<RowGroup> m_groups; ///< the last one is all rows together
    GroupQuery m_query;
    QStringList m_titles;
    QList<bool> m_isMoney; ///< of each sum
};

} // namespace lineitems
