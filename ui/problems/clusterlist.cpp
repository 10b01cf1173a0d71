#include "ui/problems/clusterlist.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

ClusterList::ClusterList(QWidget *parent)
    : QWidget(parent), m_model(new ClusterModel(this)), m_list(new QListView(this)),
      m_select(new QPushButton(tr("Select in &grid"), this)),
      m_setValue(new QPushButton(tr("Set v&alue for these…"), this)),
      m_retry(new QPushButton(tr("Retry &these…"), this))
{
    m_list->setAccessibleName(tr("Reasons"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(6, 0, 0, 0);
    buttons->setSpacing(6);
    for (QPushButton *button : {m_select, m_setValue, m_retry})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                const ErrorCluster *cluster = chosen();
                m_key = cluster ? cluster->key : QString();
                updateButtons();
                Q_EMIT chosenChanged();
            });
    m_list->setCurrentIndex(m_model->index(0));
}

void ClusterList::setClusters(std::vector<ErrorCluster> clusters, const Schema &columns)
{
    m_model->setClusters(std::move(clusters), columns);
    const QModelIndex chosen = m_model->index(m_model->rowOf(m_key));
    // A reason that no row has any more is not chosen any more: then all are.
    if (m_list->currentIndex() != chosen)
        m_list->setCurrentIndex(chosen);
    updateButtons();
}

const ErrorCluster *ClusterList::chosen() const
{
    return m_model->cluster(m_list->currentIndex().row());
}

void ClusterList::setCanRetry(bool canRetry)
{
    m_canRetry = canRetry;
    updateButtons();
}

void ClusterList::updateButtons()
{
    const bool any = m_model->rowCount() > 1;
    const ErrorCluster *cluster = chosen();
    m_select->setEnabled(any);
    m_setValue->setEnabled(any && cluster);
    m_retry->setEnabled(any && m_canRetry && !(cluster && cluster->outcome == Outcome::Conflict));
}

} // namespace lineitems
