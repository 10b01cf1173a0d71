#include "models/hubspot/associationjob.h"

#include "models/changes/batchinput.h"
#include "models/hubspot/answererror.h"
#include "models/hubspot/apiclient.h"
#include "models/hubspot/endpoints.h"
#include "models/hubspot/json.h"

#include <algorithm>
#include <span>

namespace lineitems {

namespace {

QByteArray encodeIds(std::span<const QByteArray> ids)
{
    json::Writer writer;
    writer.StartObject();
    writer.key("inputs");
    writer.StartArray();
    for (const QByteArray &id : ids) {
        writer.StartObject();
        writer.key("id");
        writer.string(id);
        writer.EndObject();
    }
    writer.EndArray();
    writer.EndObject();
    return writer.result();
}

} // namespace

std::optional<Associations> decodeAssociations(QByteArrayView body)
{
    const auto document = json::parse(body);
    const json::Value *results = document ? json::array(&*document, "results") : nullptr;
    if (!results)
        return std::nullopt;
    Associations found;
    for (const json::Value &result : results->GetArray()) {
        const json::Value *to = json::array(&result, "to");
        const QByteArray id = json::bytes(json::member(&result, "from"), "id");
        if (to && !to->Empty() && !id.isEmpty())
            found.insert(id, json::bytes(to->Begin(), "toObjectId"));
    }
    return found;
}

AssociationJob::AssociationJob(ApiClient *api, std::vector<QByteArray> ids, QLatin1StringView objects,
                               QObject *parent)
    : QObject(parent), m_api(api), m_ids(std::move(ids)), m_objects(objects)
{
}

void AssociationJob::start()
{
    pump();
}

void AssociationJob::pump()
{
    while (m_next < m_ids.size() && m_inFlight < m_api->connection().concurrency) {
        const std::size_t count = std::min<std::size_t>(maxBatchSize, m_ids.size() - m_next);
        const QByteArray body = encodeIds(std::span(m_ids).subspan(m_next, count));
        m_next += count;
        ++m_inFlight;
        m_api->read(HttpRequest::Method::Post, endpoints::associations(m_api->connection(), m_objects), body,
                    this, [this](const HttpAnswer &answer) { take(answer); });
    }
    if (m_inFlight == 0)
        end({});
}

void AssociationJob::take(const HttpAnswer &answer)
{
    --m_inFlight;
    if (m_ended)
        return;
    const auto found = answer.isSuccess() ? decodeAssociations(answer.body) : std::nullopt;
    if (!found) {
        end(failureOf(answer));
        return;
    }
    m_found.insert(*found);
    pump();
}

void AssociationJob::end(const RowError &error)
{
    m_ended = true;
    Q_EMIT finished(m_found, error);
}

} // namespace lineitems
