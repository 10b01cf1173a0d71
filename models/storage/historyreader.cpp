#include "models/storage/historyreader.h"

#include "models/storage/runrowview.h"
#include "models/storage/storagewords.h"

#include <algorithm>
#include <limits>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

const QString selectRuns =
    u"SELECT run.id, run.uuid, desk.uuid, run.connection_key, run.connection_name, run.base_url,"
    " run.portal_id, api, user, program, started_at, finished_at, total_rows, stopped_by, cancelled,"
    " undo_of, saved, failed, conflict, unknown, not_sent FROM run LEFT JOIN desk ON desk.id = run.desk "_s;

bool contains(const RunRow &row, const QString &text)
{
    const auto holds = [&](const QByteArray &value) {
        return QString::fromUtf8(value).contains(text, Qt::CaseInsensitive);
    };
    return holds(row.id) || std::any_of(row.cells.begin(), row.cells.end(), [&](const RunCell &cell) {
               return holds(cell.after) || (cell.before && holds(*cell.before));
           });
}

bool isWanted(const HistoryRow &row, const RunRowFilter &filter)
{
    if (filter.unsettledOnly && row.outcome)
        return false;
    if (filter.outcome && (!row.outcome || row.outcome->outcome != *filter.outcome))
        return false;
    if (filter.view && !filter.view->shows(row))
        return false;
    return filter.text.isEmpty() || contains(row.row, filter.text)
        || (row.outcome && row.outcome->error.message.contains(filter.text, Qt::CaseInsensitive));
}

bool chooseTheSame(const RunRowFilter &a, const RunRowFilter &b)
{
    return a.run == b.run && a.outcome == b.outcome && a.unsettledOnly == b.unsettledOnly && a.text == b.text
        && a.view == b.view;
}

} // namespace

HistoryReader::HistoryReader(Database *database, KeptRun *kept)
    : m_database(database), m_kept(kept),
      m_runs(database,
             selectRuns
                 + u"WHERE started_at >= ? AND started_at < ? ORDER BY started_at DESC, run.id DESC"_s),
      m_run(database, selectRuns + u"WHERE run.uuid = ?"_s),
      m_deskRuns(database,
                 selectRuns + u"WHERE desk.uuid = ? AND finished_at IS NULL ORDER BY started_at, run.id"_s),
      m_entries(database, u"SELECT kind, rows, http_status FROM run_entry WHERE run = ? ORDER BY id"_s),
      m_lastEntry(database, u"SELECT max(id) FROM run_entry WHERE run = ?"_s),
      m_entriesWith(database, u"SELECT kind, rows FROM run_entry WHERE run = ? AND instr(rows, ?)"_s)
{
}

RunRecord HistoryReader::runAt(const Statement &statement) const
{
    RunRecord run;
    run.id = statement.uuid(1);
    run.desk = statement.uuid(2);
    run.connection = {statement.text(3), statement.text(4), statement.text(5), statement.text(6)};
    run.api = statement.text(7);
    run.user = statement.text(8);
    run.program = statement.text(9);
    run.startedAtMs = statement.number(10);
    if (!statement.isNull(11))
        run.finishedAtMs = statement.number(11);
    run.totalRows = statement.count(12);
    run.stoppedBy = rowProblemFrom(statement.text(13));
    run.cancelled = statement.number(14) != 0;
    run.undoOf = statement.uuid(15);
    return run;
}

std::vector<HistoryRun> HistoryReader::runs(const RunFilter &filter)
{
    struct Found
    {
        HistoryRun run;
        qint64 key = 0;
    };
    std::vector<Found> found;
    const qint64 from = filter.fromMs.value_or(0);
    const qint64 to = filter.toMs.value_or(std::numeric_limits<qint64>::max());
    m_runs.each({from, to}, [&] {
        found.push_back({{runAt(m_runs), storedCounts(m_runs)}, m_runs.number(0)});
    });

    std::vector<HistoryRun> page;
    int skipped = 0;
    for (Found &each : found) {
        if (filter.limit >= 0 && static_cast<int>(page.size()) >= filter.limit)
            break;
        if (!matches(each.run.run, each.key, filter.text) || skipped++ < filter.offset)
            continue;
        if (!each.run.run.finishedAtMs)
            each.run.counts = replay(each.key).counts();
        page.push_back(std::move(each.run));
    }
    return page;
}

