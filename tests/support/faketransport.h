// A transport without a network: a function answers, and what was sent is kept for the test to look at.
#pragma once

#include "models/hubspot/http.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <utility>
#include <vector>

namespace lineitems {

class FakeTransport final : public Transport
{
public:
    /// Called when the answer is due, from the event loop. Without it every request is refused.
    std::function<HttpAnswer(const HttpRequest &)> answer;
    std::vector<HttpRequest> sent;
    /// While true nothing is answered; release() lets everything that waits go.
    bool holdAnswers = false;
    QString holdPath; ///< holds only requests whose path ends so; empty: all

    void send(const HttpRequest &request, QObject *context, Done done) override
    {
        sent.push_back(request);
        auto deliver = [this, request, done = std::move(done)] { done(answerTo(request)); };
        if (holdAnswers && request.url.path().endsWith(holdPath))
            m_held.push_back({context, std::move(deliver)});
        else
            QTimer::singleShot(0, context, std::move(deliver));
    }

    void release()
    {
        holdAnswers = false;
        for (auto &[context, deliver] : std::exchange(m_held, {})) {
            if (context)
                QTimer::singleShot(0, context, std::move(deliver));
        }
    }

    static HttpAnswer json(int status, const QByteArray &body)
    {
        HttpAnswer result;
        result.delivery = Delivery::Answered;
        result.status = status;
        result.body = body;
        result.headers = {{QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}};
        return result;
    }

    static HttpAnswer broken(Delivery delivery, DeliveryProblem problem)
    {
        HttpAnswer result;
        result.delivery = delivery;
        result.problem = problem;
        return result;
    }

private:
    HttpAnswer answerTo(const HttpRequest &request) const
    {
        return answer ? answer(request) : broken(Delivery::NotDelivered, DeliveryProblem::Refused);
    }

    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_held;
};

} // namespace lineitems
