// Which rows are shown, in which order: sort, quick filter, and the chips (all, changed, …). The work is
// done on another thread; a row that is edited stays where it is until the filter is applied again.
#pragma once

#include "models/table/lineitemmodel.h"

#include <QAbstractProxyModel>
#include <QFutureWatcher>

#include <vector>

namespace lineitems {

enum class RowFilter { All, Changed, Invalid, Failed, Saved };

/// What a filter run asks for.
struct RowQuery
{
    RowFilter filter = RowFilter::All;
    QString text; ///< quick filter: rows in which every word stands in some column, without regard to case
    int sortColumn = -1; ///< of the model; -1 is the order in which rows were loaded
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    friend bool operator==(const RowQuery &, const RowQuery &) = default;
};

/// The rows that match, in order. Pure; safe on any thread. Stops early (with what it has) on `cancelled`.
std::vector<int> matchingRows(const TableSnapshot &table, const RowQuery &query, const ValueFormat &format,
                              const std::function<bool()> &cancelled = {});

class RowView final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowView)

public:
    explicit RowView(LineItemModel *model, QObject *parent = nullptr);
    ~RowView() override;

    LineItemModel *lineItems() const { return m_model; }
    const RowQuery &query() const { return m_query; }
    void setRowFilter(RowFilter filter);
    void setQuickFilter(const QString &text);
    /// Applies the query to the rows as they are now (an edited row may go).
    void apply();
    bool isBusy() const;
    /// Rows whose cells changed since the filter was applied, so that applying it again may change the view.
    bool isStale() const { return m_stale; }

    int sourceRow(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The row of the view that shows a row of the model, or -1 while it is filtered out.
    int viewRow(int sourceRow) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void busyChanged(bool busy);
    /// The order and set of rows are new.
    void applied();
    void staleChanged(bool stale);

private:
    LineItemModel *m_model;
    RowQuery m_query;
    std::vector<int> m_rows; ///< view row -> model row
    std::vector<int> m_viewRows; ///< model row -> view row, or -1
    bool m_stale = false;
};

} // namespace lineitems
