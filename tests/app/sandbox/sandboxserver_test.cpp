// The portal over a real socket: what only HTTP can get wrong.
#include "tests/app/sandbox/sandboxclient.h"

#include <gtest/gtest.h>

#include <set>
#include <thread>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

class SandboxServerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QString error;
        ASSERT_TRUE(server.start(&error)) << error.toStdString();
    }

    SandboxServer server;
};

} // namespace

TEST_F(SandboxServerTest, AsksForItsToken)
{
    Client client(server);
    EXPECT_EQ(client.get("/account-info/v3/details").status, 200);
    for (const std::string &token :
         {std::string(), std::string("sandbox-"), server.token().toStdString() + "x"}) {
        client.setToken(token);
        const Reply reply = client.get(objects);
        EXPECT_EQ(reply.status, 401);
        EXPECT_EQ(reply.body["category"_L1], u"INVALID_AUTHENTICATION"_s);
        EXPECT_EQ(reply.body["correlationId"_L1].toString().size(), 36);
        EXPECT_FALSE(reply.body.contains("results"_L1));
    }
}

TEST_F(SandboxServerTest, ServesTheWholeListOverOneConnection)
{
    Client client(server);
    std::set<QString> ids;
    QString after;
    do {
        const Reply reply = client.get(objects
                                       + "?limit=100&properties=name,amount&after=" + after.toStdString());
        ASSERT_EQ(reply.status, 200);
        EXPECT_TRUE(reply.message.keep_alive());
        const QJsonArray results = reply.body["results"_L1].toArray();
        for (const QJsonValue &result : results)
            ids.insert(result["id"_L1].toString());
        after = reply.body["paging"_L1]["next"_L1]["after"_L1].toString();
    } while (!after.isEmpty());
    EXPECT_EQ(ids.size(), 300u);
}

TEST_F(SandboxServerTest, AnswersPipelinedRequestsInOrder)
{
    Client client(server);
    for (int limit = 1; limit <= 20; ++limit)
        client.send(http::verb::get, objects + "?limit=" + std::to_string(limit));
    for (int limit = 1; limit <= 20; ++limit)
        EXPECT_EQ(client.receive().body["results"_L1].toArray().size(), limit);
}

TEST_F(SandboxServerTest, SavesAndTellsWhichRowsFailed)
{
    Client client(server);
    const Reply reply = client.post(objects + "/batch/update", R"({"inputs":[
        {"id":"21480300117","properties":{"price":"10.50","quantity":3,"discount":"","hs_discount_percentage":null}},
        {"id":"21480300820","properties":{"price":"1"},"objectWriteTraceId":"locked"}]})");
    EXPECT_EQ(reply.status, 207);
    EXPECT_EQ(reply.body["status"_L1], u"COMPLETE"_s);
    EXPECT_EQ(reply.body["numErrors"_L1], 1);
    EXPECT_EQ(reply.body["errors"_L1][0]["context"_L1]["objectWriteTraceId"_L1][0], u"locked"_s);
    EXPECT_EQ(reply.body["results"_L1][0]["properties"_L1]["amount"_L1], u"31.50"_s);

    const Reply read = client.post(objects + "/batch/read",
                                   R"({"inputs":[{"id":"21480300117"}],"properties":["price","discount"]})");
    EXPECT_EQ(read.status, 200);
    EXPECT_EQ(read.body["results"_L1][0]["properties"_L1]["price"_L1], u"10.50"_s);
    EXPECT_TRUE(read.body["results"_L1][0]["properties"_L1]["discount"_L1].isNull());
    EXPECT_FALSE(read.body.contains("errors"_L1));
}

struct RefusedCase
{
    http::verb verb;
    const char *target, *body;
    int status;
    const char *category; ///< null: there is none
};

TEST_F(SandboxServerTest, RefusesAsHubSpotDoes)
{
    const RefusedCase cases[] = {
        {http::verb::post, "/crm/v3/objects/line_items/batch/update", "{\"inputs\":[", 400, nullptr},
        {http::verb::post, "/crm/v3/objects/line_items/batch/update", "[]", 400, nullptr},
        {http::verb::post, "/crm/v3/objects/line_items/batch/update",
         "{\"inputs\":[{\"id\":\"1\",\"properties\":{\"a\":[]}}]}", 400, nullptr},
        {http::verb::post, "/crm/v3/objects/line_items/batch/update", "{}", 400, "VALIDATION_ERROR"},
        {http::verb::post, "/crm/v3/objects/line_items/search", "\xff", 400, nullptr},
        {http::verb::get, "/crm/v3/objects/line_items?limit=101", "", 400, "VALIDATION_ERROR"},
        {http::verb::get, "/crm/v3/objects/line_items?limit=many", "", 400, "VALIDATION_ERROR"},
        {http::verb::get, "/crm/v3/objects/line_items/1", "", 404, "OBJECT_NOT_FOUND"},
        {http::verb::get, "/crm/v3/objects/deals", "", 404, "OBJECT_NOT_FOUND"},
        {http::verb::get, "/crm/v3/objects/line_items/search", "", 405, "METHOD_NOT_ALLOWED"},
        {http::verb::delete_, "/crm/v3/objects/line_items", "", 405, "METHOD_NOT_ALLOWED"},
    };
    Client client(server);
    for (const RefusedCase &each : cases) {
        client.send(each.verb, each.target, each.body);
        const Reply reply = client.receive();
        EXPECT_EQ(reply.status, each.status) << each.target << each.body;
        EXPECT_EQ(reply.body["status"_L1], u"error"_s);
        EXPECT_FALSE(reply.body["correlationId"_L1].toString().isEmpty());
        EXPECT_EQ(reply.body.contains("category"_L1), each.category != nullptr) << each.body;
        EXPECT_EQ(reply.body["category"_L1].toString(), QString::fromLatin1(each.category));
    }
}

TEST_F(SandboxServerTest, SaysThatAnAddressIsTooLongAndNestingCostsNoStack)
{
    Client longAddress(server);
    EXPECT_EQ(longAddress.get(objects + "?properties=" + std::string(40'000, 'x')).status, 414);
    Client nested(server);
    EXPECT_EQ(nested.post(objects + "/search", std::string(1'000'000, '[')).status, 400);
    EXPECT_EQ(nested.get("/crm/v3/owners").body["results"_L1].toArray().size(), 3);
}

TEST_F(SandboxServerTest, ServesSeveralConnectionsAtOnce)
{
    std::atomic<int> saved = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 6; ++t) {
        threads.emplace_back([&, t] {
            Client client(server);
            for (int i = 0; i < 20; ++i) {
                const std::string id = std::to_string(21480300117 + (100 + t * 20 + i) * 37);
                const Reply reply = client.post(objects + "/batch/update",
                                                R"({"inputs":[{"id":")" + id
                                                    + R"(","properties":{"name":"n"}}]})");
                saved += reply.status == 200 ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(saved, 120);
}

TEST_F(SandboxServerTest, SaysWhenThePortIsTaken)
{
    SandboxServer second({.port = static_cast<quint16>(server.url().port())});
    QString error;
    EXPECT_FALSE(second.start(&error));
    EXPECT_FALSE(error.isEmpty());
    EXPECT_TRUE(second.url().isEmpty());
}

TEST_F(SandboxServerTest, StopsWhileAClientIsConnected)
{
    Client client(server);
    EXPECT_EQ(client.get("/crm/v3/owners").status, 200);
    server.stop();
    EXPECT_ANY_THROW(client.get("/crm/v3/owners"));
}

} // namespace lineitems
