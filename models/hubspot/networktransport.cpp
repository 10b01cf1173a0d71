#include "models/hubspot/networktransport.h"

#include "models/hubspot/connection.h"
#include "models/hubspot/onceonlybody.h"
#include "version.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// For http, which only goes to this machine: a connection of which Qt knows that there is no proxy is not buffered,
/// and its headers are read a byte at a time, each with a system call. The default proxy is none either for
/// this machine, but is looked up when the socket connects, and the socket is buffered. Over TLS all are.
class BufferedConnections final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (query.url().scheme() == "http"_L1)
            return {QNetworkProxy(QNetworkProxy::DefaultProxy)};
        return proxyForQuery(query);
    }
};

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest network(request.url);
    network.setRawHeader("Authorization", "Bearer " + request.token);
    network.setRawHeader("Accept", "application/json");
    network.setHeader(QNetworkRequest::UserAgentHeader, u"LineItemEditor/" LINEITEMS_VERSION ""_s);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // HTTP/2 would send a POST again after a GOAWAY; HTTP/1.1 with a once-only body does not.
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return network;
}

DeliveryProblem problemOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return DeliveryProblem::None;
    case QNetworkReply::ConnectionRefusedError:
        return DeliveryProblem::Refused;
    case QNetworkReply::HostNotFoundError:
        return DeliveryProblem::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return DeliveryProblem::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return DeliveryProblem::ConnectFailed;
    case QNetworkReply::TimeoutError:
        return DeliveryProblem::TimedOut;
    default:
        return DeliveryProblem::ConnectionLost;
    }
}

bool isBeforeSending(DeliveryProblem problem)
{
    return problem == DeliveryProblem::Refused || problem == DeliveryProblem::HostNotFound
        || problem == DeliveryProblem::TlsFailed || problem == DeliveryProblem::ConnectFailed;
}

/// Errors that Qt derives from a status (4xx, 5xx): the answer itself came whole. 400 is the odd one, a
/// ProtocolInvalidOperationError.
bool isStatusError(QNetworkReply::NetworkError error)
{
    return (error > 200 && error < 300 && error != QNetworkReply::ContentReSendError)
        || (error > 400 && error < 500) || error == QNetworkReply::ProtocolInvalidOperationError;
}

/// For 307 and 308 Qt makes ready to send the body again, and fails on that although nobody asked it to.
bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

HttpAnswer answerFrom(QNetworkReply *reply, DeliveryProblem stoppedBy)
{
    HttpAnswer answer;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = reply->error();
    if (stoppedBy == DeliveryProblem::None && status > 0
        && (error == QNetworkReply::NoError || isStatusError(error) || isRedirect(status))) {
        answer.delivery = Delivery::Answered;
        answer.status = status;
        answer.body = reply->readAll();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.append({name.toLower(), value});
        return answer;
    }
    answer.problem = stoppedBy == DeliveryProblem::None ? problemOf(error) : stoppedBy;
    if (answer.problem == DeliveryProblem::None)
        answer.problem = DeliveryProblem::ConnectionLost;
    answer.delivery = status == 0 && isBeforeSending(answer.problem) ? Delivery::NotDelivered
                                                                     : Delivery::Uncertain;
    return answer;
}

} // namespace

std::vector<QNetworkAccessManager *> makeManagers(int connections, QObject *parent)
{
    std::vector<QNetworkAccessManager *> managers;
    for (int open = 0; open < connections; open += NetworkTransport::connectionsPerManager) {
        managers.push_back(new QNetworkAccessManager(parent));
        managers.back()->setProxyFactory(new BufferedConnections);
    }
    return managers;
}

NetworkTransport::NetworkTransport(std::vector<QNetworkAccessManager *> managers, QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(!managers.empty());
    for (QNetworkAccessManager *manager : managers)
        m_lanes.push_back({manager, 0});
}

QNetworkReply *NetworkTransport::start(QNetworkAccessManager *manager, const HttpRequest &request)
{
    QNetworkRequest network = networkRequest(request);
    if (request.method == HttpRequest::Method::Get)
        return manager->get(network);
    network.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    // Buffered by Qt, the body could be rewound and sent a second time.
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OnceOnlyBody(request.body);
    QNetworkReply *reply = manager->post(network, body);
    body->setParent(reply);
    return reply;
}

void NetworkTransport::send(const HttpRequest &request, QObject *context, Done done)
{
    QUrl base = request.url;
    base.setQuery(QString());
    if (checkBaseUrl(base) != AddressProblem::None) {
        HttpAnswer refused;
        refused.problem = DeliveryProblem::AddressNotAllowed;
        QTimer::singleShot(0, context, [done = std::move(done), refused] { done(refused); });
        return;
    }
    m_queue.push_back({request, context, std::move(done)});
    pump();
}

void NetworkTransport::pump()
{
    while (!m_queue.empty()) {
        const auto lane = std::min_element(m_lanes.begin(), m_lanes.end(), [](const Lane &a, const Lane &b) {
            return a.underWay < b.underWay;
        });
        if (lane->underWay >= connectionsPerManager)
            return;
        Waiting next = std::move(m_queue.front());
        m_queue.pop_front();
        if (next.context)
            perform(static_cast<std::size_t>(lane - m_lanes.begin()), std::move(next));
    }
}

void NetworkTransport::perform(std::size_t lane, Waiting waiting)
{
    ++m_lanes[lane].underWay;
    QNetworkReply *reply = start(m_lanes[lane].manager, waiting.request);
    reply->setParent(this);
    auto stoppedBy = std::make_shared<DeliveryProblem>(DeliveryProblem::None);
    const auto stop = [reply, stoppedBy](DeliveryProblem why) {
        if (*stoppedBy == DeliveryProblem::None && !reply->isFinished()) {
            *stoppedBy = why;
            reply->abort();
        }
    };
    // Qt's own timeout measures inactivity: a server that drips would pass it.
    QTimer::singleShot(waiting.request.deadlineMs, reply, [stop] { stop(DeliveryProblem::TimedOut); });
    connect(reply, &QNetworkReply::readyRead, reply, [reply, stop] {
        if (reply->bytesAvailable() > maxAnswerBytes)
            stop(DeliveryProblem::AnswerTooLarge);
    });
    connect(waiting.context, &QObject::destroyed, reply, [stop] { stop(DeliveryProblem::Aborted); });
    connect(reply, &QNetworkReply::finished, this,
            [this, lane, reply, stoppedBy, guard = waiting.context, done = std::move(waiting.done)] {
                reply->deleteLater();
                --m_lanes[lane].underWay;
                pump();
                if (guard)
                    done(answerFrom(reply, *stoppedBy));
            });
}

} // namespace lineitems