bool HistoryReader::matches(const RunRecord &run, qint64 key, const QString &text)
{
    for (const QString &part : {run.user, run.connection.connectionName, run.connection.baseUrl,
                                run.connection.portalId, run.program}) {
        if (part.contains(text, Qt::CaseInsensitive))
            return true;
    }
    // Whole only: any short number stands somewhere in an id that is random.
    if (run.id.toString(QUuid::WithoutBraces).compare(text, Qt::CaseInsensitive) == 0)
        return true;
    return hasRow(key, text.toUtf8());
}

bool HistoryReader::hasRow(qint64 run, const QByteArray &id)
{
    // Only few entries hold that text at all, and in some it may be a value.
    RunReplay replay;
    m_entriesWith.each({run, quotedInEntry(id)}, [&] {
        replay.take(runEntryKindFrom(m_entriesWith.text(0)), m_entriesWith.bytes(1), 0);
    });
    return replay.tellsOf(id);
}

RunReplay HistoryReader::replay(qint64 run)
{
    RunReplay replay;
    m_entries.each({run}, [&] {
        replay.take(runEntryKindFrom(m_entries.text(0)), m_entries.bytes(1), m_entries.count(2));
    });
    return replay;
}

/// Of a run that is finished.
RunCounts HistoryReader::storedCounts(const Statement &statement) const
{
    return {statement.count(16), statement.count(17), statement.count(18),
            statement.count(19), statement.count(20), 0};
}

const RunReplay &HistoryReader::keptReplay(qint64 run)
{
    const qint64 last = m_lastEntry.firstNumber({run}).value_or(0);
    if (m_kept->run != run || m_kept->lastEntry != last)
        *m_kept = {run, last, replay(run), {}, {}};
    return m_kept->replay;
}

const std::vector<const HistoryRow *> &HistoryReader::keptRows(qint64 run, const RunRowFilter &filter)
{
    const RunReplay &replay = keptReplay(run);
    if (m_kept->filter && chooseTheSame(*m_kept->filter, filter))
        return m_kept->wanted;
    m_kept->filter = filter;
    m_kept->wanted.clear();
    for (const HistoryRow &row : replay.rows()) {
        if (isWanted(row, filter))
            m_kept->wanted.push_back(&row);
    }
    if (filter.view)
        filter.view->sort(m_kept->wanted);
    return m_kept->wanted;
}

HistoryPage HistoryReader::rows(const RunRowFilter &filter)
{
    HistoryPage page;
    std::optional<qint64> key;
    m_run.each({sqlUuid(filter.run)}, [&] {
        key = m_run.number(0);
        page.run = runAt(m_run);
    });
    if (!key) {
        m_database->fail({StorageProblem::Gone, filter.run.toString(QUuid::WithoutBraces)});
        return page;
    }
    const std::vector<const HistoryRow *> &wanted = keptRows(*key, filter);
    page.total = static_cast<int>(wanted.size());
    const int begin = std::min(filter.offset, page.total);
    const int end = filter.limit < 0 ? page.total : begin + std::min(filter.limit, page.total - begin);
    for (int position = begin; position < end; ++position)
        page.rows.push_back(*wanted[static_cast<std::size_t>(position)]);
    if (filter.limit < 0 || filter.offset + filter.limit >= page.total)
        *m_kept = {};
    return page;
}

std::vector<AbandonedRun> HistoryReader::unfinishedRuns(const QUuid &desk)
{
    std::vector<qint64> keys;
    std::vector<AbandonedRun> runs;
    m_deskRuns.each({sqlUuid(desk)}, [&] {
        keys.push_back(m_deskRuns.number(0));
        runs.push_back({runAt(m_deskRuns), 0});
    });
    for (std::size_t i = 0; i < runs.size(); ++i)
        runs[i].unsettledRows = replay(keys[i]).counts().unsettled;
    return runs;
}

} // namespace lineitems
