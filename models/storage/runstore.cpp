#include "models/storage/runstore.h"

#include "models/storage/storagewords.h"

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

RunStore::RunStore(Database *database)
    : m_database(database),
      m_insertRun(database,
                  u"INSERT INTO run (uuid, desk, connection_key, connection_name, base_url, portal_id, api,"
                  " user, program, started_at, total_rows, stopped_by, cancelled, undo_of)"
                  " VALUES (?, (SELECT id FROM desk WHERE uuid = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, ?)"_s),
      m_findRun(database, u"SELECT id FROM run WHERE uuid = ?"_s),
      m_sendRow(database,
                u"INSERT INTO run_row (run, row_id, id_property, trace_id, was_sent) VALUES (?, ?, ?, ?, 1)"
                " ON CONFLICT (run, row_id) DO UPDATE SET trace_id = excluded.trace_id, was_sent = 1,"
                " outcome = NULL RETURNING id"_s),
      m_writeCell(database,
                  u"INSERT OR REPLACE INTO run_cell (row, property, before, after) VALUES (?, ?, ?, ?)"_s),
      m_settleRow(database,
                  u"INSERT INTO run_row (run, row_id, id_property, trace_id, was_sent, outcome, problem,"
                  " http_status, category, code, error_property, message, correlation_id, warning)"
                  " VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                  " ON CONFLICT (run, row_id) DO UPDATE SET outcome = excluded.outcome,"
                  " problem = excluded.problem, http_status = excluded.http_status,"
                  " category = excluded.category, code = excluded.code,"
                  " error_property = excluded.error_property, message = excluded.message,"
                  " correlation_id = excluded.correlation_id, warning = excluded.warning"
                  " RETURNING id, was_sent"_s),
      m_readCells(database, u"SELECT property, after FROM run_cell WHERE row = ?"_s),
      m_setServerValue(database, u"UPDATE run_cell SET server = ? WHERE row = ? AND property = ?"_s),
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
        const auto rowKey = m_sendRow.firstNumber(
            {*key, sqlBytes(row.id), sqlText(row.idProperty), sqlBytes(row.traceId)});
        if (!rowKey)
            return;
        writeCells(*rowKey, row.cells);
    }
}

void RunStore::writeCells(qint64 row, std::span<const RunCell> cells)
{
    for (const RunCell &cell : cells)
        m_writeCell.run({row, sqlText(cell.property), sqlBytes(cell.before), sqlBytes(cell.after)});
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
    const RowError &error = settled.outcome.error;
    qint64 row = 0;
    bool wasSent = false;
    m_settleRow.each({run, sqlBytes(settled.row.id), sqlText(settled.row.idProperty),
                      sqlBytes(settled.row.traceId), sqlText(wordFor(settled.outcome.outcome)),
                      sqlText(wordFor(error.problem)), error.httpStatus, sqlText(error.category),
                      sqlText(error.code), sqlText(error.property), sqlText(error.message),
                      sqlText(error.correlationId), sqlText(settled.outcome.warning)},
                     [&] {
                         row = m_settleRow.number(0);
                         wasSent = m_settleRow.number(1) != 0;
                     });
    // The cells of a row that went out stand here since before it did.
    if (!wasSent)
        writeCells(row, settled.row.cells);
    writeServerValues(row, settled.outcome.serverValues);
}

void RunStore::writeServerValues(qint64 row, const std::vector<PropertyValue> &values)
{
    if (values.empty())
        return;
    // Nearly always the server holds what was sent; only what differs is written.
    std::vector<PropertyValue> different;
    m_readCells.each({row}, [&] {
        const QString property = m_readCells.text(0);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const PropertyValue &each) { return each.name == property; });
        if (value != values.end() && value->value != m_readCells.bytes(1))
            different.push_back(*value);
    });
    for (const PropertyValue &value : different)
        m_setServerValue.run({sqlBytes(value.value), row, sqlText(value.name)});
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
