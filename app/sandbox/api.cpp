#include "app/sandbox/api.h"

#include "app/sandbox/batchupdate.h"
#include "app/sandbox/jsonreply.h"
#include "app/sandbox/search.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace lineitems::sandbox {

namespace {

const QByteArray objectsPath = "/crm/v3/objects/line_items";
const QByteArray dealsPath = "/crm/v4/associations/line_items/deals/batch/read";

constexpr int rateLimit = 190; // told, not enforced
constexpr int rateInterval = 10'000;
constexpr int dailyLimit = 650'000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

HttpReply errorReply(const ApiError &error, const QByteArray &correlationId)
{
    return {error.status, errorJson(error, correlationId), {}};
}

HttpReply notFoundReply(const QByteArray &correlationId)
{
    return errorReply({404, "OBJECT_NOT_FOUND", "resource not found", {}, {}}, correlationId);
}

HttpReply wrongVerbReply(const QByteArray &allowed, const QByteArray &correlationId)
{
    HttpReply reply = errorReply({405, "METHOD_NOT_ALLOWED", "The method is not allowed here", {}, {}},
                                 correlationId);
    reply.headers.emplace_back("Allow", allowed);
    return reply;
}

const QByteArray accountJson =
    R"({"portalId":148200300,"accountType":"SANDBOX","timeZone":"Europe/Berlin","companyCurrency":"EUR",)"
    R"("additionalCurrencies":["USD","GBP","CHF","SEK","JPY"],"utcOffset":"+01:00",)"
    R"("utcOffsetMilliseconds":3600000,"uiDomain":"app.hubspot.com","dataHostingLocation":"eu1"})";

bool isPostPath(const QByteArray &path)
{
    return path == objectsPath + "/batch/read" || path == objectsPath + "/batch/update"
        || path == objectsPath + "/search" || path == dealsPath;
}

bool isRecordPath(const QByteArray &path)
{
    return path.startsWith(objectsPath + '/') && !path.sliced(objectsPath.size() + 1).contains('/');
}

bool isGetPath(const QByteArray &path)
{
    static const QByteArray paths[] = {objectsPath, "/crm/v3/properties/line_items",
                                       "/crm/v3/property-validations/0-8", "/crm/v3/owners",
                                       "/account-info/v3/details"};
    return std::find(std::begin(paths), std::end(paths), path) != std::end(paths)
        || (isRecordPath(path) && !isPostPath(path));
}

} // namespace

Api::Api(Portal portal, QByteArray propertiesJson, QByteArray validationsJson, QByteArray token, Keep keep)
    : m_portal(std::move(portal)), m_propertiesJson(std::move(propertiesJson)),
      m_validationsJson(std::move(validationsJson)), m_token(std::move(token)), m_keep(std::move(keep))
{
    m_window.start();
}

HttpReply Api::handle(const HttpRequest &request)
{
    const QByteArray correlationId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    HttpReply reply = route(request, correlationId);
    reply.headers.emplace_back("X-HubSpot-Correlation-Id", correlationId);
    if (!request.path.endsWith("/search"))
        addRateLimit(reply);
    return reply;
}

HttpReply Api::route(const HttpRequest &request, const QByteArray &correlationId)
{
    if (request.authorization != "Bearer " + m_token) {
        return errorReply({401,
                           "INVALID_AUTHENTICATION",
                           "Authentication credentials not found or not valid. The sandbox takes the token "
                           "that it printed at its start.",
                           {},
                           {}},
                          correlationId);
    }
    if (isPostPath(request.path))
        return request.method == "POST" ? post(request, correlationId)
                                        : wrongVerbReply("POST", correlationId);
    if (isGetPath(request.path))
        return request.method == "GET" ? get(request, correlationId) : wrongVerbReply("GET", correlationId);
    return notFoundReply(correlationId);
}

HttpReply Api::get(const HttpRequest &request, const QByteArray &correlationId)
{
    if (request.path == objectsPath)
        return list(request, correlationId);
    if (request.path == "/crm/v3/properties/line_items")
        return {200, m_propertiesJson, {}};
    if (request.path == "/crm/v3/property-validations/0-8")
        return {200, m_validationsJson, {}};
    if (request.path == "/crm/v3/owners")
        return {200, R"({"results":)" + m_portal.sample().catalog().ownersJson + '}', {}};
    if (request.path == "/account-info/v3/details")
        return {200, accountJson, {}};
    return one(request, correlationId);
}

HttpReply Api::post(const HttpRequest &request, const QByteArray &correlationId)
{
    if (request.path.endsWith("/search"))
        return search(request, correlationId);
    if (request.path.endsWith("/update"))
        return batchUpdate(request, correlationId);
    return request.path == dealsPath ? deals(request, correlationId) : batchRead(request, correlationId);
}

