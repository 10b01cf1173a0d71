#include "models/hubspot/associationjob.h"

#include "models/changes/batchinput.h"
#include "models/hubspot/answererror.h"
#include "models/hubspot/apiclient.h"
#include "models/hubspot/apierror.h"
#include "models/hubspot/batchcodec.h"
#include "models/hubspot/endpoints.h"
#include "models/hubspot/json.h"

#include <algorithm>
#include <span>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// HubSpot names a line item that is associated with nothing among the errors.
bool saysThatThereIsNone(const ApiError &error)
{
    return error.category == "OBJECT_NOT_FOUND"_L1 || error.subCategory.contains("NO_ASSOCIATIONS_FOUND"_L1);
}

void takeErrors(const json::Value *errors, AssociationAnswer &answer)
{
    if (!errors)
        return;
    for (const json::Value &error : errors->GetArray()) {
        const ApiError read = apiErrorFrom(&error);
        if (!saysThatThereIsNone(read))
            answer.errors.push_back(read);
    }
}

} // namespace

std::optional<AssociationAnswer> decodeAssociations(QByteArrayView body)
{
    const auto document = json::parse(body);
    const json::Value *results = document ? json::array(&*document, "results") : nullptr;
    if (!results)
        return std::nullopt;
    AssociationAnswer answer;
    for (const json::Value &result : results->GetArray()) {
        const json::Value *to = json::array(&result, "to");
        const QByteArray id = json::bytes(json::member(&result, "from"), "id");
        if (to && !to->Empty() && !id.isEmpty())
            answer.found.insert(id, json::bytes(to->Begin(), "toObjectId"));
    }
    takeErrors(json::array(&*document, "errors"), answer);
    return answer;
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
        end(m_error);
}

void AssociationJob::take(const HttpAnswer &answer)
{
    --m_inFlight;
    if (m_ended)
        return;
    const auto read = answer.isSuccess() ? decodeAssociations(answer.body) : std::nullopt;
    if (!read) {
        end(failureOf(answer));
        return;
    }
    m_found.insert(read->found);
    if (!read->errors.empty())
        m_error = rowErrorFrom(read->errors.front(), answer.status);
    pump();
}

void AssociationJob::end(const RowError &error)
{
    m_ended = true;
    Q_EMIT finished(m_found, error);
}

} // namespace lineitems
