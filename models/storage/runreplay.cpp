#include "models/storage/runreplay.h"

#include "models/storage/storagewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

std::vector<RunCell> cellsFrom(const QJsonArray &array)
{
    std::vector<RunCell> cells;
    cells.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &each : array) {
        RunCell cell{each[0].toString(), {}, each[2].toString().toUtf8()};
        if (each[1].isString())
            cell.before = each[1].toString().toUtf8();
        cells.push_back(std::move(cell));
    }
    return cells;
}

PropertyValues valuesFrom(const QJsonArray &array)
{
    PropertyValues values;
    for (const QJsonValue &each : array)
        values.push_back({each[0].toString(), each[1].toString().toUtf8()});
    return values;
}

RowOutcome settledFrom(const QJsonObject &object)
{
    const auto text = [&](const QString &name) { return object.value(name).toString(); };
    RowOutcome outcome;
    outcome.outcome = outcomeFrom(text(u"outcome"_s));
    outcome.error = {rowProblemFrom(text(u"problem"_s)),
                     object.value(u"status"_s).toInt(),
                     text(u"category"_s),
                     text(u"code"_s),
                     text(u"property"_s),
                     text(u"message"_s),
                     text(u"correlationId"_s)};
    outcome.warning = text(u"warning"_s);
    outcome.serverValues = valuesFrom(object.value(u"server"_s).toArray());
    return outcome;
}

/// The ids of a saved entry. Nearly always they need no escapes and stand between the quotes; a parser takes several
/// times as long, and a large run is counted when it ends.
std::vector<QByteArray> savedIds(const QByteArray &entry)
{
    std::vector<QByteArray> ids;
    if (entry.contains('\\')) {
        for (const QJsonValue &id : QJsonDocument::fromJson(entry).array())
            ids.push_back(id.toString().toUtf8());
        return ids;
    }
    for (qsizetype opened = entry.indexOf('"'); opened >= 0;) {
        const qsizetype closed = entry.indexOf('"', opened + 1);
        if (closed < 0)
            break;
        ids.push_back(entry.sliced(opened + 1, closed - opened - 1));
        opened = entry.indexOf('"', closed + 1);
    }
    return ids;
}

int &countOf(RunCounts &counts, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Saved:
        return counts.saved;
    case Outcome::Failed:
        return counts.failed;
    case Outcome::Conflict:
        return counts.conflict;
    case Outcome::Unknown:
        return counts.unknown;
    case Outcome::NotSent:
        return counts.notSent;
    }
    Q_UNREACHABLE();
}

} // namespace

void RunReplay::take(RunEntryKind kind, const QByteArray &entry, int httpStatus)
{
    switch (kind) {
    case RunEntryKind::Sent:
        takeSent(QJsonDocument::fromJson(entry).array());
        break;
    case RunEntryKind::Saved:
        takeSaved(savedIds(entry), httpStatus);
        break;
    case RunEntryKind::Settled:
        takeSettled(QJsonDocument::fromJson(entry).array());
        break;
    }
}

HistoryRow &RunReplay::row(const QByteArray &id)
{
    const auto known = m_position.constFind(id);
    if (known != m_position.constEnd())
        return m_rows[*known];
    m_position.insert(id, m_rows.size());
    HistoryRow &fresh = m_rows.emplace_back();
    fresh.row.id = id;
    return fresh;
}

void RunReplay::takeSent(const QJsonArray &rows)
{
    for (const QJsonValue &each : rows) {
        HistoryRow &sent = row(each[0].toString().toUtf8());
        sent.row.idProperty = each[1].toString();
        sent.row.traceId = each[2].toString().toUtf8();
        sent.row.cells = cellsFrom(each[3].toArray());
        sent.wasSent = true;
        // On its way once more, whatever became of it before.
        sent.outcome.reset();
    }
}

void RunReplay::takeSaved(const std::vector<QByteArray> &ids, int httpStatus)
{
    for (const QByteArray &id : ids) {
        HistoryRow &saved = row(id);
        saved.outcome.emplace();
        saved.outcome->id = saved.row.id;
        saved.outcome->traceId = saved.row.traceId;
        saved.outcome->outcome = Outcome::Saved;
        saved.outcome->error.httpStatus = httpStatus;
    }
}

void RunReplay::takeSettled(const QJsonArray &rows)
{
    for (const QJsonValue &each : rows) {
        const QJsonObject object = each.toObject();
        const QByteArray id = object.value(u"id"_s).toString().toUtf8();
        const bool isKnown = tellsOf(id);
        HistoryRow &settled = row(id);
        if (!isKnown) {
            settled.row.idProperty = object.value(u"idProperty"_s).toString();
            settled.row.traceId = object.value(u"traceId"_s).toString().toUtf8();
            settled.row.cells = cellsFrom(object.value(u"cells"_s).toArray());
        }
        settled.outcome = settledFrom(object);
        settled.outcome->id = settled.row.id;
        settled.outcome->traceId = settled.row.traceId;
    }
}

RunCounts RunReplay::counts() const
{
    RunCounts counts;
    for (const HistoryRow &row : m_rows)
        ++(row.outcome ? countOf(counts, row.outcome->outcome) : counts.unsettled);
    return counts;
}

void RunTally::take(RunEntryKind kind, const QByteArray &entry)
{
    if (kind == RunEntryKind::Saved) {
        for (const QByteArray &id : savedIds(entry))
            m_outcomes.insert(id, Outcome::Saved);
    } else if (kind == RunEntryKind::Settled) {
        for (const QJsonValue &each : QJsonDocument::fromJson(entry).array())
            m_outcomes.insert(each[u"id"_s].toString().toUtf8(), outcomeFrom(each[u"outcome"_s].toString()));
    }
}

RunCounts RunTally::counts() const
{
    RunCounts counts;
    for (const Outcome outcome : m_outcomes)
        ++countOf(counts, outcome);
    return counts;
}

} // namespace lineitems
