// The reasons why rows were not saved, for the list in the problems panel: all problems first, then each
// reason with how many rows it has.
#pragma once

#include "models/table/document.h"
#include "models/table/errorclusters.h"

#include <QAbstractListModel>

namespace lineitems {

class ClusterModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClusterModel)

public:
    explicit ClusterModel(QObject *parent = nullptr);

    void setClusters(std::vector<ErrorCluster> clusters, const Schema &columns);
    /// Null for the line that is all problems.
    const ErrorCluster *cluster(int row) const;
    /// The line of that reason, or the first one if there is none such.
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const ErrorCluster &cluster) const;

    std::vector<ErrorCluster> m_clusters;
    Schema m_columns;
    int m_total = 0;
};

} // namespace lineitems
