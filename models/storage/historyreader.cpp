#include "models/storage/historyreader.h"

#include "models/storage/celltext.h"
#include "models/storage/storagewords.h"

#include <limits>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

const QString selectRuns =
    u"SELECT run.id, run.uuid, desk.uuid, run.connection_key, run.connection_name, run.base_url,"
    " run.portal_id, api, user, program, started_at, finished_at, total_rows, stopped_by, cancelled,"
    " undo_of, saved, failed, conflict, unknown, not_sent FROM run LEFT JOIN desk ON desk.id = run.desk "_s;

// Bound: run, outcome or NULL, whether only rows without one, pattern or NULL.
const QString withWanted = u"WITH wanted (run, outcome, unsettled, pattern) AS (VALUES (?, ?, ?, ?)) "_s;
const QString fromRows = u" FROM wanted JOIN run_row ON run_row.run = wanted.run"
                         " WHERE (wanted.outcome IS NULL OR run_row.outcome = wanted.outcome)"
                         " AND (NOT unsettled OR run_row.outcome IS NULL)"
                         " AND (pattern IS NULL OR CAST(row_id AS TEXT) LIKE pattern ESCAPE '\\'"
                         " OR message LIKE pattern ESCAPE '\\'"
                         " OR EXISTS (SELECT 1 FROM json_each(cells) AS cell"
                         " WHERE json_extract(cell.value, '$[1]') LIKE pattern ESCAPE '\\'"
                         " OR json_extract(cell.value, '$[2]') LIKE pattern ESCAPE '\\'))"_s;

/// What LIKE takes for "contains the text", NULL for an empty one.
QVariant patternFor(QString text)
{
    if (text.isEmpty())
        return QVariant(QMetaType::fromType<QString>());
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return QString(u'%' + text + u'%');
}

QVariant outcomeOrNull(const std::optional<Outcome> &outcome)
{
    return outcome ? QVariant(wordFor(*outcome)) : QVariant(QMetaType::fromType<QString>());
}

RowOutcome outcomeAt(const Statement &row)
{
    RowOutcome outcome;
    outcome.id = row.bytes(1);
    outcome.traceId = row.bytes(3);
    outcome.outcome = outcomeFrom(row.text(5));
    outcome.error = {rowProblemFrom(row.text(6)),
                     row.count(7),
                     row.text(8),
                     row.text(9),
                     row.text(10),
                     row.text(11),
                     row.text(12)};
    outcome.warning = row.text(13);
    outcome.serverValues = valuesFromText(row.text(15));
    return outcome;
}

HistoryRow rowAt(const Statement &statement)
{
    HistoryRow row;
    row.row = {statement.bytes(1), statement.text(2), statement.bytes(3), cellsFromText(statement.text(14))};
    row.wasSent = statement.number(4) != 0;
    if (!statement.isNull(5))
        row.outcome = outcomeAt(statement);
    return row;
}

} // namespace

HistoryReader::HistoryReader(Database *database)
    : m_database(database),
      m_runs(database,
             selectRuns
                 + u"WHERE started_at >= ? AND started_at < ? ORDER BY started_at DESC, run.id DESC"_s),
      m_run(database, selectRuns + u"WHERE run.uuid = ?"_s),
      m_deskRuns(database,
                 selectRuns + u"WHERE desk.uuid = ? AND finished_at IS NULL ORDER BY started_at, run.id"_s),
      m_hasRow(database, u"SELECT 1 FROM run_row WHERE run = ? AND row_id = ?"_s),
      m_countOutcomes(database, u"SELECT outcome, count(*) FROM run_row WHERE run = ? GROUP BY outcome"_s),
      m_countRows(database, withWanted + u"SELECT count(*)"_s + fromRows),
      m_rows(database,
             withWanted
                 + u"SELECT run_row.id, row_id, id_property, trace_id, was_sent, run_row.outcome, problem,"
                   " http_status, category, code, error_property, message, correlation_id, warning,"
                   " cells, server"_s
                 + fromRows + u" ORDER BY run_row.id LIMIT ? OFFSET ?"_s)
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
            each.run.counts = countRows(each.key);
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
    return m_hasRow.firstNumber({key, sqlBytes(text.toUtf8())}).has_value();
}

/// Of a run that is finished.
RunCounts HistoryReader::storedCounts(const Statement &statement) const
{
    return {statement.count(16), statement.count(17), statement.count(18),
            statement.count(19), statement.count(20), 0};
}

RunCounts HistoryReader::countRows(qint64 run)
{
    RunCounts counts;
    m_countOutcomes.each({run}, [&] {
        const int count = m_countOutcomes.count(1);
        if (m_countOutcomes.isNull(0)) {
            counts.unsettled = count;
            return;
        }
        switch (outcomeFrom(m_countOutcomes.text(0))) {
        case Outcome::Saved:
            counts.saved = count;
            break;
        case Outcome::Failed:
            counts.failed = count;
            break;
        case Outcome::Conflict:
            counts.conflict = count;
            break;
        case Outcome::Unknown:
            counts.unknown = count;
            break;
        case Outcome::NotSent:
            counts.notSent = count;
            break;
        }
    });
    return counts;
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
    const QVariant outcome = outcomeOrNull(filter.outcome);
    const QVariant pattern = patternFor(filter.text);
    const int unsettled = filter.unsettledOnly ? 1 : 0;
    page.total = static_cast<int>(m_countRows.firstNumber({*key, outcome, unsettled, pattern}).value_or(0));
    m_rows.each({*key, outcome, unsettled, pattern, filter.limit, filter.offset},
                [&] { page.rows.push_back(rowAt(m_rows)); });
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
        runs[i].unsettledRows = countRows(keys[i]).unsettled;
    return runs;
}

} // namespace lineitems
