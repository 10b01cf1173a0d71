// The rows that the last run did not save, and why, for the problems panel.
#pragma once

#include "models/table/errorclusters.h"
#include "models/table/lineitemmodel.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>

#include <memory>

namespace lineitems {

class ProblemsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsModel)

public:
    enum Column {
        StatusColumn,
        IdColumn,
        NameColumn,
        PropertyColumn,
        MessageColumn,
        CategoryColumn,
        CorrelationColumn,
        ColumnCount
    };

    explicit ProblemsModel(QObject *parent = nullptr);

    /// Null: none. The line items must outlive the model, or be taken away first.
    void setLineItems(const LineItemModel *lineItems);
    int documentRow(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    QString propertyName(int row) const;
    const std::vector<ErrorCluster> &clusters() const { return m_clusters; }
    /// Lists the rows of one reason only; an empty key, or one that no row has: all.
    void showCluster(const QString &key);
    const std::vector<int> &shownRows() const { return m_rows; }
    /// Of all reasons together.
    int problemCount() const;
    /// Reads the results again: now, or on another thread where there are many.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The results were read again; comes before the rows are others.
    void clustersChanged();

private:
    using Clusters = std::shared_ptr<std::vector<ErrorCluster>>;
    void takeClusters(std::vector<ErrorCluster> clusters);
    std::vector<int> rowsOfCluster() const;
    void showRows();
    QString text(const RowResult &result, int documentRow, int column) const;

    const LineItemModel *m_lineItems = nullptr;
    std::vector<ErrorCluster> m_clusters;
    QString m_key; ///< of the reason whose rows are listed
    std::vector<int> m_rows;
    QTimer m_pause;
    QElapsedTimer m_took;
    QFutureWatcher<Clusters> m_reading;
    bool m_isReading = false;
    bool m_readAgain = false; ///< the results have changed while they were read
};

} // namespace lineitems
