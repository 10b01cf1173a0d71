#include "ui/problems/clustermodel.h"

#include "ui/problems/errorsentences.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"

#include <QLocale>

#include <algorithm>

namespace lineitems {

ClusterModel::ClusterModel(QObject *parent) : QAbstractListModel(parent) {}

void ClusterModel::setClusters(std::vector<ErrorCluster> clusters, const Schema &columns)
{
    const bool same = std::equal(clusters.begin(), clusters.end(), m_clusters.begin(), m_clusters.end(),
                                 [](const ErrorCluster &a, const ErrorCluster &b) { return a.key == b.key; });
    // While a run goes on the counts grow; the list must not lose its place by that.
    if (!same)
        beginResetModel();
    m_clusters = std::move(clusters);
    m_columns = columns;
    m_total = 0;
    for (const ErrorCluster &cluster : m_clusters)
        m_total += static_cast<int>(cluster.rows.size());
    if (!same)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const ErrorCluster *ClusterModel::cluster(int row) const
{
    return row < 1 || row >= rowCount() ? nullptr : &m_clusters[static_cast<std::size_t>(row - 1)];
}

int ClusterModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_clusters.begin(), m_clusters.end(),
                                    [&](const ErrorCluster &cluster) { return cluster.key == key; });
    return found == m_clusters.end() ? 0 : static_cast<int>(found - m_clusters.begin()) + 1;
}

int ClusterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clusters.size()) + 1;
}

QVariant ClusterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ErrorCluster *cluster = this->cluster(index.row());
    const QString shown = cluster ? text(*cluster) : tr("All problems (%1)").arg(QLocale().toString(m_total));
    return role == Qt::DisplayRole ? shown : plainToolTip(shown);
}

QString ClusterModel::text(const ErrorCluster &cluster) const
{
    const QString rows = tr("%Ln row(s)", nullptr, static_cast<int>(cluster.rows.size()));
    if (cluster.isRest)
        return rows + QStringLiteral(": ") + tr("all other reasons");
    RowError error = cluster.sample;
    if (cluster.rows.size() > 1)
        error.message = messagePattern(error.message);
    QString reason = oneLineText(rowErrorSentence(error));
    if (!error.property.isEmpty()) {
        const Property *property = m_columns.find(error.property);
        const QString label = property ? property->title() : error.property;
        reason = oneLineText(label, 60) + QStringLiteral(": ") + reason;
    }
    return rows + QStringLiteral(": ") + reason;
}

} // namespace lineitems
