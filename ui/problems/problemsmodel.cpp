#include "ui/problems/problemsmodel.h"

#include "models/table/valuetext.h"
#include "ui/problems/errorsentences.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"
#include "ui/problems/problemrows.h"
#include "ui/look/statuspresentation.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace lineitems {

namespace {

/// A run brings many results a second; reading them all each time would be wasted.
constexpr int pauseMs = 150;
/// More than these take longer than the window may.
constexpr int mostAtOnce = 2'000;
/// The details have the rest.
constexpr qsizetype longestToolTip = 1000;

QString categoryText(const RowError &error)
{
    const bool both = !error.category.isEmpty() && !error.code.isEmpty();
    return error.category + (both ? QStringLiteral(" · ") : QString()) + error.code;
}

} // namespace

ProblemsModel::ProblemsModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ProblemsModel::refresh);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (!std::exchange(m_isReading, false))
            return;
        takeClusters(std::move(*m_reading.result()));
        if (std::exchange(m_readAgain, false))
            m_pause.start();
    });
}

void ProblemsModel::setLineItems(const LineItemModel *lineItems)
{
    if (m_lineItems)
        m_lineItems->document()->disconnect(this);
    m_lineItems = lineItems;
    m_isReading = false;
    if (m_lineItems) {
        const Document *document = m_lineItems->document();
        const auto readSoon = [this] {
            if (!m_pause.isActive())
                m_pause.start();
        };
        connect(document, &Document::resultsChanged, &m_pause, readSoon);
        // An edit makes or settles a conflict, and no other reason.
        connect(document, &Document::countsChanged, &m_pause, [document, readSoon] {
            if (document->results().count(Outcome::Conflict) > 0)
                readSoon();
        });
        // The rows are other rows now; what stands here must not be looked up any more.
        connect(document, &Document::aboutToReset, this, [this] {
            m_isReading = false;
            takeClusters({});
        });
    }
    refresh();
}

void ProblemsModel::refresh()
{
    m_pause.stop();
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_took.start();
    const TableSnapshot table = m_lineItems ? m_lineItems->document()->snapshot() : TableSnapshot();
    const RowResults &results = table.results;
    if (results.problemCount() + results.count(Outcome::NotSent) <= mostAtOnce) {
        takeClusters(errorClusters(table));
        return;
    }
    m_isReading = true;
    m_reading.setFuture(QtConcurrent::run(
        [table] { return std::make_shared<std::vector<ErrorCluster>>(errorClusters(table)); }));
}

void ProblemsModel::takeClusters(std::vector<ErrorCluster> clusters)
{
    m_clusters = std::move(clusters);
    // However many rows there are, most of the time belongs to the person.
    const qint64 took = m_took.isValid() ? m_took.elapsed() : 0;
    m_pause.setInterval(qMax(pauseMs, static_cast<int>(took) * 10));
    Q_EMIT clustersChanged();
    showRows();
}

void ProblemsModel::showCluster(const QString &key)
{
    m_key = key;
    showRows();
}

int ProblemsModel::problemCount() const
{
    return std::accumulate(m_clusters.begin(), m_clusters.end(), 0, [](int sum, const ErrorCluster &cluster) {
        return sum + static_cast<int>(cluster.rows.size());
    });
}

std::vector<int> ProblemsModel::rowsOfCluster() const
{
    const auto found = std::find_if(m_clusters.begin(), m_clusters.end(),
                                    [this](const ErrorCluster &cluster) { return cluster.key == m_key; });
    if (found != m_clusters.end())
        return found->rows;
    std::vector<int> rows;
    for (const ErrorCluster &cluster : m_clusters)
        rows.insert(rows.end(), cluster.rows.begin(), cluster.rows.end());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ProblemsModel::showRows()
{
    std::vector<int> rows = rowsOfCluster();
    if (rows == m_rows) {
        if (!rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString ProblemsModel::propertyName(int row) const
{
    return propertyToBlame(*m_lineItems->document(), documentRow(row));
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = documentRow(index.row());
    // Between a change of the results and the next refresh a row may have none any more.
    const RowResult *result = m_lineItems->document()->results().find(row);
    if (!result || !result->outcome)
        return {};
    if (role == Qt::DisplayRole)
        return oneLineText(text(*result, row, index.column()));
    if (role == Qt::ToolTipRole)
        return plainToolTip(oneLineText(text(*result, row, index.column()), longestToolTip));
    return {};
}

QString ProblemsModel::text(const RowResult &result, int documentRow, int column) const
{
    const Document &document = *m_lineItems->document();
    switch (column) {
    case StatusColumn:
        return outcomeLook(*result.outcome).text;
    case IdColumn:
        return QString::fromUtf8(document.idOf(documentRow));
    case NameColumn:
        return lineItemName(document, documentRow);
    case PropertyColumn: {
        const Property *property = document.columns().find(result.error.property);
        return property ? property->label : result.error.property;
    }
    case MessageColumn:
        return rowErrorSentence(result.error);
    case CategoryColumn:
        return categoryText(result.error);
    default:
        return result.error.correlationId;
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Status"),  tr("Record ID"), tr("Line item"),     tr("Property"),
                                         tr("Message"), tr("Category"),  tr("Correlation ID")};
    return titles[section];
}

} // namespace lineitems
