#include "models/storage/runstore.h"

#include "models/storage/celltext.h"
#include "models/storage/storagewords.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// Most rows have no error: what is not there takes no room.
QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : text;
}

} // namespace

RunStore::RunStore(Database *database)
    : m_database(database),
      m_insertRun(database,
                  u"INSERT INTO run (uuid, desk, connection_key, connection_name, base_url, portal_id, api,"
                  " user, program, started_at, total_rows, stopped_by, cancelled, undo_of)"
                  " VALUES (?, (SELECT id FROM desk WHERE uuid = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, ?)"_s),
      m_findRun(database, u"SELECT id FROM run WHERE uuid = ?"_s),
      m_sendRow(database,
                u"INSERT INTO run_row (run, row_id, id_property, trace_id, was_sent, cells)"
                " VALUES (?, ?, ?, ?, 1, ?) ON CONFLICT (run, row_id) DO UPDATE SET"
                " trace_id = excluded.trace_id, was_sent = 1, cells = excluded.cells, outcome = NULL"_s),
      m_settleRow(
          database,
          u"INSERT INTO run_row (run, row_id, id_property, trace_id, was_sent, cells, outcome, problem,"
          " http_status, category, code, error_property, message, correlation_id, warning, server)"
          " VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          " ON CONFLICT (run, row_id) DO UPDATE SET outcome = excluded.outcome,"
          " problem = excluded.problem, http_status = excluded.http_status,"
          " category = excluded.category, code = excluded.code,"
          " error_property = excluded.error_property, message = excluded.message,"
          " correlation_id = excluded.correlation_id, warning = excluded.warning,"
          " server = excluded.server"_s),
      m_finishRun(database, u"UPDATE run SET finished_at = ?, stopped_by = ?, cancelled = ? WHERE id = ?"_s),
      m_countRows(
          database,
          u"UPDATE run SET (saved, failed, conflict, unknown, not_sent) ="
          " (SELECT count(*) FILTER (WHERE outcome = 'saved'), count(*) FILTER (WHERE outcome = 'failed'),"
          " count(*) FILTER (WHERE outcome = 'conflict'), count(*) FILTER (WHERE outcome = 'unknown'),"
          " count(*) FILTER (WHERE outcome = 'not_sent') FROM run_row WHERE run = run.id)"
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

void RunStore::recordBatch(const QUuid &run, std::span<const RunRow> rows)
{
    const std::optional<qint64> key = find(run);
    if (!key)
        return;
    for (const RunRow &row : rows) {
        m_sendRow.run(
            {*key, sqlBytes(row.id), sqlText(row.idProperty), sqlBytes(row.traceId), cellsAsText(row.cells)});
    }
}

void RunStore::recordOutcomes(const QUuid &run, std::span<const SettledRunRow> rows)
{
    const std::optional<qint64> key = find(run);
    if (!key)
        return;
    for (const SettledRunRow &settled : rows)
        settle(*key, settled);
    m_countRows.run({*key});
}

void RunStore::settle(qint64 run, const SettledRunRow &settled)
{
    const RowOutcome &outcome = settled.outcome;
    const RowError &error = outcome.error;
    const QVariant server = outcome.serverValues.empty() ? QVariant() : valuesAsText(outcome.serverValues);
    m_settleRow.run({run, sqlBytes(settled.row.id), sqlText(settled.row.idProperty),
                     sqlBytes(settled.row.traceId), cellsAsText(settled.row.cells), wordFor(outcome.outcome),
                     textOrNull(wordFor(error.problem)), error.httpStatus, textOrNull(error.category),
                     textOrNull(error.code), textOrNull(error.property), textOrNull(error.message),
                     textOrNull(error.correlationId), textOrNull(outcome.warning), server});
}

void RunStore::finish(const QUuid &run, const RunEnding &ending)
{
    const std::optional<qint64> key = find(run);
    if (!key)
        return;
    m_finishRun.run(
        {ending.finishedAtMs, sqlText(wordFor(ending.stoppedBy)), ending.cancelled ? 1 : 0, *key});
    m_countRows.run({*key});
}

} // namespace lineitems
