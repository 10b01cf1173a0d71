#include "models/storage/runstore.h"

#include "models/storage/runlog.h"
#include "models/storage/runreplay.h"
#include "models/storage/storagewords.h"

#include <map>

namespace lineitems {

using namespace Qt::StringLiterals;

RunStore::RunStore(Database *database)
    : m_database(database),
      m_insertRun(database,
                  u"INSERT INTO run (uuid, desk, connection_key, connection_name, base_url, portal_id, api,"
                  " user, program, started_at, total_rows, stopped_by, cancelled, undo_of)"
                  " VALUES (?, (SELECT id FROM desk WHERE uuid = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, ?)"_s),
      m_findRun(database, u"SELECT id FROM run WHERE uuid = ?"_s),
      m_append(database, u"INSERT INTO run_entry (run, kind, http_status, rows) VALUES (?, ?, ?, ?)"_s),
      // How rows ended is told by these alone.
      m_outcomes(database,
                 u"SELECT kind, rows FROM run_entry JOIN run ON run.id = run_entry.run"
                 " WHERE run = ? AND kind <> ? AND finished_at IS NOT NULL ORDER BY run_entry.id"_s),
      m_finishRun(database, u"UPDATE run SET finished_at = ?, stopped_by = ?, cancelled = ? WHERE id = ?"_s),
      m_storeCounts(database,
                    u"UPDATE run SET saved = ?, failed = ?, conflict = ?, unknown = ?, not_sent = ?"
                    " WHERE id = ? AND finished_at IS NOT NULL"_s)
{
}

void RunStore::begin(const RunRecord &run)
{
    const DeskIdentity &connection = run.connection;
    m_insertRun.run({sqlUuid(run.id), sqlUuid(run.desk), sqlText(connection.connectionKey),
                     sqlText(connection.connectionName), sqlText(connection.baseUrl),
                     sqlText(connection.portalId), sqlText(run.api), sqlText(run.user), sqlText(run.program),
                     run.startedAtMs, run.totalRows, sqlUuid(run.undoOf)});
}

std::optional<qint64> RunStore::find(const QUuid &run)
{
    const std::optional<qint64> key = m_findRun.firstNumber({sqlUuid(run)});
    if (!key)
        m_database->fail({StorageProblem::Gone, run.toString(QUuid::WithoutBraces)});
    return key;
}

void RunStore::append(qint64 run, RunEntryKind kind, const QByteArray &entry, int httpStatus)
{
    m_append.run({run, wordFor(kind), httpStatus, entry});
}

void RunStore::recordBatch(const QUuid &run, std::span<const RunRow> rows)
{
    if (const std::optional<qint64> key = find(run))
        append(*key, RunEntryKind::Sent, sentEntry(rows));
}

void RunStore::recordOutcomes(const QUuid &run, std::span<const SettledRunRow> rows)
{
    const std::optional<qint64> key = find(run);
    if (!key)
        return;
    std::map<int, std::vector<QByteArray>> saved; // by HTTP status
    std::vector<SettledRunRow> others;
    for (const SettledRunRow &settled : rows) {
        if (isPlainlySaved(settled))
            saved[settled.outcome.error.httpStatus].push_back(settled.row.id);
        else
            others.push_back(settled);
    }
    for (const auto &[status, ids] : saved)
        append(*key, RunEntryKind::Saved, savedEntry(ids), status);
    if (!others.empty())
        append(*key, RunEntryKind::Settled, settledEntry(others));
    count(*key);
}

void RunStore::count(qint64 run)
{
    RunTally tally;
    m_outcomes.each({run, wordFor(RunEntryKind::Sent)},
                    [&] { tally.take(runEntryKindFrom(m_outcomes.text(0)), m_outcomes.bytes(1)); });
    const RunCounts counts = tally.counts();
    m_storeCounts.run({counts.saved, counts.failed, counts.conflict, counts.unknown, counts.notSent, run});
}

void RunStore::finish(const QUuid &run, const RunEnding &ending)
{
    const std::optional<qint64> key = find(run);
    if (!key)
        return;
    m_finishRun.run(
        {ending.finishedAtMs, sqlText(wordFor(ending.stoppedBy)), ending.cancelled ? 1 : 0, *key});
    count(*key);
}

} // namespace lineitems
