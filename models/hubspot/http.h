// What goes over the wire and what comes back, as values. Jobs speak these; one class speaks HTTP.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <utility>

class QObject;

namespace lineitems {

struct HttpRequest
{
    enum class Method { Get, Post };

    Method method = Method::Get;
    QUrl url;
    QByteArray token; ///< sent as Bearer to this URL's host only
    QByteArray body; ///< JSON, for Post
    int deadlineMs = 30'000; ///< for everything, from the connect to the last byte
};

/// How far a request came.
enum class Delivery {
    Answered, ///< a whole answer came; see HttpAnswer::status
    NotDelivered, ///< certain: the request never reached the server
    Uncertain, ///< it may have reached the server: reset, timeout, truncated or oversized answer
};

enum class DeliveryProblem {
    None,
    Refused, ///< nobody listens there
    HostNotFound,
    TlsFailed,
    ConnectFailed, ///< any other way not to get through
    ConnectionLost,
    TimedOut,
    AnswerTooLarge,
    Aborted, ///< by us
    AddressNotAllowed, ///< the token may not be sent to that address
};

struct HttpAnswer
{
    Delivery delivery = Delivery::NotDelivered;
    DeliveryProblem problem = DeliveryProblem::None;
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case

    QByteArray header(QByteArrayView lowerCaseName) const;
    bool isSuccess() const { return delivery == Delivery::Answered && status >= 200 && status < 300; }
};

/// Sends requests. `done` is called exactly once, from the event loop and never from within send(),
/// unless `context` is destroyed first (then the request is aborted).
class Transport
{
public:
    using Done = std::function<void(const HttpAnswer &)>;

    virtual ~Transport() = default;
    virtual void send(const HttpRequest &request, QObject *context, Done done) = 0;
};

} // namespace lineitems
