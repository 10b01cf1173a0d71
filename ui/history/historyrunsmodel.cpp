#include "ui/history/historyrunsmodel.h"

#include "ui/problems/errorsentences.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/whentext.h"

#include <QLocale>

namespace lineitems {

namespace {

bool isCount(int column)
{
    return column >= HistoryRunsModel::RowsColumn && column <= HistoryRunsModel::NotSentColumn;
}

int countOf(const HistoryRun &run, int column)
{
    switch (column) {
    case HistoryRunsModel::RowsColumn:
        return run.run.totalRows;
    case HistoryRunsModel::SavedColumn:
        return run.counts.saved;
    case HistoryRunsModel::FailedColumn:
        return run.counts.failed;
    case HistoryRunsModel::ConflictColumn:
        return run.counts.conflict;
    case HistoryRunsModel::UnknownColumn:
        // Sent, and nobody saw what became of it: for a person that is the same.
        return run.counts.unknown + run.counts.unsettled;
    default:
        return run.counts.notSent;
    }
}

QString endText(const RunRecord &run)
{
    if (!run.finishedAtMs)
        return HistoryRunsModel::tr("Going on, or interrupted");
    if (run.stoppedBy == RowProblem::Interrupted)
        return HistoryRunsModel::tr("Interrupted: the program ended");
    if (run.cancelled)
        return HistoryRunsModel::tr("Cancelled");
    return run.stoppedBy == RowProblem::None ? HistoryRunsModel::tr("Completed")
                                             : HistoryRunsModel::tr("Stopped by an error");
}

} // namespace

HistoryRunsModel::HistoryRunsModel(Journal *journal, QObject *parent)
    : QAbstractTableModel(parent), m_journal(journal)
{
}

void HistoryRunsModel::showRuns(const QString &text)
{
    beginResetModel();
    m_asking.reset();
    m_text = text;
    m_runs.clear();
    m_startedAtMs.clear();
    m_readCount = 0;
    m_isComplete = false;
    endResetModel();
    readPage();
}

void HistoryRunsModel::readAll()
{
    m_readsAll = true;
    fetchMore({});
}

bool HistoryRunsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_asking && !m_isComplete;
}

void HistoryRunsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readPage();
}

void HistoryRunsModel::readPage()
{
    RunFilter filter;
    filter.text = m_text;
    filter.offset = m_readCount;
    filter.limit = pageSize;
    m_asking = std::make_unique<QObject>();
    m_journal->listRuns(filter, m_asking.get(), [this](const StorageReply<std::vector<HistoryRun>> &reply) {
        m_asking.release()->deleteLater();
        // After an error nothing is read again until the person asks for something.
        m_isComplete = reply.error || static_cast<int>(reply.value.size()) < pageSize;
        if (reply.error)
            Q_EMIT failed(reply.error);
        else
            take(reply.value);
    });
}

void HistoryRunsModel::take(const std::vector<HistoryRun> &page)
{
    // Before anybody hears of it: who then asks for more is to get the next page, not this one again.
    m_readCount += static_cast<int>(page.size());
    if (!page.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
        m_runs.insert(m_runs.end(), page.begin(), page.end());
        for (const HistoryRun &run : page)
            m_startedAtMs.insert(run.run.id, run.run.startedAtMs);
        endInsertRows();
        // The runs that the earlier ones undo may have come.
        if (first > 0)
            Q_EMIT dataChanged(index(0, NoteColumn), index(first - 1, NoteColumn),
                               {Qt::DisplayRole, Qt::ToolTipRole});
    }
    Q_EMIT pageRead();
    if (m_readsAll)
        fetchMore({});
}

int HistoryRunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int HistoryRunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryRunsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryRun &run = m_runs[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return oneLineText(text(run, index.column()));
    case SortRole:
        return sortValue(run, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(run, index.column()));
    case Qt::TextAlignmentRole:
        return isCount(index.column()) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryRunsModel::sortValue(const HistoryRun &run, int column) const
{
    if (column == StartedColumn)
        return run.run.startedAtMs;
    return isCount(column) ? QVariant(countOf(run, column)) : QVariant(text(run, column));
}

QString HistoryRunsModel::text(const HistoryRun &run, int column) const
{
    if (isCount(column))
        return QLocale().toString(countOf(run, column));
    switch (column) {
    case StartedColumn:
        return shortWhenText(run.run.startedAtMs);
    case UserColumn:
        return run.run.user;
    case ConnectionColumn:
        return run.run.connection.portalId.isEmpty()
            ? run.run.connection.connectionName
            : tr("%1 · portal %2").arg(run.run.connection.connectionName, run.run.connection.portalId);
    case EndColumn:
        return endText(run.run);
    default:
        return noteText(run.run);
    }
}

QString HistoryRunsModel::noteText(const RunRecord &run) const
{
    QStringList parts;
    if (!run.undoOf.isNull()) {
        const auto undone = m_startedAtMs.constFind(run.undoOf);
        parts << (undone == m_startedAtMs.constEnd()
                      ? tr("Undoes an earlier run")
                      : tr("Undoes the run of %1").arg(shortWhenText(*undone)));
    }
    const bool failedInItself = run.stoppedBy != RowProblem::None && run.stoppedBy != RowProblem::Interrupted
        && run.stoppedBy != RowProblem::ServerError && run.stoppedBy != RowProblem::FailingAlike;
    if (failedInItself) {
        RowError error;
        error.problem = run.stoppedBy;
        parts << rowErrorSentence(error);
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant HistoryRunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && isCount(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Started"),  tr("User"),   tr("Connection"), tr("Rows"),
                                         tr("Saved"),    tr("Failed"), tr("Conflict"),   tr("Unknown"),
                                         tr("Not sent"), tr("Ended"),  tr("Note")};
    return titles[section];
}

} // namespace lineitems
