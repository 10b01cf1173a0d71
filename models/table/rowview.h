// Which rows are shown, in which order: sort, quick filter, and the chips (all, changed, …). The work is
// done on another thread; a row that is edited stays where it is until the filter is applied again.
#pragma once

#include "models/table/lineitemmodel.h"
#include "models/table/rowquery.h"

#include <QAbstractProxyModel>
#include <QFutureWatcher>

#include <atomic>
#include <memory>
#include <vector>

namespace lineitems {

/// The rows of one filter run, and how many rows the table had then.
struct RowSelection
{
    int generation = 0; ///< which run; only the newest counts
    int rowCount = 0;
    std::vector<int> rows;
};

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
    /// Shows these rows of the document (ascending) and no others, until another filter is set.
    void setPickedRows(std::vector<int> rows);
    void setQuickFilter(const QString &text);
    void setWhere(FilterClauses clauses);
    /// By several columns, the most important first; none: the order in which rows were loaded.
    void setSort(std::vector<SortKey> keys);
    /// Applies the query to the rows as they are now (an edited row may go).
    void apply();
    bool isBusy() const { return m_busy; }
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
    /// Another filter or order is wanted; the rows follow with applied().
    void queryChanged();
    /// The order and set of rows are about to be replaced; all indexes are still valid.
    void aboutToApply();
    /// The order and set of rows are new.
    void applied();
    void staleChanged(bool stale);

private:
    void followModel();
    void setQuery(const RowQuery &query);
    void cancelRun();
    void takeSelection(RowSelection selection);
    void replaceRows(std::vector<int> rows);
    void appendMatches(int first);
    void restart();
    void forwardDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &roles);
    /// Where the rows of the model from `first` to `last` are shown.
    std::vector<RowRun> viewRuns(int first, int last) const;
    void noticeCells(const std::vector<CellRange> &ranges);
    void noticeResults();
    void setStale(bool stale);

    LineItemModel *m_model;
    RowQuery m_query;
    std::vector<int> m_rows; ///< view row -> model row
    std::vector<int> m_viewRows; ///< model row -> view row, or -1
    QFutureWatcher<RowSelection> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the run that is going on
    int m_generation = 0;
    bool m_busy = false;
    bool m_stale = false;
};

} // namespace lineitems
