// Calls to one connection's API: token, rate limit and (for calls that may be repeated) retries. Shared by
// all jobs of the connection, so that load, read-back and submit keep the limit together.
#pragma once

#include "models/hubspot/clock.h"
#include "models/hubspot/connection.h"
#include "models/hubspot/http.h"
#include "models/hubspot/ratelimiter.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace lineitems {

/// Numbers for the end of a run.
struct CallCounts
{
    int requests = 0; ///< that left this machine, or tried to
    int retries = 0; ///< of these, repetitions of an earlier one
};

class ApiClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiClient)

public:
    /// Random numbers in [0, 1), for pauses.
    using Random = std::function<double()>;

    /// Transport and clock must outlive the client.
    ApiClient(Transport *transport, Clock *clock, Connection connection, QObject *parent = nullptr);

    const Connection &connection() const { return m_connection; }
    void setToken(const QByteArray &token) { m_connection.token = token; }
    const CallCounts &counts() const { return m_counts; }
    void countRetry() { ++m_counts.retries; }
    double random() const { return m_random(); }
    void setRandom(Random random) { m_random = std::move(random); }

    /// A call that changes nothing: repeated, after pauses, while that can help. `done` is called once,
    /// unless `context` is gone by then.
    void read(HttpRequest::Method method, const QUrl &url, const QByteArray &body, QObject *context,
              Transport::Done done);
    /// A call that is sent once and never again; what comes back is for the caller to judge. `wanted` is
    /// asked before it leaves: if it says no, the answer is NotDelivered, Aborted.
    void once(const QUrl &url, const QByteArray &body, QObject *context, Transport::Done done,
              std::function<bool()> wanted = {});
    /// Asks all calls that wait for the rate limit whether they are still wanted.
    void dropUnwanted();

private:
    struct Pending
    {
        HttpRequest request;
        QPointer<QObject> context;
        Transport::Done done;
        std::function<bool()> wanted;

        bool isWanted() const { return context && (!wanted || wanted()); }
        void drop() const;
    };
    void enqueue(Pending pending);
    void pump();
    void send(Pending pending);
    HttpAnswer judged(HttpAnswer answer, const QByteArray &token);
    void readAgain(const HttpRequest &request, QObject *context, Transport::Done done, int attempt);

    Transport *m_transport;
    Clock *m_clock;
    Connection m_connection;
    RateLimiter m_limiter;
    Random m_random;
    CallCounts m_counts;
    std::deque<Pending> m_queue;
    bool m_waiting = false;
};

} // namespace lineitems
