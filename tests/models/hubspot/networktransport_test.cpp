// Real sockets on loopback: a price that is sent twice behind our back, a token that follows a redirect.
#include "models/hubspot/networktransport.h"
#include "tests/support/waiting.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

/// A server that does with each whole request what the test says, and keeps what it was sent.
class BareServer : public QObject
{
public:
    std::function<void(QTcpSocket *)> respond;
    std::vector<QByteArray> requests;

    BareServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                QByteArray &text = m_received[socket];
                text += socket->readAll();
                if (isWhole(text)) {
                    requests.push_back(std::exchange(text, {}));
                    respond(socket);
                }
            });
        });
    }

    QUrl url(const QString &path = u"/x"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
    }

private:
    static bool isWhole(const QByteArray &text)
    {
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const qsizetype at = text.toLower().indexOf("content-length: ");
        const qsizetype length = at < 0 ? 0 : text.mid(at + 16, text.indexOf('\r', at) - at - 16).toInt();
        return text.size() >= end + 4 + length;
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
};

struct NetworkTransportTest : testing::Test
{
    QObject owner;
    NetworkTransport transport{makeManagers(1, &owner)};
    BareServer server;
    QObject context;

    HttpAnswer post(const QUrl &url, int deadlineMs = 10'000)
    {
        HttpRequest request;
        request.method = HttpRequest::Method::Post;
        request.url = url;
        request.token = "secret-token";
        request.body = R"({"inputs":[]})";
        request.deadlineMs = deadlineMs;
        std::optional<HttpAnswer> answer;
        transport.send(request, &context, [&](const HttpAnswer &came) { answer = came; });
        EXPECT_FALSE(answer) << "never from within send()";
        EXPECT_TRUE(waitUntil([&] { return answer.has_value(); }));
        return answer.value_or(HttpAnswer());
    }
};

TEST_F(NetworkTransportTest, SendsTokenAndBodyAndReadsTheAnswer)
{
    server.respond = [](QTcpSocket *socket) {
        socket->write("HTTP/1.1 207 Multi-Status\r\nX-Thing: v\r\nContent-Length: 2\r\n\r\n{}");
    };
    const HttpAnswer answer = post(server.url());
    EXPECT_EQ(answer.delivery, Delivery::Answered);
    EXPECT_EQ(answer.status, 207);
    EXPECT_EQ(answer.body, "{}");
    EXPECT_EQ(answer.header("x-thing"), "v");
    ASSERT_EQ(server.requests.size(), 1u);
    EXPECT_TRUE(server.requests[0].contains("Authorization: Bearer secret-token\r\n"));
    EXPECT_TRUE(server.requests[0].contains("Content-Type: application/json\r\n"));
    EXPECT_TRUE(server.requests[0].endsWith(R"({"inputs":[]})"));
}

/// All of the program goes by way of it.
struct ApplicationProxy
{
    explicit ApplicationProxy(int port)
    {
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, static_cast<quint16>(port)});
    }
    ~ApplicationProxy() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    Q_DISABLE_COPY_MOVE(ApplicationProxy)
};

TEST_F(NetworkTransportTest, OnlyWhatLeavesThisMachineGoesThroughAProxy)
{
    BareServer proxy;
    proxy.respond = [](QTcpSocket *socket) { socket->disconnectFromHost(); };
    const ApplicationProxy set(proxy.url().port());
    server.respond = [](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    };
    EXPECT_EQ(post(server.url()).delivery, Delivery::Answered);
    EXPECT_TRUE(proxy.requests.empty());
    EXPECT_NE(post(QUrl(u"https://192.0.2.1/x"_s)).delivery, Delivery::Answered);
    ASSERT_EQ(proxy.requests.size(), 1u);
    EXPECT_TRUE(proxy.requests[0].startsWith("CONNECT 192.0.2.1:443 "));
}

TEST_F(NetworkTransportTest, EveryErrorStatusIsAnAnswer)
{
    for (const int status :
         {400, 401, 403, 404, 405, 409, 413, 414, 418, 423, 429, 477, 500, 502, 503, 504, 524}) {
        server.respond = [status](QTcpSocket *socket) {
            socket->write("HTTP/1.1 " + QByteArray::number(status) + " No\r\nContent-Length: 2\r\n\r\nno");
        };
        const HttpAnswer answer = post(server.url());
        EXPECT_EQ(answer.delivery, Delivery::Answered) << status;
        EXPECT_EQ(answer.status, status);
        EXPECT_EQ(answer.body, "no") << status;
    }
}

TEST_F(NetworkTransportTest, APostIsNeverSentTwice)
{
    // The first answer keeps the connection open, the second request on it meets a server that reads it
    // and hangs up: just where Qt would send it again.
    server.respond = [](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    };
    post(server.url());
    server.respond = [](QTcpSocket *socket) { socket->disconnectFromHost(); };
    const HttpAnswer answer = post(server.url());
    EXPECT_EQ(answer.delivery, Delivery::Uncertain);
    EXPECT_EQ(server.requests.size(), 2u);
}