HttpReply Api::list(const HttpRequest &request, const QByteArray &correlationId) const
{
    const Answer<ListRequest> parsed = parseListRequest(request.query);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return errorReply(*error, correlationId);
    const std::shared_lock lock(m_portalLock);
    const Answer<Page> page = listRecords(m_portal, std::get<ListRequest>(parsed));
    if (const auto *error = std::get_if<ApiError>(&page))
        return errorReply(*error, correlationId);
    return {200, listJson(m_portal, std::get<Page>(page)), {}};
}

HttpReply Api::one(const HttpRequest &request, const QByteArray &correlationId) const
{
    const Answer<ListRequest> parsed = parseListRequest(request.query);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return errorReply(*error, correlationId);
    const std::shared_lock lock(m_portalLock);
    const std::optional<ResultRow> row = readOne(m_portal, request.path.sliced(objectsPath.size() + 1),
                                                 std::get<ListRequest>(parsed).properties);
    return row ? HttpReply{200, recordJson(m_portal, *row), {}} : notFoundReply(correlationId);
}

HttpReply Api::search(const HttpRequest &request, const QByteArray &correlationId) const
{
    const Answer<SearchRequest> parsed = parseSearch(request.body);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return errorReply(*error, correlationId);
    const std::shared_lock lock(m_portalLock);
    const Answer<Page> page = searchRecords(m_portal, std::get<SearchRequest>(parsed));
    if (const auto *error = std::get_if<ApiError>(&page))
        return errorReply(*error, correlationId);
    return {200, searchJson(m_portal, std::get<Page>(page)), {}};
}

HttpReply Api::batchRead(const HttpRequest &request, const QByteArray &correlationId) const
{
    const qint64 startedAt = now();
    const Answer<BatchReadRequest> parsed = parseBatchRead(request.body);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return errorReply(*error, correlationId);
    const std::shared_lock lock(m_portalLock);
    const Answer<BatchAnswer> read = readBatch(m_portal, std::get<BatchReadRequest>(parsed));
    if (const auto *error = std::get_if<ApiError>(&read))
        return errorReply(*error, correlationId);
    const auto &answer = std::get<BatchAnswer>(read);
    return {answer.errors.empty() ? 200 : 207, batchJson(m_portal, answer, startedAt, now()), {}};
}

HttpReply Api::batchUpdate(const HttpRequest &request, const QByteArray &correlationId)
{
    const qint64 startedAt = now();
    const auto parsed = parseBatchUpdate(request.body);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return errorReply(*error, correlationId);
    const std::unique_lock lock(m_portalLock);
    const Answer<BatchAnswer> update = updateBatch(m_portal, std::get<std::vector<UpdateInput>>(parsed));
    if (const auto *error = std::get_if<ApiError>(&update))
        return errorReply(*error, correlationId);
    const auto &answer = std::get<BatchAnswer>(update);
    // A 500 after the fact is what a real server does too: the client must read back.
    if (!answer.results.empty() && m_keep && !m_keep(m_portal))
        return errorReply({500, {}, "The sandbox's state file could not be written.", {}, {}}, correlationId);
    return {answer.errors.empty() ? 200 : 207, batchJson(m_portal, answer, startedAt, now()), {}};
}

HttpReply Api::deals(const HttpRequest &request, const QByteArray &correlationId) const
{
    const qint64 startedAt = now();
    const Answer<BatchReadRequest> parsed = parseBatchRead(request.body);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return errorReply(*error, correlationId);
    const std::shared_lock lock(m_portalLock);
    const Answer<BatchAnswer> read = readBatch(m_portal, std::get<BatchReadRequest>(parsed));
    if (const auto *error = std::get_if<ApiError>(&read))
        return errorReply(*error, correlationId);
    const auto &answer = std::get<BatchAnswer>(read);
    return {answer.errors.empty() ? 200 : 207, dealsJson(answer, startedAt, now()), {}};
}

void Api::addRateLimit(HttpReply &reply)
{
    const std::lock_guard lock(m_rateLock);
    if (m_window.elapsed() >= rateInterval) {
        m_window.restart();
        m_requestsInWindow = 0;
    }
    ++m_requestsInWindow;
    ++m_requestsToday;
    // Never down to nothing, as there is no limit that could be met.
    const auto remaining = [](int limit, int used) { return QByteArray::number(std::max(1, limit - used)); };
    reply.headers.emplace_back("X-HubSpot-RateLimit-Max", QByteArray::number(rateLimit));
    reply.headers.emplace_back("X-HubSpot-RateLimit-Remaining", remaining(rateLimit, m_requestsInWindow));
    reply.headers.emplace_back("X-HubSpot-RateLimit-Interval-Milliseconds", QByteArray::number(rateInterval));
    reply.headers.emplace_back("X-HubSpot-RateLimit-Daily", QByteArray::number(dailyLimit));
    reply.headers.emplace_back("X-HubSpot-RateLimit-Daily-Remaining", remaining(dailyLimit, m_requestsToday));
}

} // namespace lineitems::sandbox
