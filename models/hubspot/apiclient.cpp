#include "models/hubspot/apiclient.h"

#include "models/hubspot/retrypolicy.h"

#include <QRandomGenerator>
#include <QTimer>

namespace lineitems {

namespace {

/// What the X-HubSpot-RateLimit headers say; nothing where they are not there or make no sense.
std::optional<ToldLimit> toldLimit(const HttpAnswer &answer)
{
    const auto number = [&](QByteArrayView name) {
        bool isNumber = false;
        const int value = answer.header(name).trimmed().toInt(&isNumber);
        return isNumber ? value : -1;
    };
    const ToldLimit told{number("x-hubspot-ratelimit-max"), number("x-hubspot-ratelimit-remaining"),
                         number("x-hubspot-ratelimit-interval-milliseconds")};
    const bool makesSense = told.most > 0 && told.remaining >= 0 && told.remaining <= told.most
        && told.intervalMs > 0 && told.intervalMs <= 60'000;
    return makesSense ? std::optional(told) : std::nullopt;
}

} // namespace

ApiClient::ApiClient(Transport *transport, Clock *clock, Connection connection, QObject *parent)
    : QObject(parent), m_transport(transport), m_clock(clock), m_connection(std::move(connection)),
      m_limiter(m_connection.requestsPerTenSeconds),
      m_random([] { return QRandomGenerator::global()->generateDouble(); })
{
}

void ApiClient::read(HttpRequest::Method method, const QUrl &url, const QByteArray &body, QObject *context,
                     Transport::Done done)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.body = body;
    readAgain(request, context, std::move(done), 0);
}

void ApiClient::once(const QUrl &url, const QByteArray &body, QObject *context, Transport::Done done,
                     std::function<bool()> wanted)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = url;
    request.body = body;
    enqueue({request, context, std::move(done), std::move(wanted)});
}

void ApiClient::readAgain(const HttpRequest &request, QObject *context, Transport::Done done, int attempt)
{
    const auto judge = [this, request, context, done = std::move(done), attempt](const HttpAnswer &answer) {
        const Verdict verdict = verdictOf(answer);
        const bool mayHelp = verdict == Verdict::NotNow || verdict == Verdict::Unclear;
        const auto pause = mayHelp ? pauseBefore(attempt + 1, answer, m_random()) : std::nullopt;
        if (!pause) {
            done(answer);
            return;
        }
        ++m_counts.retries;
        m_clock->callLater(*pause, context, [this, request, context, done, attempt] {
            readAgain(request, context, done, attempt + 1);
        });
    };
    enqueue({request, context, judge, {}});
}

void ApiClient::enqueue(Pending pending)
{
    m_queue.push_back(std::move(pending));
    pump();
}

void ApiClient::Pending::drop() const
{
    if (!context)
        return;
    HttpAnswer aborted;
    aborted.problem = DeliveryProblem::Aborted;
    QTimer::singleShot(0, context, [done = done, aborted] { done(aborted); });
}

void ApiClient::dropUnwanted()
{
    std::deque<Pending> kept;
    for (Pending &pending : m_queue) {
        if (pending.isWanted())
            kept.push_back(std::move(pending));
        else
            pending.drop();
    }
    m_queue = std::move(kept);
}

void ApiClient::pump()
{
    while (!m_queue.empty() && !m_waiting) {
        if (!m_queue.front().isWanted()) {
            m_queue.front().drop();
            m_queue.pop_front();
            continue;
        }
        const qint64 wait = m_limiter.take(m_clock->nowMs());
        if (wait > 0) {
            m_waiting = true;
            m_clock->callLater(wait, this, [this] {
                m_waiting = false;
                pump();
            });
            return;
        }
        Pending pending = std::move(m_queue.front());
        m_queue.pop_front();
        send(std::move(pending));
    }
}

void ApiClient::send(Pending pending)
{
    pending.request.token = m_connection.token;
    pending.request.deadlineMs = m_connection.timeoutSeconds * 1000;
    ++m_counts.requests;
    m_transport->send(pending.request, pending.context,
                      [this, sentMs = m_clock->nowMs(), token = pending.request.token,
                       done = std::move(pending.done)](const HttpAnswer &answer) {
                          if (const auto told = toldLimit(answer))
                              m_limiter.learn(m_clock->nowMs(), sentMs, *told);
                          done(judged(answer, token));
                      });
}

HttpAnswer ApiClient::judged(HttpAnswer answer, const QByteArray &token)
{
    // A server that echoes the request must not bring the token into a message, a report or a log.
    if (!token.isEmpty()) {
        answer.body.replace(token, "[token]");
        for (auto &[name, value] : answer.headers)
            value.replace(token, "[token]");
    }
    // One refusal speaks for all that would follow at once.
    if (answer.delivery == Delivery::Answered && answer.status == 429) {
        if (const auto pause = pauseBefore(1, answer, m_random()))
            m_limiter.pause(m_clock->nowMs(), *pause);
    }
    return answer;
}

} // namespace lineitems
