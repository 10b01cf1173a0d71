#include "models/hubspot/readjob.h"

#include "models/hubspot/answererror.h"
#include "models/hubspot/apiclient.h"
#include "models/hubspot/endpoints.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

std::vector<QByteArray> withoutRecord(const std::vector<QByteArray> &ids,
                                      const std::vector<ApiRecord> &records, const QString &idProperty)
{
    QSet<QByteArray> found;
    for (const ApiRecord &record : records) {
        const QByteArray *key = idProperty.isEmpty() ? &record.id : record.find(idProperty);
        if (key && !record.archived)
            found.insert(key->trimmed());
    }
    std::vector<QByteArray> absent;
    for (const QByteArray &id : ids) {
        if (!found.contains(id.trimmed()))
            absent.push_back(id);
    }
    return absent;
}

} // namespace

ReadJob::ReadJob(ApiClient *api, std::vector<QByteArray> ids, QStringList properties, QString idProperty,
                 QObject *parent)
    : QObject(parent), m_api(api), m_ids(std::move(ids)), m_properties(std::move(properties)),
      m_idProperty(std::move(idProperty))
{
}

void ReadJob::start()
{
    if (m_ids.empty())
        QTimer::singleShot(0, this, [this] { Q_EMIT finished({}); });
    else
        pump();
}

void ReadJob::pump()
{
    while (m_next < m_ids.size() && m_inFlight < m_api->connection().concurrency) {
        const std::size_t count = std::min<std::size_t>(maxBatchSize, m_ids.size() - m_next);
        const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(m_next);
        const std::vector<QByteArray> ids(first, first + static_cast<std::ptrdiff_t>(count));
        m_next += count;
        ++m_inFlight;
        m_api->read(HttpRequest::Method::Post, endpoints::batchRead(m_api->connection()),
                    encodeBatchRead(ids, m_properties, m_idProperty), this,
                    [this, ids](const HttpAnswer &answer) { take(ids, answer); });
    }
}

void ReadJob::take(const std::vector<QByteArray> &ids, const HttpAnswer &answer)
{
    --m_inFlight;
    if (m_ended)
        return;
    const auto response = answer.isSuccess() ? decodeBatchResponse(answer.body) : std::nullopt;
    if (!response) {
        fail(failureOf(answer));
        return;
    }
    RowError missing;
    missing.problem = RowProblem::RecordMissing;
    missing.httpStatus = answer.status;
    missing.category = u"OBJECT_NOT_FOUND"_s;
    for (const ApiError &error : response->errors) {
        // Only this error says that a record is not there; after any other, nobody knows.
        if (error.category != missing.category) {
            fail(rowErrorFrom(error, answer.status));
            return;
        }
        missing.message = error.message;
    }
    const std::vector<QByteArray> absent = withoutRecord(ids, response->results, m_idProperty);
    Q_EMIT recordsArrived(response->results);
    if (!absent.empty())
        Q_EMIT recordsMissing(absent, missing);
    pump();
    if (m_inFlight == 0 && m_next >= m_ids.size() && !m_ended) {
        m_ended = true;
        Q_EMIT finished({});
    }
}

void ReadJob::fail(const RowError &error)
{
    m_ended = true;
    Q_EMIT finished(error);
}

} // namespace lineitems
