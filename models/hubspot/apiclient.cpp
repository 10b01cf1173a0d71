#include "models/hubspot/apiclient.h"

#include "models/hubspot/retrypolicy.h"

#include <QRandomGenerator>

namespace lineitems {

ApiClient::ApiClient(Transport *transport, Clock *clock, Connection connection, QObject *parent)
    : QObject(parent),
      m_transport(transport),
      m_clock(clock),
      m_connection(std::move(connection)),
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

void ApiClient::once(const QUrl &url, const QByteArray &body, QObject *context, Transport::Done done)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = url;
    request.body = body;
    enqueue({request, context, std::move(done)});
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
    enqueue({request, context, judge});
}

void ApiClient::enqueue(Pending pending)
{
    m_queue.push_back(std::move(pending));
    pump();
}

void ApiClient::pump()
{
    while (!m_queue.empty() && !m_waiting) {
        if (!m_queue.front().context) {
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
        pending.request.token = m_connection.token;
        pending.request.deadlineMs = m_connection.timeoutSeconds * 1000;
        ++m_counts.requests;
        const auto judged = [this, done = std::move(pending.done)](const HttpAnswer &answer) {
            // One refusal speaks for all that would follow at once.
            if (answer.delivery == Delivery::Answered && answer.status == 429) {
                if (const auto pause = pauseBefore(1, answer, m_random()))
                    m_limiter.pause(m_clock->nowMs(), *pause);
            }
            done(answer);
        };
        m_transport->send(pending.request, pending.context, judged);
    }
}

} // namespace lineitems