TEST_F(NetworkTransportTest, ARedirectIsNotFollowed)
{
    BareServer elsewhere;
    elsewhere.respond = [](QTcpSocket *socket) { socket->disconnectFromHost(); };
    for (const int status : {301, 302, 307, 308}) {
        server.respond = [&, status](QTcpSocket *socket) {
            socket->write("HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: "
                          + elsewhere.url().toEncoded() + "\r\nContent-Length: 0\r\n\r\n");
        };
        const HttpAnswer answer = post(server.url());
        EXPECT_EQ(answer.delivery, Delivery::Answered);
        EXPECT_EQ(answer.status, status);
    }
    EXPECT_TRUE(elsewhere.requests.empty());
}

TEST_F(NetworkTransportTest, ATruncatedAnswerIsNone)
{
    server.respond = [](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"results\":[]}");
        socket->disconnectFromHost();
    };
    EXPECT_EQ(post(server.url()).delivery, Delivery::Uncertain);
}

TEST_F(NetworkTransportTest, AServerThatDripsMeetsTheDeadline)
{
    QTimer drip;
    server.respond = [&](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
        QObject::connect(&drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip.start(20);
    };
    const HttpAnswer answer = post(server.url(), 300);
    EXPECT_EQ(answer.delivery, Delivery::Uncertain);
    EXPECT_EQ(answer.problem, DeliveryProblem::TimedOut);
}

TEST_F(NetworkTransportTest, NobodyThereMeansNotDelivered)
{
    QUrl url;
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        url = QUrl(u"http://127.0.0.1:%1/x"_s.arg(closed.serverPort()));
    }
    const HttpAnswer answer = post(url);
    EXPECT_EQ(answer.delivery, Delivery::NotDelivered);
    EXPECT_EQ(answer.problem, DeliveryProblem::Refused);
}

TEST_F(NetworkTransportTest, TheTokenGoesNowhereInTheOpen)
{
    const HttpAnswer answer = post(QUrl(u"http://portal.test/x"_s));
    EXPECT_EQ(answer.delivery, Delivery::NotDelivered);
    EXPECT_EQ(answer.problem, DeliveryProblem::AddressNotAllowed);
}

TEST_F(NetworkTransportTest, NoMoreThanSixAreGivenToOneManager)
{
    server.respond = [](QTcpSocket *socket) {
        QTimer::singleShot(100, socket,
                           [socket] { socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"); });
    };
    int answered = 0;
    int came = 0;
    for (int i = 0; i < 18; ++i) {
        HttpRequest request;
        request.method = HttpRequest::Method::Post;
        request.url = server.url();
        request.body = "{}";
        request.deadlineMs = 2'000;
        transport.send(request, &context, [&](const HttpAnswer &answer) {
            ++came;
            answered += answer.isSuccess() ? 1 : 0;
        });
    }
    ASSERT_TRUE(waitUntil([&] { return server.requests.size() >= 6; }));
    EXPECT_LE(server.requests.size(), 6u) << "the rest waits here, not in Qt";
    ASSERT_TRUE(waitUntil([&] { return came == 18; }));
    EXPECT_EQ(answered, 18);
}

TEST_F(NetworkTransportTest, AsManyManagersAsTheRequestsAtOnceTake)
{
    for (const auto &[connections, managers] : {std::pair{1, 1u}, {6, 1u}, {7, 2u}, {10, 2u}, {40, 7u}})
        EXPECT_EQ(makeManagers(connections, &owner).size(), managers) << connections;

    // All ten are under way before one is answered.
    NetworkTransport wide(makeManagers(10, &owner));
    std::vector<QTcpSocket *> waiting;
    server.respond = [&](QTcpSocket *socket) { waiting.push_back(socket); };
    int came = 0;
    for (int i = 0; i < 10; ++i) {
        HttpRequest request;
        request.url = server.url();
        wide.send(request, &context, [&](const HttpAnswer &) { ++came; });
    }
    ASSERT_TRUE(waitUntil([&] { return waiting.size() == 10; }));
    for (QTcpSocket *socket : waiting)
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    EXPECT_TRUE(waitUntil([&] { return came == 10; }));
}

TEST_F(NetworkTransportTest, ACallerThatIsGoneIsNotCalled)
{
    server.respond = [](QTcpSocket *) {};
    bool called = false;
    {
        QObject brief;
        HttpRequest request;
        request.url = server.url();
        transport.send(request, &brief, [&](const HttpAnswer &) { called = true; });
        ASSERT_TRUE(waitUntil([&] { return !server.requests.empty(); }));
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
}

} // namespace
} // namespace lineitems
