#include "app/cli/portal.h"

#include "app/cli/interrupt.h"
#include "models/record/problemwords.h"
#include "models/hubspot/answererror.h"
#include "models/hubspot/endpoints.h"
#include "models/hubspot/fetchjob.h"
#include "models/hubspot/listcodec.h"
#include "models/hubspot/readjob.h"
#include "models/hubspot/submitjob.h"

#include <QDateTime>
#include <QEventLoop>

namespace lineitems::cli {

using namespace Qt::StringLiterals;

Portal::Portal(const Connection &connection)
    : m_transport(makeManagers(connection.concurrency, &m_managers)),
      m_api(&m_transport, &m_clock, connection)
{
}

std::optional<AccountInfo> Portal::account(RowError *error)
{
    QEventLoop loop;
    std::optional<AccountInfo> account;
    m_api.read(HttpRequest::Method::Get, endpoints::account(m_api.connection()), {}, &loop,
               [&](const HttpAnswer &answer) {
                   if (answer.isSuccess())
                       account = decodeAccount(answer.body);
                   if (!account)
                       *error = failureOf(answer);
                   loop.quit();
               });
    loop.exec();
    return account;
}

std::optional<Schema> Portal::schema(RowError *error)
{
    QEventLoop loop;
    std::optional<Schema> schema;
    m_api.read(HttpRequest::Method::Get, endpoints::properties(m_api.connection()), {}, &loop,
               [&](const HttpAnswer &answer) {
                   if (answer.isSuccess())
                       schema = decodeSchema(answer.body);
                   if (!schema)
                       *error = failureOf(answer);
                   loop.quit();
               });
    loop.exec();
    return schema;
}

RowError Portal::list(const QStringList &properties, const std::function<void(const LoadedRow &)> &take,
                      const std::function<void(int)> &totalKnown)
{
    QEventLoop loop;
    RowError failure;
    FetchJob job(&m_api, properties);
    QObject::connect(&job, &FetchJob::totalKnown, &loop, totalKnown);
    QObject::connect(&job, &FetchJob::pageArrived, &loop, [&](const std::vector<LoadedRow> &rows) {
        for (const LoadedRow &row : rows)
            take(row);
    });
    QObject::connect(&job, &FetchJob::finished, &loop, [&](const RowError &error) {
        failure = error;
        loop.quit();
    });
    job.start();
    loop.exec();
    return failure;
}

RowError Portal::readRecords(std::vector<QByteArray> ids, const QStringList &properties,
                             const QString &idProperty, const std::function<void(const ApiRecord &)> &take,
                             const std::function<void(const QByteArray &, const RowError &)> &takeMissing)
{
    QEventLoop loop;
    RowError failure;
    ReadJob job(&m_api, std::move(ids), properties, idProperty);
    QObject::connect(&job, &ReadJob::recordsArrived, &loop, [&](const std::vector<ApiRecord> &records) {
        for (const ApiRecord &record : records)
            take(record);
    });
    QObject::connect(&job, &ReadJob::recordsMissing, &loop,
                     [&](const std::vector<QByteArray> &missing, const RowError &error) {
                         for (const QByteArray &id : missing)
                             takeMissing(id, error);
                     });
    QObject::connect(&job, &ReadJob::finished, &loop, [&](const RowError &error) {
        failure = error;
        loop.quit();
    });
    job.start();
    loop.exec();
    return failure;
}

void Portal::submit(std::vector<BatchInput> inputs, const Schema &schema, PlanOptions options,
                    RunRecorder *recorder, const std::function<void(const SettledInput &)> &take)
{
    QEventLoop loop;
    options.version = m_api.connection().version;
    SubmitJob job(&m_api, &m_clock,
                  SubmitPlan(
                      std::move(inputs), schema, [this] { return m_api.random(); }, options));
    job.setBeforeSend(recorder->beforeSend());
    QObject::connect(&job, &SubmitJob::settled, recorder, &RunRecorder::settled);
    QObject::connect(&job, &SubmitJob::settled, &loop, [&](const std::vector<SettledInput> &settled) {
        for (const SettledInput &input : settled)
            take(input);
    });
    // Nobody is there to be asked for another token.
    QObject::connect(&job, &SubmitJob::tokenNeeded, &job, &SubmitJob::giveUp);
    QObject::connect(&job, &SubmitJob::finished, &loop, [&](const RunEnd &end) {
        recorder->finished(end, QDateTime::currentMSecsSinceEpoch());
        loop.quit();
    });
    const Interrupt interrupt([&job] { job.cancel(); });
    job.start();
    loop.exec();
}

QString describe(const RowError &plain)
{
    const RowError error = inWords(plain);
    const QString status = error.httpStatus > 0 ? u"HTTP %1"_s.arg(error.httpStatus) : QString();
    QStringList parts{status, error.category, error.code, error.message};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace lineitems::cli
