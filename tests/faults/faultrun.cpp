#include "tests/faults/faultrun.h"

#include "app/sandbox/faultyapi.h"
#include "app/sandbox/sampleportal.h"
#include "app/sandbox/sandboxserver.h"
#include "models/hubspot/apiclient.h"
#include "models/hubspot/listcodec.h"
#include "models/hubspot/networktransport.h"
#include "models/hubspot/submitjob.h"
#include "models/record/cellvalue.h"
#include "tests/faults/portaltransport.h"
#include "tests/support/fakeclock.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QRandomGenerator>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// What the portal really holds.
struct Truth
{
    std::function<QByteArray(const QByteArray &id, const QByteArray &property)> value;
    std::function<int(qint64 id)> writes;
    std::function<void(const QByteArray &token)> acceptToken;
};

struct SentRow
{
    QByteArray recordId;
    BatchInput input;
    PropertyValues before;
};

constexpr int longestMs = 600'000; ///< a run that takes longer hangs

std::vector<SentRow> rowsToSend(const FaultScenario &scenario, const std::vector<QByteArray> &ids,
                                const Truth &truth)
{
    std::vector<SentRow> rows;
    int number = 0;
    for (const QByteArray &id : ids) {
        SentRow row{id, {}, {}};
        row.input.id = scenario.byUniqueValue ? truth.value(id, "external_line_key") : id;
        row.input.idProperty = scenario.byUniqueValue ? u"external_line_key"_s : QString();
        row.input.traceId = "trace-" + id;
        row.input.properties = {{u"price"_s, QByteArray::number(1'000 + ++number) + ".255"},
                                {u"name"_s, "renamed " + QByteArray::number(number)}};
        if (number % 3 == 0)
            row.input.properties.push_back({u"description"_s, "described " + QByteArray::number(number)});
        for (const PropertyValue &sent : row.input.properties)
            row.before.push_back({sent.name, truth.value(id, sent.name.toUtf8())});
        if (!scenario.byUniqueValue)
            row.input.before = row.before;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString textOf(const PropertyValues &values)
{
    QStringList parts;
    for (const PropertyValue &value : values)
        parts.append(value.name + u'=' + QString::fromUtf8(value.value));
    return parts.join(u", "_s);
}

class Judge
{
public:
    Judge(const FaultScenario &scenario, std::vector<SentRow> rows, Truth truth, Schema schema)
        : m_scenario(scenario), m_rows(std::move(rows)), m_truth(std::move(truth)),
          m_schema(std::move(schema))
    {
    }

    FaultRunResult judge(const std::map<QByteArray, std::vector<RowOutcome>> &settled)
    {
        for (const SentRow &row : m_rows) {
            const auto found = settled.find(row.input.id);
            const auto times = found == settled.end() ? 0 : found->second.size();
            if (times != 1) {
                lie(row, u"settled %1 times"_s.arg(times));
                continue;
            }
            const RowOutcome &outcome = found->second.front();
            ++m_result.outcomes[QString(outcomeName(outcome.outcome))];
            judgeRow(row, outcome);
        }
        return std::move(m_result);
    }

private:
    void lie(const SentRow &row, const QString &what)
    {
        m_result.lies.append(u"%1: %2"_s.arg(QString::fromUtf8(row.recordId), what));
    }

    bool holds(const SentRow &row, const PropertyValues &values) const
    {
        for (const PropertyValue &value : values) {
            const Property *property = m_schema.find(value.name);
            if (!sameValue(*property, m_truth.value(row.recordId, value.name.toUtf8()), value.value))
                return false;
        }
        return true;
    }

    /// What the server said it made of the values, where it said so.
    static PropertyValues promised(const SentRow &row, const RowOutcome &outcome)
    {
        PropertyValues values = row.input.properties;
        for (PropertyValue &value : values) {
            for (const PropertyValue &held : outcome.serverValues) {
                if (held.name == value.name)
                    value.value = held.value;
            }
        }
        return values;
    }

    void judgeRow(const SentRow &row, const RowOutcome &outcome)
    {
        const int writes = m_truth.writes(row.recordId.toLongLong());
        const bool locked = m_truth.value(row.recordId, "deal_name").contains("(signed)");
        const bool gone = m_truth.value(row.recordId, "name").contains("(archived");
        if (writes > 1)
            lie(row, u"written %1 times"_s.arg(writes));
        switch (outcome.outcome) {
        case Outcome::Saved:
            if (!holds(row, promised(row, outcome)))
                lie(row, u"called saved, and the portal holds something else"_s);
            break;
        case Outcome::Failed:
        case Outcome::NotSent:
            if (writes > 0 && outcome.error.problem != RowProblem::RecordMissing)
                lie(row, u"called %1, and it was written"_s.arg(outcomeName(outcome.outcome)));
            break;
        case Outcome::Conflict:
            if (holds(row, row.input.properties) || holds(row, row.before))
                lie(row,
                    u"called a conflict, and nobody else has changed it: problem %1, theirs %2"_s
                        .arg(static_cast<int>(outcome.error.problem))
                        .arg(textOf(outcome.serverValues)));
            break;
        case Outcome::Unknown:
            if (!m_scenario.mayBeUnknown)
                lie(row,
                    u"unknown, although it could be read: %1 %2"_s
                        .arg(static_cast<int>(outcome.error.problem))
                        .arg(outcome.error.message.left(80)));
            break;
        }
        const bool couldBeSaved = !locked && !gone;
        if (m_scenario.allSaved && couldBeSaved && outcome.outcome != Outcome::Saved)
            lie(row,
                u"ended as %1 (problem %2, status %3), although nothing keeps it from being saved"_s
                    .arg(outcomeName(outcome.outcome))
                    .arg(static_cast<int>(outcome.error.problem))
                    .arg(outcome.error.httpStatus));
    }

    const FaultScenario &m_scenario;
    std::vector<SentRow> m_rows;
    Truth m_truth;
    Schema m_schema;
    FaultRunResult m_result;
};

Schema sampleSchema()
{
    return decodeSchema(sandbox::samplePropertiesJson()).value_or(Schema());
}

FaultRunResult submit(const FaultScenario &scenario, const std::vector<QByteArray> &ids, Transport *transport,
                      Clock *clock, Connection connection, const Truth &truth, quint32 seed)
{
    const std::vector<SentRow> rows = rowsToSend(scenario, ids, truth);
    std::vector<BatchInput> inputs;
    for (const SentRow &row : rows)
        inputs.push_back(row.input);
    connection.version = scenario.version;
    QRandomGenerator random(seed);
    const auto draw = [&random] { return random.generateDouble(); };
    ApiClient api(transport, clock, connection);
    api.setRandom(draw);
    const Schema schema = sampleSchema();
    SubmitJob job(&api, clock,
                  SubmitPlan(std::move(inputs), schema, draw,
                             {.checkConflicts = scenario.checkConflicts, .version = scenario.version}));
    std::map<QByteArray, std::vector<RowOutcome>> settled;
    QEventLoop loop;
    QObject::connect(&job, &SubmitJob::settled, &loop, [&](const std::vector<SettledInput> &items) {
        for (const SettledInput &item : items)
            settled[item.input.id].push_back(item.outcome);
    });
    QObject::connect(&job, &SubmitJob::tokenNeeded, &job, [&] {
        truth.acceptToken("another");
        api.setToken("another");
        job.tokenReplaced();
    });
    QObject::connect(&job, &SubmitJob::finished, &loop, &QEventLoop::quit);
    bool hangs = false;
    QTimer::singleShot(longestMs, &loop, [&] {
        hangs = true;
        loop.quit();
    });
    job.start();
    loop.exec();
    FaultRunResult result = Judge(scenario, rows, truth, schema).judge(settled);
    result.requests = api.counts().requests;
    if (hangs)
        result.lies.prepend(u"the run does not end"_s);
    return result;
}

} // namespace

FaultRunResult runFaults(const FaultScenario &scenario, int rows, quint32 seed)
{
    QString error;
    const auto faults = sandbox::parseFaults(scenario.faults, &error);
    if (!faults)
        return {{}, {error}, 0};
    sandbox::Api api(sandbox::samplePortal(1, rows), sandbox::samplePropertiesJson(),
                     sandbox::sampleValidationsJson(), "token", {});
    FakeClock clock;
    sandbox::FaultyApi portal(api, {.faults = *faults, .seed = seed, .rate = scenario.rate},
                              [&clock] { return clock.now; });
    PortalTransport transport(&portal, &clock);
    Connection connection;
    connection.baseUrl = QUrl(u"http://localhost"_s);
    connection.token = "token";
    connection.requestsPerTenSeconds = 0;
    const Truth truth{[&](const QByteArray &id, const QByteArray &name) { return api.valueOf(id, name); },
                      [&](qint64 id) { return api.writesOf(id); },
                      [&](const QByteArray &token) { portal.acceptToken(token); }};
    std::vector<QByteArray> ids;
    for (int row = 0; row < rows; ++row)
        ids.push_back(QByteArray::number(api.idOf(row)));
    return submit(scenario, ids, &transport, &clock, connection, truth, seed);
}

FaultRunResult runFaultsOverSockets(const FaultScenario &scenario, int rows, quint32 seed)
{
    SandboxOptions options;
    options.rows = rows;
    options.faults = scenario.faults;
    options.faultSeed = seed;
    options.faultRate = scenario.rate;
    SandboxServer server(options);
    QString error;
    if (!server.start(&error))
        return {{}, {error}, 0};
    QObject managers;
    Connection connection;
    connection.baseUrl = server.url();
    connection.token = server.token();
    connection.requestsPerTenSeconds = 0;
    connection.timeoutSeconds = 2; // what hangs or drips is to be found out soon
    NetworkTransport transport(makeManagers(connection.concurrency, &managers));
    SystemClock clock;
    const Truth truth{
        [&](const QByteArray &id, const QByteArray &name) { return server.storedValue(id, name); },
        [&](qint64 id) { return server.writesOf(id); },
        [&](const QByteArray &token) { server.acceptToken(token); }};
    const sandbox::Portal sample = sandbox::samplePortal(1, rows);
    std::vector<QByteArray> ids;
    for (int row = 0; row < rows; ++row)
        ids.push_back(QByteArray::number(sample.sample().idOf(row)));
    return submit(scenario, ids, &transport, &clock, connection, truth, seed);
}

} // namespace lineitems
