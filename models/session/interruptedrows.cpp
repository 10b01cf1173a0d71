#include "models/session/interruptedrows.h"

#include "models/hubspot/apiclient.h"
#include "models/hubspot/readjob.h"
#include "models/hubspot/submitplan.h"
#include "models/record/cellvalue.h"

#include <QSet>

#include <algorithm>

namespace lineitems {

namespace {

constexpr int rounds = 2;

bool stands(const ApiRecord &record, const QString &name, const QByteArray &value, const Schema &schema)
{
    static const Property text;
    const Property *property = schema.find(name);
    const QByteArray *held = record.find(name);
    return held && sameValue(property ? *property : text, *held, value);
}

QStringList propertiesOf(const std::vector<SettledRunRow> &rows)
{
    QSet<QString> names;
    for (const SettledRunRow &row : rows) {
        for (const RunCell &cell : row.row.cells)
            names.insert(cell.property);
        if (!row.row.idProperty.isEmpty())
            names.insert(row.row.idProperty);
    }
    return {names.begin(), names.end()};
}

} // namespace

RowOutcome classifyInterrupted(const RunRow &row, const ApiRecord &record, const Schema &schema)
{
    RowOutcome outcome;
    outcome.id = row.id;
    outcome.traceId = row.traceId;
    for (const RunCell &cell : row.cells) {
        if (const QByteArray *held = record.find(cell.property))
            outcome.serverValues.push_back({cell.property, *held});
    }
    const auto all = [&](auto holds) { return std::all_of(row.cells.begin(), row.cells.end(), holds); };
    if (all([&](const RunCell &cell) { return stands(record, cell.property, cell.after, schema); })) {
        outcome.outcome = Outcome::Saved;
    } else if (all([&](const RunCell &cell) {
                   return cell.before && stands(record, cell.property, *cell.before, schema);
               })) {
        outcome.outcome = Outcome::NotSent;
        outcome.error.problem = RowProblem::Interrupted;
    } else {
        const bool known = all([](const RunCell &cell) { return cell.before.has_value(); });
        outcome.outcome = known ? Outcome::Conflict : Outcome::Unknown;
        outcome.error.problem = RowProblem::Mixed;
    }
    return outcome;
}

InterruptedRows::InterruptedRows(ApiClient *api, Clock *clock, std::vector<RunRow> rows, Schema schema,
                                 QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock), m_schema(std::move(schema)), m_open(rows.size(), true)
{
    for (RunRow &row : rows) {
        SettledRunRow open{std::move(row), {}};
        open.outcome.id = open.row.id;
        open.outcome.traceId = open.row.traceId;
        open.outcome.outcome = Outcome::Unknown;
        open.outcome.error.problem = RowProblem::NoAnswer;
        m_rowOf.insert(open.row.id, m_rows.size());
        m_rows.push_back(std::move(open));
    }
}

InterruptedRows::~InterruptedRows() = default;

void InterruptedRows::start()
{
    readOpenRows();
}

void InterruptedRows::readOpenRows()
{
    std::vector<QByteArray> ids;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_open[i])
            ids.push_back(m_rows[i].row.id);
    }
    const QString idProperty = m_rows.empty() ? QString() : m_rows.front().row.idProperty;
    m_read = std::make_unique<ReadJob>(m_api, std::move(ids), propertiesOf(m_rows), idProperty);
    connect(m_read.get(), &ReadJob::recordsArrived, this, [this](const std::vector<ApiRecord> &records) {
        for (const ApiRecord &record : records)
            take(record);
    });
    connect(m_read.get(), &ReadJob::recordsMissing, this, [this](const std::vector<QByteArray> &missing) {
        for (const QByteArray &id : missing)
            takeMissing(id);
    });
    connect(m_read.get(), &ReadJob::finished, this, &InterruptedRows::roundEnded);
    m_read->start();
}

void InterruptedRows::take(const ApiRecord &record)
{
    const QString idProperty = m_rows.front().row.idProperty;
    const QByteArray *key = idProperty.isEmpty() ? &record.id : record.find(idProperty);
    const auto found = key ? m_rowOf.constFind(*key) : m_rowOf.constEnd();
    if (found == m_rowOf.constEnd())
        return;
    SettledRunRow &row = m_rows[*found];
    row.outcome = classifyInterrupted(row.row, record, m_schema);
    m_open[*found] = row.outcome.outcome == Outcome::NotSent;
}

void InterruptedRows::takeMissing(const QByteArray &id)
{
    const auto found = m_rowOf.constFind(id);
    if (found == m_rowOf.constEnd())
        return;
    m_rows[*found].outcome.outcome = Outcome::Failed;
    m_rows[*found].outcome.error.problem = RowProblem::RecordMissing;
    m_open[*found] = false;
}

void InterruptedRows::roundEnded(const RowError &error)
{
    m_read.release()->deleteLater();
    const bool anyOpen = std::find(m_open.begin(), m_open.end(), true) != m_open.end();
    if (error.problem != RowProblem::None || ++m_round == rounds || !anyOpen) {
        Q_EMIT finished(m_rows);
        return;
    }
    m_clock->callLater(readBackPauseMs, this, [this] { readOpenRows(); });
}

} // namespace lineitems
