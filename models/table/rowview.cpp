#include "models/table/rowview.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace lineitems {

namespace {

RowSelection selectRows(int generation, const TableSnapshot &table, const RowQuery &query,
                        const ValueFormat &format, const std::shared_ptr<std::atomic_bool> &cancelled)
{
    return {generation, table.baseline.rowCount(),
            matchingRows(table, query, format, [&] { return cancelled->load(); })};
}

bool sortsBy(const RowQuery &query, int firstColumn, int lastColumn)
{
    return std::any_of(query.sort.begin(), query.sort.end(), [&](const SortKey &key) {
        return key.column >= firstColumn && key.column <= lastColumn;
    });
}

bool sortsByStatus(const RowQuery &query)
{
    return sortsBy(query, LineItemModel::statusColumn, LineItemModel::statusColumn);
}

bool asksAbout(const RowQuery &query, const QString &property)
{
    return std::any_of(query.where.begin(), query.where.end(),
                       [&](const FilterNode &clause) { return isAbout(clause, property); });
}

bool dependsOnColumns(const RowQuery &query, int first, int last, const Schema &columns)
{
    for (int column = first; column <= last; ++column) {
        if (asksAbout(query, columns.at(column).name))
            return true;
    }
    return sortsBy(query, first + LineItemModel::firstPropertyColumn,
                   last + LineItemModel::firstPropertyColumn);
}

bool dependsOnCell(const RowQuery &query, const CellRange &cells, const Schema &columns)
{
    if ((query.filter != RowFilter::All && query.filter != RowFilter::Picked) || !query.text.isEmpty()
        || sortsByStatus(query) || asksAbout(query, {}))
        return true;
    if (dependsOnColumns(query, cells.firstColumn, cells.lastColumn, columns))
        return true;
    // What HubSpot computes from these cells is shown as an estimate.
    const NetPriceRule rule(columns);
    return rule.amountColumn() >= 0 && rule.dependsOn(cells.firstColumn, cells.lastColumn)
        && dependsOnColumns(query, rule.amountColumn(), rule.amountColumn(), columns);
}

bool dependsOnResults(const RowQuery &query)
{
    return query.filter == RowFilter::Failed || query.filter == RowFilter::Conflict
        || query.filter == RowFilter::Saved || sortsByStatus(query) || asksAbout(query, {});
}

} // namespace

RowView::RowView(LineItemModel *model, QObject *parent) : QAbstractProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    replaceRows(matchingRows(model->document()->snapshot(), m_query, model->valueFormat()));
    followModel();
}

RowView::~RowView()
{
    // The run works on values of its own and ends by itself; nobody waits for it.
    cancelRun();
}

void RowView::followModel()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        cancelRun();
        beginResetModel();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RowView::restart);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { appendMatches(first); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RowView::forwardDataChanged);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this,
            [this](Qt::Orientation orientation, int first, int last) {
                if (orientation == Qt::Horizontal)
                    Q_EMIT headerDataChanged(orientation, first, last);
            });
    connect(m_model->document(), &Document::cellsChanged, this, &RowView::noticeCells);
    connect(m_model->document(), &Document::resultsChanged, this, &RowView::noticeResults);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() > 0)
            takeSelection(m_watcher.result());
    });
}

void RowView::setRowFilter(RowFilter filter)
{
    RowQuery query = m_query;
    query.filter = filter;
    if (filter != RowFilter::Picked)
        query.picked.clear();
    setQuery(query);
}

void RowView::setPickedRows(std::vector<int> rows)
{
    RowQuery query = m_query;
    query.filter = RowFilter::Picked;
    query.text.clear();
    query.where.clear();
    query.picked = std::move(rows);
    setQuery(query);
}

void RowView::setQuickFilter(const QString &text)
{
    RowQuery query = m_query;
    query.text = text.simplified();
    setQuery(query);
}

void RowView::setWhere(FilterClauses clauses)
{
    RowQuery query = m_query;
    query.where = std::move(clauses);
    setQuery(query);
}

void RowView::setSort(std::vector<SortKey> keys)
{
    RowQuery query = m_query;
    query.sort = std::move(keys);
    setQuery(query);
}

void RowView::sort(int column, Qt::SortOrder order)
{
    setSort(column < 0 ? std::vector<SortKey>() : std::vector<SortKey>{{column, order}});
}

void RowView::setQuery(const RowQuery &query)
{
    if (query == m_query && !m_stale)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    apply();
}

