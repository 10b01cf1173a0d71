// Faults that only a socket can show, a rate limit and a latency, over real loopback.
#include "tests/app/sandbox/sandboxclient.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <thread>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstId = 21480300117;

std::string updateOf(qint64 id)
{
    return R"({"inputs":[{"id":")" + std::to_string(id) + R"(","properties":{"price":"12.34"}}]})";
}

boost::system::error_code failureOf(Client &client)
{
    try {
        client.receive();
    } catch (const boost::system::system_error &problem) {
        return problem.code();
    }
    return {};
}

class FaultySockets : public testing::Test
{
protected:
    void start(const SandboxOptions &options)
    {
        server.emplace(options);
        QString error;
        ASSERT_TRUE(server->start(&error)) << error.toStdString();
    }

    void start(const QString &fault) { start({.faults = {fault}, .faultRate = 1}); }

    std::unique_ptr<Client> sent()
    {
        auto client = std::make_unique<Client>(*server);
        client->send(http::verb::post, objects + "/batch/update", updateOf(firstId));
        return client;
    }

    QByteArray price() const { return server->storedValue(QByteArray::number(firstId), "price"); }

    std::optional<SandboxServer> server;
};

} // namespace

TEST_F(FaultySockets, ResetsTheConnection)
{
    start(u"reset"_s);
    EXPECT_EQ(failureOf(*sent()), boost::system::error_code(net::error::connection_reset));
    EXPECT_NE(price(), "12.34");
    start(u"reset-applied"_s);
    EXPECT_EQ(failureOf(*sent()), boost::system::error_code(net::error::connection_reset));
    EXPECT_EQ(price(), "12.34");
    EXPECT_EQ(server->writesOf(firstId), 1);
}

TEST_F(FaultySockets, NeverAnswersAndKeepsServingOthers)
{
    start(u"hang-applied"_s);
    const auto hanging = sent();
    while (server->writesOf(firstId) == 0)
        std::this_thread::yield();
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(Client(*server).get("/crm/v3/owners").status, 200);
    EXPECT_EQ(hanging->waiting(), 0u);
    server->stop();
    EXPECT_TRUE(failureOf(*hanging));
}

TEST_F(FaultySockets, DripsAfterTheHeader)
{
    start(u"drip"_s);
    const auto client = sent();
    std::string text;
    const std::size_t head = net::read_until(client->stream(), net::dynamic_buffer(text), "\r\n\r\n");
    EXPECT_TRUE(text.starts_with("HTTP/1.1 200"));
    EXPECT_LE(text.size() - head, 1u);
    char byte = 0;
    if (text.size() == head)
        net::read(client->stream(), net::buffer(&byte, 1));
    EXPECT_EQ(price(), "12.34");
}

TEST_F(FaultySockets, BreaksOffInTheMiddleOfTheBody)
{
    start(u"truncated"_s);
    EXPECT_EQ(failureOf(*sent()), make_error_code(http::error::partial_message));
    EXPECT_EQ(price(), "12.34");
}

TEST_F(FaultySockets, RefusesForAMomentAndListensAgain)
{
    start(u"refuse"_s);
    EXPECT_EQ(failureOf(*sent()), boost::system::error_code(net::error::connection_reset));
    EXPECT_NE(price(), "12.34");
    for (;;) {
        try {
            EXPECT_EQ(Client(*server).get("/crm/v3/owners").status, 200);
            break;
        } catch (const boost::system::system_error &problem) {
            ASSERT_EQ(problem.code(), boost::system::error_code(net::error::connection_refused));
        }
    }
}

TEST_F(FaultySockets, SendsOddBodiesAsTheyAre)
{
    start(u"gzip"_s);
    Reply reply = sent()->receive();
    EXPECT_EQ(reply.message[http::field::content_encoding], "gzip");
    EXPECT_TRUE(reply.message.body().starts_with("\x1f\x8b"));
    start(u"502"_s);
    reply = sent()->receive();
    EXPECT_EQ(reply.status, 502);
    EXPECT_EQ(reply.message[http::field::content_type], "text/html; charset=UTF-8");
    start(u"477"_s);
    EXPECT_EQ(sent()->receive().status, 477);
}

TEST_F(FaultySockets, ManyAnswersWaitAtOnce)
{
    // So long that the test would end by its time limit if each waiting answer held a thread.
    start({.latencyMs = 600'000});
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<Client>(*server));
        clients.back()->send(http::verb::post, objects + "/batch/update", updateOf(firstId + (100 + i) * 37));
    }
    for (int i = 0; i < 20; ++i) {
        while (server->writesOf(firstId + (100 + i) * 37) == 0)
            std::this_thread::yield();
        EXPECT_EQ(clients[static_cast<std::size_t>(i)]->waiting(), 0u);
    }
}

TEST_F(FaultySockets, AnAnswerComesNotBeforeItsTime)
{
    start({.latencyMs = 60});
    Client client(*server);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(client.get("/crm/v3/owners").status, 200);
    EXPECT_EQ(client.get("/crm/v3/owners").status, 200);
    EXPECT_GE(timer.elapsed(), 120);
}

TEST_F(FaultySockets, KeepsALimitOverAllConnections)
{
    start({.limit = 3});
    int refused = 0;
    for (int i = 0; i < 5; ++i)
        refused += Client(*server).get("/crm/v3/owners").status == 429 ? 1 : 0;
    EXPECT_EQ(refused, 2);
}

TEST_F(FaultySockets, TakesAnotherTokenAfterAnExpiry)
{
    start(u"401"_s);
    EXPECT_EQ(sent()->receive().status, 401);
    server->acceptToken("another");
    EXPECT_EQ(sent()->receive().status, 401);
    Client client(*server);
    client.setToken("another");
    EXPECT_EQ(client.post(objects + "/batch/update", updateOf(firstId)).status, 200);
}

TEST_F(FaultySockets, DoesNotStartWithAnUnknownFault)
{
    SandboxServer unknown({.faults = {u"500"_s, u"nope"_s}});
    QString error;
    EXPECT_FALSE(unknown.start(&error));
    EXPECT_TRUE(error.contains(u"nope"_s)) << error.toStdString();
}

} // namespace lineitems
