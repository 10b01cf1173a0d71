// A load that stops half way must say so; one that loops must end.
#include "models/hubspot/fetchjob.h"
#include "models/hubspot/apiclient.h"
#include "models/hubspot/readjob.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/waiting.h"

#include <QUrlQuery>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct FetchJobTest : testing::Test
{
    FakeTransport transport;
    FakeClock clock;
    Connection connection;
    std::vector<LoadedRow> rows;
    std::optional<RowError> end;
    int total = -1;

    FetchJobTest() { connection.baseUrl = QUrl(u"https://portal.test"_s); }

    static HttpAnswer page(int first, const QByteArray &after)
    {
        QByteArrayList records;
        for (int i = first; i < first + 2; ++i)
            records.append(R"({"id":")" + QByteArray::number(i) + R"(","properties":{"price":")"
                           + QByteArray::number(i) + "\"}}");
        return FakeTransport::json(
            200,
            "{\"results\":[" + records.join(',') + ']'
                + (after.isEmpty() ? "" : ",\"paging\":{\"next\":{\"after\":\"" + after + "\"}}") + '}');
    }

    void run(const std::function<void(FetchJob &)> &onPage = {})
    {
        ApiClient api(&transport, &clock, connection);
        FetchJob job(&api, {u"price"_s});
        QObject::connect(&job, &FetchJob::totalKnown, [&](int known) { total = known; });
        QObject::connect(&job, &FetchJob::pageArrived, [&](const std::vector<LoadedRow> &page) {
            rows.insert(rows.end(), page.begin(), page.end());
            if (onPage)
                onPage(job);
        });
        QObject::connect(&job, &FetchJob::finished, [&](const RowError &error) { end = error; });
        job.start();
        EXPECT_TRUE(waitUntil([&] { return end.has_value(); }));
    }
};

TEST_F(FetchJobTest, FollowsThePagesToTheEnd)
{
    int hiccups = 1;
    transport.answer = [&](const HttpRequest &request) {
        if (request.url.path().endsWith(u"/search"))
            return FakeTransport::json(200, R"({"total":5,"results":[]})");
        const QString after = QUrlQuery(request.url).queryItemValue(u"after"_s);
        if (after == u"3" && hiccups-- > 0)
            return FakeTransport::json(502, "");
        return after.isEmpty() ? page(1, "3") : after == u"3" ? page(3, "5") : page(5, "");
    };
    run();
    EXPECT_EQ(end->problem, RowProblem::None);
    EXPECT_EQ(rows.size(), 6u);
    EXPECT_EQ(rows[5], (LoadedRow{"6", {"6"}}));
    EXPECT_EQ(total, 5);
}

TEST_F(FetchJobTest, SaysWhereItBroke)
{
    transport.answer = [&](const HttpRequest &request) {
        return QUrlQuery(request.url).hasQueryItem(u"after"_s)
            ? FakeTransport::json(403, R"({"category":"MISSING_SCOPES","message":"no"})")
            : page(1, "3");
    };
    run();
    EXPECT_EQ(end->category, u"MISSING_SCOPES");
    EXPECT_EQ(rows.size(), 2u);
}

TEST_F(FetchJobTest, NonsenseIsNoPage)
{
    transport.answer = [&](const HttpRequest &) { return FakeTransport::json(200, "<html>"); };
    run();
    EXPECT_EQ(end->code, u"UNREADABLE_ANSWER");
}

TEST_F(FetchJobTest, CursorsThatComeAgainEnd)
{
    int asked = 0;
    transport.answer = [&](const HttpRequest &) { return page(1, ++asked % 2 == 0 ? "3" : "5"); };
    run();
    EXPECT_NE(end->problem, RowProblem::None);
    EXPECT_LE(asked, 5);
}

TEST_F(FetchJobTest, ValuesThatCannotBeReadAreNotLeftOut)
{
    transport.answer = [&](const HttpRequest &request) {
        if (request.url.query().contains(u"properties"))
            return FakeTransport::json(414, "");
        if (request.url.path().endsWith(u"/batch/read"))
            return FakeTransport::json(
                207, R"({"results":[],"errors":[{"category":"INTERNAL_ERROR","message":"shard down"}]})");
        return page(1, "");
    };
    run();
    EXPECT_EQ(end->message, u"shard down");
    EXPECT_TRUE(rows.empty());
}

TEST_F(FetchJobTest, TooLongAUrlIsReadByIds)
{
    transport.answer = [&](const HttpRequest &request) {
        if (request.url.query().contains(u"properties"))
            return FakeTransport::json(414, "");
        return page(1, "");
    };
    run();
    EXPECT_EQ(end->problem, RowProblem::None);
    EXPECT_EQ(rows.size(), 2u);
    EXPECT_TRUE(transport.sent.back().url.path().endsWith(u"/batch/read"));
}

TEST_F(FetchJobTest, CancelKeepsWhatHasCome)
{
    int cursor = 1;
    transport.answer = [&](const HttpRequest &) { return page(1, QByteArray::number(cursor++)); };
    run([](FetchJob &job) { job.cancel(); });
    EXPECT_EQ(end->problem, RowProblem::Cancelled);
    EXPECT_EQ(rows.size(), 2u);
}

TEST_F(FetchJobTest, ReadingByIdsAsksForAHundredAtATime)
{
    transport.answer = [&](const HttpRequest &) { return page(1, ""); };
    ApiClient api(&transport, &clock, connection);
    std::vector<QByteArray> ids(250, "1");
    ReadJob job(&api, ids, {u"price"_s}, {});
    int records = 0;
    QObject::connect(&job, &ReadJob::recordsArrived,
                     [&](const std::vector<ApiRecord> &read) { records += static_cast<int>(read.size()); });
    QObject::connect(&job, &ReadJob::finished, [&](const RowError &error) { end = error; });
    job.start();
    ASSERT_TRUE(waitUntil([&] { return end.has_value(); }));
    EXPECT_EQ(end->problem, RowProblem::None);
    EXPECT_EQ(transport.sent.size(), 3u);
    EXPECT_EQ(records, 6);
}

} // namespace
} // namespace lineitems
