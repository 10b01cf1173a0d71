// The left part of the problems panel: reasons with their counts, and what can be done with all rows of one.
#pragma once

#include "ui/problems/clustermodel.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace lineitems {

class ClusterList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClusterList)

public:
    explicit ClusterList(QWidget *parent = nullptr);

    void setClusters(std::vector<ErrorCluster> clusters, const Schema &columns);
    /// The chosen reason; null for all problems.
    const ErrorCluster *chosen() const;
    void setCanRetry(bool canRetry);
    QListView *list() const { return m_list; }
    QPushButton *selectButton() const { return m_select; }
    QPushButton *setValueButton() const { return m_setValue; }
    QPushButton *retryButton() const { return m_retry; }

Q_SIGNALS:
    void chosenChanged();

private:
    void updateButtons();

    ClusterModel *m_model;
    QListView *m_list;
    QPushButton *m_select;
    QPushButton *m_setValue;
    QPushButton *m_retry;
    QString m_key; ///< of the chosen reason, across runs
    bool m_canRetry = false;
};

} // namespace lineitems
