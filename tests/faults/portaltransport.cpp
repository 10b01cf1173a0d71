#include "tests/faults/portaltransport.h"

#include <QTimer>

namespace lineitems {

namespace {

sandbox::HttpRequest asked(const HttpRequest &request)
{
    return {request.method == HttpRequest::Method::Get ? "GET" : "POST", request.url.path().toUtf8(),
            request.url.query(QUrl::FullyEncoded).toUtf8(), "Bearer " + request.token, request.body};
}

HttpAnswer broken(Delivery delivery, DeliveryProblem problem)
{
    HttpAnswer answer;
    answer.delivery = delivery;
    answer.problem = problem;
    return answer;
}

/// What NetworkTransport makes of such a reply.
HttpAnswer answerOf(const sandbox::HttpReply &reply)
{
    switch (reply.sending) {
    case sandbox::Sending::Whole:
        break;
    case sandbox::Sending::Refused:
        return broken(Delivery::NotDelivered, DeliveryProblem::Refused);
    case sandbox::Sending::Reset:
    case sandbox::Sending::Truncated:
        return broken(Delivery::Uncertain, DeliveryProblem::ConnectionLost);
    case sandbox::Sending::Never:
    case sandbox::Sending::Drip:
        return broken(Delivery::Uncertain, DeliveryProblem::TimedOut);
    }
    HttpAnswer answer;
    answer.delivery = Delivery::Answered;
    answer.status = reply.status;
    answer.body = reply.body;
    for (const auto &[name, value] : reply.headers)
        answer.headers.append({name.toLower(), value});
    return answer;
}

} // namespace

void PortalTransport::send(const HttpRequest &request, QObject *context, Done done)
{
    const sandbox::HttpReply reply = m_portal->handle(asked(request));
    auto deliver = [done = std::move(done), answer = answerOf(reply)] { done(answer); };
    const bool late = reply.sending == sandbox::Sending::Never || reply.sending == sandbox::Sending::Drip;
    if (late)
        m_clock->callLater(request.deadlineMs, context, std::move(deliver));
    else if (reply.delayMs > 0)
        m_clock->callLater(reply.delayMs, context, std::move(deliver));
    else
        QTimer::singleShot(0, context, std::move(deliver));
}

} // namespace lineitems
