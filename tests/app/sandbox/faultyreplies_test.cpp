// Faults of whole replies: a test of the submit that runs against a wrong fault proves nothing.
#include "tests/app/sandbox/faultytest.h"

#include <QtEndian>

namespace lineitems::sandbox {

using FaultyReplies = FaultyTest;

namespace {

/// Of a gzip file, by way of Qt's own format: the length, zlib's header, the data and an Adler-32.
QByteArray gunzipped(const QByteArray &file, const QByteArray &expected)
{
    quint32 low = 1;
    quint32 high = 0;
    for (const char c : expected) {
        low = (low + static_cast<uchar>(c)) % 65521;
        high = (high + low) % 65521;
    }
    QByteArray packed(4, '\0');
    qToBigEndian(static_cast<quint32>(expected.size()), packed.data());
    QByteArray adler(4, '\0');
    qToBigEndian((high << 16) | low, adler.data());
    return qUncompress(packed + "\x78\x9c" + file.sliced(10, file.size() - 18) + adler);
}

} // namespace

struct ReplyCase
{
    const char *name;
    int status;
    bool written;
    Sending sending = Sending::Whole;
    const char *holds = ""; ///< text that stands in the body
};

TEST_F(FaultyReplies, AnswerAndStoreWhatTheirNameSays)
{
    const ReplyCase cases[] = {
        {"429", 429, false, Sending::Whole, "\"policyName\":\"TEN_SECONDLY_ROLLING\""},
        {"429-retry-after", 429, false, Sending::Whole, "\"errorType\":\"RATE_LIMIT\""},
        {"429-secondly", 429, false, Sending::Whole, "\"SECONDLY\""},
        {"429-daily", 429, false, Sending::Whole, "\"DAILY\""},
        {"423", 423, false, Sending::Whole, "\"status\":\"error\""},
        {"477", 477, false},
        {"503-retry-after", 503, false},
        {"500", 500, false, Sending::Whole, "<html>"},
        {"502", 502, false, Sending::Whole, "<html>"},
        {"503", 503, false, Sending::Whole, "<html>"},
        {"504", 504, false},
        {"521", 521, false},
        {"523", 523, false},
        {"524", 524, false},
        {"500-applied", 500, true, Sending::Whole, "<html>"},
        {"502-applied", 502, true},
        {"503-applied", 503, true},
        {"504-applied", 504, true},
        {"521-applied", 521, true},
        {"523-applied", 523, true},
        {"524-applied", 524, true},
        {"reset", 200, false, Sending::Reset},
        {"reset-applied", 200, true, Sending::Reset},
        {"refuse", 200, false, Sending::Refused},
        {"hang", 200, false, Sending::Never},
        {"hang-applied", 200, true, Sending::Never},
        {"drip", 200, true, Sending::Drip, "\"COMPLETE\""},
        {"truncated", 200, true, Sending::Truncated, "\"COMPLETE\""},
        {"malformed", 200, true, Sending::Whole, "{\"results\":"},
        {"malformed-dropped", 200, false, Sending::Whole, "{"},
        {"html-200", 200, false, Sending::Whole, "<html>"},
        {"wrong-type", 200, true, Sending::Whole, "\"COMPLETE\""},
        {"gzip", 200, true, Sending::Whole, "\x1f\x8b"},
        {"empty", 200, true},
        {"empty-dropped", 200, false},
        {"shuffled", 200, true, Sending::Whole, "\"COMPLETE\""},
        {"strangers", 200, true, Sending::Whole, "\"4711\""},
        {"extra-fields", 200, true, Sending::Whole, "\"provenance\""},
        {"nulls", 200, true, Sending::Whole, "\"errors\":null"},
        {"json-numbers", 200, true, Sending::Whole, "\"price\":12.34"},
        {"no-echo", 200, true, Sending::Whole, "\"properties\":{}"},
        {"401", 401, false, Sending::Whole, "EXPIRED_AUTHENTICATION"},
        {"403-map", 403, false, Sending::Whole, R"("context":{"requiredGranularScopes":["crm.)"},
        {"403-text", 403, false, Sending::Whole, R"("context":"{requiredGranularScopes=[crm.)"},
        {"redirect", 307, false},
    };
    std::size_t replies = 0;
    for (const FaultKind &kind : faultKinds())
        replies += kind.stage == Stage::Reply ? 1 : 0;
    EXPECT_EQ(std::size(cases), replies); // every fault is in the table
    for (const ReplyCase &each : cases) {
        SCOPED_TRACE(each.name);
        start({QLatin1StringView(each.name)});
        const HttpReply reply = update();
        EXPECT_EQ(reply.status, each.status);
        EXPECT_EQ(reply.sending, each.sending);
        EXPECT_EQ(written().size(), each.written ? rowCount : 0u);
        EXPECT_TRUE(reply.body.contains(each.holds)) << reply.body.constData();
    }
}

TEST_F(FaultyReplies, HeadersSayHowLongToWaitAndWhatTheBodyIs)
{
    const struct
    {
        const char *name, *header, *value;
    } cases[] = {
        {"429", "Retry-After", ""},
        {"429-retry-after", "Retry-After", "1"},
        {"477", "Retry-After", "1"},
        {"503-retry-after", "Retry-After", "1"},
        {"502", "Content-Type", "text/html; charset=UTF-8"},
        {"html-200", "Content-Type", "text/html; charset=UTF-8"},
        {"wrong-type", "Content-Type", "text/plain"},
        {"gzip", "Content-Encoding", "gzip"},
        {"redirect", "Location", "https://elsewhere.example/crm/v3/objects/line_items/batch/update"},
    };
    for (const auto &each : cases) {
        start({QLatin1StringView(each.name)});
        EXPECT_EQ(headerOf(update(), each.header), each.value) << each.name;
    }
}

TEST_F(FaultyReplies, OddBodiesCannotBeReadAndOddResultsCan)
{
    for (const char *name : {"malformed", "malformed-dropped", "html-200", "empty", "empty-dropped"}) {
        start({QLatin1StringView(name)});
        EXPECT_TRUE(QJsonDocument::fromJson(update().body).isNull()) << name;
    }
    for (const char *name : {"shuffled", "extra-fields", "nulls", "json-numbers", "no-echo", "wrong-type"}) {
        start({QLatin1StringView(name)});
        const HttpReply reply = update();
        EXPECT_EQ(resultIds(reply), written()) << name;
    }
    start({u"strangers"_s});
    const HttpReply reply = update();
    std::set<QByteArray> withStranger = written();
    withStranger.insert("4711");
    EXPECT_EQ(resultIds(reply), withStranger);
}

TEST_F(FaultyReplies, GzipHoldsTheAnswer)
{
    start({u"list:gzip"_s}, {.rate = 0});
    const QByteArray plain = send("GET", "/crm/v3/objects/line_items?limit=3").body;
    start({u"list:gzip"_s});
    EXPECT_EQ(gunzipped(send("GET", "/crm/v3/objects/line_items?limit=3").body, plain), plain);
}

TEST_F(FaultyReplies, ShuffledResultsStandInAnotherOrder)
{
    start({u"shuffled"_s});
    const QJsonArray results = jsonOf(update())["results"_L1].toArray();
    bool inOrder = true;
    for (int i = 0; i < rowCount; ++i)
        inOrder = inOrder && results[i]["id"_L1].toString().toLatin1() == id(i);
    EXPECT_FALSE(inOrder);
}

TEST_F(FaultyReplies, SomeRefuseEverythingFromThenOn)
{
    for (const char *name : {"429-daily", "401", "403-map", "403-text"}) {
        SCOPED_TRACE(name);
        start({QLatin1StringView(name)});
        EXPECT_EQ(send("GET", "/crm/v3/owners").status, 200);
        const int status = update().status;
        EXPECT_EQ(send("GET", "/crm/v3/owners").status, status);
        faulty->acceptToken("token");
        EXPECT_EQ(update().status, status == 429 ? 429 : 200);
        EXPECT_EQ(update().status, status == 429 ? 429 : 200); // it does not expire a second time
    }
}

TEST_F(FaultyReplies, HitTheRequestsThatTheyAreMeantFor)
{
    const QByteArray read = R"({"inputs":[{"id":")" + QByteArray("21480300117") + R"("}]})";
    const struct
    {
        const char *name;
        int update, read, list;
    } cases[] = {{"500", 500, 200, 200}, {"read:500", 200, 500, 200}, {"list:500", 200, 200, 500}};
    for (const auto &each : cases) {
        start({QLatin1StringView(each.name)});
        EXPECT_EQ(update().status, each.update) << each.name;
        EXPECT_EQ(send("POST", "/crm/v3/objects/line_items/batch/read", read).status, each.read);
        EXPECT_EQ(send("GET", "/crm/v3/objects/line_items?limit=5").status, each.list);
        EXPECT_EQ(update("/crm/objects/2026-09").status, each.update);
    }
}

TEST_F(FaultyReplies, FollowFromTheSeed)
{
    const auto statuses = [this](quint32 seed) {
        start({u"all"_s, u"list:500"_s}, {.seed = seed, .rate = 0.5});
        std::vector<int> all;
        for (int i = 0; i < 40; ++i)
            all.push_back(send("GET", "/crm/v3/objects/line_items?limit=1").status);
        return all;
    };
    const std::vector<int> first = statuses(7);
    EXPECT_EQ(first, statuses(7));
    EXPECT_NE(first, statuses(8));
    const auto struck = std::count(first.begin(), first.end(), 500);
    EXPECT_GT(struck, 5);
    EXPECT_LT(struck, 35);
}

TEST_F(FaultyReplies, UnknownNamesAreRefusedWithTheKnownOnes)
{
    for (const char *name : {"501", "", "read:row-by-id", "list:colleague", "write:500"}) {
        QString error;
        EXPECT_FALSE(parseFaults({QLatin1StringView(name)}, &error)) << name;
        EXPECT_TRUE(error.contains(u"hang-applied"_s));
    }
    QString error;
    EXPECT_EQ(parseFaults({u"all"_s}, &error)->size(), faultKinds().size());
    EXPECT_TRUE(parseFaults({u"read:colleague"_s, u"list:gzip"_s, u" 500"_s}, &error));
}

TEST_F(FaultyReplies, ALimitRefusesWhatIsTooMuchInTenSeconds)
{
    start({}, {.limit = 3});
    for (int i = 0; i < 3; ++i) {
        const HttpReply reply = send("GET", "/crm/v3/owners");
        EXPECT_EQ(reply.status, 200);
        EXPECT_EQ(headerOf(reply, "X-HubSpot-RateLimit-Remaining"), QByteArray::number(2 - i));
        clock += 100;
    }
    const HttpReply refused = update();
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(jsonOf(refused)["policyName"_L1], u"TEN_SECONDLY_ROLLING"_s);
    EXPECT_EQ(headerOf(refused, "X-HubSpot-RateLimit-Max"), "3");
    EXPECT_EQ(headerOf(refused, "X-HubSpot-RateLimit-Interval-Milliseconds"), "10000");
    EXPECT_TRUE(written().empty());
    clock = 1000 + 10'000; // the first of them is out of the window
    EXPECT_EQ(update().status, 200);
    EXPECT_EQ(update().status, 429);
}

TEST_F(FaultyReplies, WithoutALimitNoneIsTold)
{
    start({}, {.latencyMs = 40});
    const HttpReply reply = update();
    EXPECT_EQ(reply.delayMs, 40);
    EXPECT_EQ(headerOf(reply, "X-HubSpot-RateLimit-Max"), "");
    EXPECT_EQ(headerOf(reply, "X-HubSpot-RateLimit-Remaining"), "");
    EXPECT_EQ(written().size(), std::size_t{rowCount});
}

} // namespace lineitems::sandbox
