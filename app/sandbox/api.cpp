#include "app/sandbox/api.h"

#include "app/sandbox/batchupdate.h"
#include "app/sandbox/jsonreply.h"
#include "app/sandbox/search.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace lineitems::sandbox {

namespace {

constexpr int dailyLimit = 650'000; // told, not enforced

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QByteArray newCorrelationId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

HttpReply jsonReply(int status, QByteArray body)
{
    return {status, std::move(body), {{"X-HubSpot-Correlation-Id", newCorrelationId()}}};
}

HttpReply notFoundReply()
{
    return Api::errorReply({404, "OBJECT_NOT_FOUND", "resource not found", {}, {}});
}

HttpReply wrongVerbReply(const QByteArray &allowed)
{
    HttpReply reply = Api::errorReply({405, "METHOD_NOT_ALLOWED", "The method is not allowed here", {}, {}});
    reply.headers.emplace_back("Allow", allowed);
    return reply;
}

int batchStatus(const BatchAnswer &answer, Wire wire)
{
    return answer.errors.empty() || wire == Wire::AlwaysOk ? 200 : 207;
}

const QByteArray accountJson = R"({"portalId":)" + QByteArray::number(portalId)
    + R"(,"accountType":"SANDBOX","timeZone":"Europe/Berlin","companyCurrency":"EUR",)"
      R"("additionalCurrencies":["USD","GBP","CHF","SEK","JPY"],"utcOffset":"+01:00",)"
      R"("utcOffsetMilliseconds":3600000,"uiDomain":"app.hubspot.com","dataHostingLocation":"eu1"})";

} // namespace

Api::Api(Portal portal, QByteArray propertiesJson, QByteArray validationsJson, QByteArray token, Keep keep)
    : m_portal(std::move(portal)), m_propertiesJson(std::move(propertiesJson)),
      m_validationsJson(std::move(validationsJson)), m_keep(std::move(keep)), m_expected("Bearer " + token)
{
}

HttpReply Api::handle(const HttpRequest &request)
{
    HttpReply reply = accepts(request)
        ? route(request)
        : errorReply({401,
                      "INVALID_AUTHENTICATION",
                      "Authentication credentials not found or not valid. The sandbox takes the token that "
                      "it printed at its start.",
                      {},
                      {}});
    if (!request.path.endsWith("/search"))
        addDailyLimit(reply);
    return reply;
}

bool Api::accepts(const HttpRequest &request) const
{
    const std::lock_guard lock(m_tokenLock);
    return request.authorization == m_expected;
}

void Api::setToken(const QByteArray &token)
{
    const std::lock_guard lock(m_tokenLock);
    m_expected = "Bearer " + token;
}

HttpReply Api::errorReply(const ApiError &error)
{
    const QByteArray correlationId = newCorrelationId();
    return {error.status, errorJson(error, correlationId), {{"X-HubSpot-Correlation-Id", correlationId}}};
}

HttpReply Api::route(const HttpRequest &request)
{
    const Address address = addressOf(request.path);
    if (address.call == Call::None)
        return notFoundReply();
    const QByteArray verb = verbOf(address.call);
    if (request.method != verb)
        return wrongVerbReply(verb);
    return verb == "POST" ? post(request, address) : get(request, address);
}

HttpReply Api::get(const HttpRequest &request, const Address &address) const
{
    switch (address.call) {
    case Call::List:
        return list(request);
    case Call::One:
        return one(request, address.id);
    case Call::Properties:
        return jsonReply(200, m_propertiesJson);
    case Call::Validations:
        return jsonReply(200, m_validationsJson);
    case Call::Owners:
        return jsonReply(200, R"({"results":)" + m_portal.sample().catalog().ownersJson + '}');
    case Call::Account:
        return jsonReply(200, accountJson);
    default:
        return notFoundReply();
    }
}

HttpReply Api::post(const HttpRequest &request, const Address &address)
{
    switch (address.call) {
    case Call::Search:
        return search(request);
    case Call::BatchUpdate:
        return batchUpdate(request, address.wire);
    default:
        return batchRead(request, address);
    }
}

HttpReply Api::list(const HttpRequest &request) const
{
    const Answer<ListRequest> parsed = parseListRequest(request.query);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return errorReply(*error);
    std::shared_lock lock(m_portalLock);
    const Answer<Page> page = listRecords(m_portal, std::get<ListRequest>(parsed));
    lock.unlock();
    if (const auto *error = std::get_if<ApiError>(&page))
        return errorReply(*error);
    return jsonReply(200, listJson(m_portal, std::get<Page>(page)));
}

