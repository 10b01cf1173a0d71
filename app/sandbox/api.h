// The portal's API: authorisation, addresses and verbs, and the bodies that go back.
#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/portal.h"

#include <QElapsedTimer>

#include <mutex>
#include <shared_mutex>

namespace lineitems::sandbox {

/// Safe to call from several threads: readers together, a writer alone.
class Api
{
public:
    /// Keeps what changed; false if it could not be written.
    using Keep = std::function<bool(const Portal &)>;

    Api(Portal portal, QByteArray propertiesJson, QByteArray validationsJson, QByteArray token, Keep keep);

    HttpReply handle(const HttpRequest &request);

private:
    HttpReply route(const HttpRequest &request, const QByteArray &correlationId);
    HttpReply get(const HttpRequest &request, const QByteArray &correlationId);
    HttpReply post(const HttpRequest &request, const QByteArray &correlationId);
    HttpReply list(const HttpRequest &request, const QByteArray &correlationId) const;
    HttpReply one(const HttpRequest &request, const QByteArray &correlationId) const;
    HttpReply search(const HttpRequest &request, const QByteArray &correlationId) const;
    HttpReply batchRead(const HttpRequest &request, const QByteArray &correlationId) const;
    HttpReply batchUpdate(const HttpRequest &request, const QByteArray &correlationId);
    HttpReply deals(const HttpRequest &request, const QByteArray &correlationId) const;
    void addRateLimit(HttpReply &reply);

    Portal m_portal;
    mutable std::shared_mutex m_portalLock;
    const QByteArray m_propertiesJson;
    const QByteArray m_validationsJson;
    const QByteArray m_token;
    const Keep m_keep;

    std::mutex m_rateLock;
    QElapsedTimer m_window;
    int m_requestsInWindow = 0;
    int m_requestsToday = 0;
};

} // namespace lineitems::sandbox