void RowView::apply()
{
    cancelRun();
    setStale(false);
    const QTimeZone &zone = m_model->valueFormat().timeZone;
    m_query.today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(&selectRows, m_generation, m_model->document()->snapshot(), m_query,
                                          m_model->valueFormat(), m_cancelled));
    m_busy = true;
}

void RowView::cancelRun()
{
    ++m_generation;
    if (m_cancelled)
        m_cancelled->store(true);
}

void RowView::takeSelection(RowSelection selection)
{
    if (selection.generation != m_generation)
        return;
    Q_EMIT aboutToApply();
    const int count = m_model->rowCount();
    if (selection.rowCount < count) {
        const std::vector<int> later = matchingRowsFrom(selection.rowCount, m_model->document()->snapshot(),
                                                        m_query, m_model->valueFormat());
        selection.rows.insert(selection.rows.end(), later.begin(), later.end());
    }
    beginResetModel();
    replaceRows(std::move(selection.rows));
    endResetModel();
    m_busy = false;
    Q_EMIT applied();
}

void RowView::replaceRows(std::vector<int> rows)
{
    m_rows = std::move(rows);
    m_viewRows.assign(static_cast<std::size_t>(m_model->rowCount()), -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_viewRows[static_cast<std::size_t>(m_rows[i])] = static_cast<int>(i);
}

void RowView::restart()
{
    // The rows that were picked are other rows now.
    if (m_query.filter == RowFilter::Picked)
        m_query.filter = RowFilter::All;
    m_query.picked.clear();
    replaceRows(matchingRows(m_model->document()->snapshot(), m_query, m_model->valueFormat()));
    endResetModel();
    setStale(false);
    m_busy = false;
}

void RowView::appendMatches(int first)
{
    const std::vector<int> matches = matchingRowsFrom(first, m_model->document()->snapshot(), m_query,
                                                      m_model->valueFormat());
    m_viewRows.resize(static_cast<std::size_t>(m_model->rowCount()), -1);
    if (matches.empty())
        return;
    const int begin = static_cast<int>(m_rows.size());
    beginInsertRows({}, begin, begin + static_cast<int>(matches.size()) - 1);
    for (const int row : matches) {
        m_viewRows[static_cast<std::size_t>(row)] = static_cast<int>(m_rows.size());
        m_rows.push_back(row);
    }
    endInsertRows();
    if (!m_query.sort.empty())
        setStale(true);
}

void RowView::forwardDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                 const QList<int> &roles)
{
    for (const RowRun &run : viewRuns(topLeft.row(), bottomRight.row()))
        Q_EMIT dataChanged(index(run.first, topLeft.column()), index(run.last, bottomRight.column()), roles);
}

std::vector<RowRun> RowView::viewRuns(int first, int last) const
{
    // Of all rows all may have changed; so many need not be put in order.
    if (last - first + 1 == m_model->rowCount())
        return m_rows.empty() ? std::vector<RowRun>() : std::vector<RowRun>{{0, rowCount() - 1}};
    std::vector<int> rows;
    for (int row = first; row <= last; ++row) {
        if (const int shown = viewRow(row); shown >= 0)
            rows.push_back(shown);
    }
    return rowRuns(std::move(rows));
}

void RowView::noticeCells(const std::vector<CellRange> &ranges)
{
    if (std::any_of(ranges.begin(), ranges.end(), [this](const CellRange &range) {
            return dependsOnCell(m_query, range, m_model->document()->columns());
        }))
        setStale(true);
}

void RowView::noticeResults()
{
    if (dependsOnResults(m_query))
        setStale(true);
}

void RowView::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    Q_EMIT staleChanged(stale);
}

int RowView::viewRow(int sourceRow) const
{
    const bool known = sourceRow >= 0 && static_cast<std::size_t>(sourceRow) < m_viewRows.size();
    return known ? m_viewRows[static_cast<std::size_t>(sourceRow)] : -1;
}

int RowView::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowView::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_model->columnCount();
}

QModelIndex RowView::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowView::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex RowView::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_model->index(sourceRow(index.row()), index.column()) : QModelIndex();
}

QModelIndex RowView::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() ? this->index(viewRow(index.row()), index.column()) : QModelIndex();
}

QVariant RowView::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Not by way of an index as the base class does it: an empty view has headers too.
    if (orientation == Qt::Horizontal)
        return m_model->headerData(section, orientation, role);
    const bool shown = section >= 0 && section < rowCount();
    return shown ? m_model->headerData(sourceRow(section), orientation, role) : QVariant();
}

} // namespace lineitems