HttpReply Api::one(const HttpRequest &request, const QByteArray &id) const
{
    const Answer<ListRequest> parsed = parseListRequest(request.query);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return errorReply(*error);
    std::shared_lock lock(m_portalLock);
    const std::optional<ResultRow> row = readOne(m_portal, id, std::get<ListRequest>(parsed).properties);
    lock.unlock();
    return row ? jsonReply(200, recordJson(m_portal, *row)) : notFoundReply();
}

HttpReply Api::search(const HttpRequest &request) const
{
    const Answer<SearchRequest> parsed = parseSearch(request.body);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return errorReply(*error);
    std::shared_lock lock(m_portalLock);
    const Answer<Page> page = searchRecords(m_portal, std::get<SearchRequest>(parsed));
    lock.unlock();
    if (const auto *error = std::get_if<ApiError>(&page))
        return errorReply(*error);
    return jsonReply(200, searchJson(m_portal, std::get<Page>(page)));
}

HttpReply Api::batchRead(const HttpRequest &request, const Address &address) const
{
    const qint64 startedAt = now();
    const Answer<BatchReadRequest> parsed = parseBatchRead(request.body);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return errorReply(*error);
    std::shared_lock lock(m_portalLock);
    const Answer<BatchAnswer> read = readBatch(m_portal, std::get<BatchReadRequest>(parsed));
    lock.unlock();
    if (const auto *error = std::get_if<ApiError>(&read))
        return errorReply(*error);
    const auto &answer = std::get<BatchAnswer>(read);
    return jsonReply(batchStatus(answer, address.wire),
                     isAssociations(address.call) ? associationsJson(answer, address.call, startedAt, now())
                                                  : batchJson(m_portal, answer, startedAt, now()));
}

HttpReply Api::batchUpdate(const HttpRequest &request, Wire wire)
{
    const Answer<std::vector<UpdateInput>> parsed = parseUpdate(request.body, wire);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return updateReply(*error, wire);
    return updateReply(update(std::get<std::vector<UpdateInput>>(parsed), wire), wire);
}

Answer<BatchAnswer> Api::update(const std::vector<UpdateInput> &inputs, Wire wire)
{
    const std::unique_lock lock(m_portalLock);
    Answer<BatchAnswer> update = wire == Wire::Legacy ? updateAllOrNothing(m_portal, inputs)
                                                      : updateBatch(m_portal, inputs);
    const auto *answer = std::get_if<BatchAnswer>(&update);
    // A 500 after the fact is what a real server does too: the client must read back.
    if (answer && !answer->results.empty() && m_keep && !m_keep(m_portal))
        return ApiError{500, {}, "The sandbox's state file could not be written.", {}, {}};
    return update;
}

HttpReply Api::updateReply(const Answer<BatchAnswer> &update, Wire wire) const
{
    if (const auto *error = std::get_if<ApiError>(&update)) {
        return wire == Wire::Legacy ? jsonReply(error->status, legacyErrorJson(*error)) : errorReply(*error);
    }
    const auto &answer = std::get<BatchAnswer>(update);
    if (wire == Wire::Legacy)
        return jsonReply(200, legacyJson(m_portal, answer));
    const qint64 at = now();
    return jsonReply(batchStatus(answer, wire), batchJson(m_portal, answer, at, at));
}

std::optional<Record> Api::find(const QByteArray &id, const QByteArray &idProperty) const
{
    const std::shared_lock lock(m_portalLock);
    return m_portal.find(id, idProperty);
}

QByteArray Api::valueOf(const QByteArray &id, const QByteArray &property) const
{
    const std::optional<Record> record = find(id);
    const int index = table().indexOf(property);
    return record && index >= 0 ? record->value(index) : QByteArray();
}

int Api::writesOf(qint64 id) const
{
    const std::shared_lock lock(m_portalLock);
    return m_portal.writesOf(id);
}

void Api::changeByOther(const QByteArray &id, const QByteArray &idProperty, int property,
                        const QByteArray &value)
{
    const std::unique_lock lock(m_portalLock);
    if (const std::optional<Record> record = m_portal.find(id, idProperty))
        m_portal.changeByOther(*record, {{property, value}});
}

void Api::archive(const QByteArray &id, const QByteArray &idProperty)
{
    const std::unique_lock lock(m_portalLock);
    if (const std::optional<Record> record = m_portal.find(id, idProperty))
        m_portal.archive(*record);
}

void Api::addDailyLimit(HttpReply &reply)
{
    // Never down to nothing, as there is no limit that could be met.
    const int remaining = std::max(1, dailyLimit - ++m_requestsToday);
    reply.headers.emplace_back("X-HubSpot-RateLimit-Daily", QByteArray::number(dailyLimit));
    reply.headers.emplace_back("X-HubSpot-RateLimit-Daily-Remaining", QByteArray::number(remaining));
}

} // namespace lineitems::sandbox
