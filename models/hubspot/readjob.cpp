#include "models/hubspot/readjob.h"

#include "models/hubspot/answererror.h"
#include "models/hubspot/apiclient.h"
#include "models/hubspot/endpoints.h"

#include <QTimer>

#include <algorithm>

namespace lineitems {

ReadJob::ReadJob(ApiClient *api, std::vector<QByteArray> ids, QStringList properties, QString idProperty,
                 QObject *parent)
    : QObject(parent),
      m_api(api),
      m_ids(std::move(ids)),
      m_properties(std::move(properties)),
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
        const QByteArray body =
            encodeBatchRead(std::span(m_ids).subspan(m_next, count), m_properties, m_idProperty);
        m_next += count;
        ++m_inFlight;
        m_api->read(HttpRequest::Method::Post, endpoints::batchRead(m_api->connection()), body, this,
                    [this](const HttpAnswer &answer) { take(answer); });
    }
}

void ReadJob::take(const HttpAnswer &answer)
{
    --m_inFlight;
    if (m_ended)
        return;
    const auto response = answer.isSuccess() ? decodeBatchResponse(answer.body) : std::nullopt;
    if (!response) {
        m_ended = true;
        Q_EMIT finished(failureOf(answer));
        return;
    }
    Q_EMIT recordsArrived(response->results);
    pump();
    if (m_inFlight == 0 && m_next >= m_ids.size() && !m_ended) {
        m_ended = true;
        Q_EMIT finished({});
    }
}

} // namespace lineitems
