// The job that carries a plan out: as many at once as allowed, and a cancel that tells the truth.
#include "models/hubspot/submitjob.h"
#include "models/hubspot/apiclient.h"
#include "tests/support/bodies.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/waiting.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <map>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct SubmitJobTest : testing::Test
{
    FakeTransport transport;
    FakeClock clock;
    Connection connection;
    std::map<QByteArray, Outcome> outcomes;
    std::optional<RunEnd> end;
    int tokenQuestions = 0;
    QByteArray nextToken; ///< what the person answers; empty: gives up
    ApiClient *client = nullptr;

    SubmitJobTest()
    {
        connection.baseUrl = QUrl(u"https://portal.test"_s);
        connection.token = "secret";
        connection.concurrency = 3;
        connection.requestsPerTenSeconds = 0;
        transport.answer = [](const HttpRequest &request) {
            QByteArrayList records;
            const QJsonArray inputs = jsonOf(request.body)["inputs"_L1].toArray();
            for (const QJsonValue &input : inputs)
                records.append(R"({"id":")" + input["id"_L1].toString().toUtf8() + R"(","properties":{}})");
            return FakeTransport::json(200, R"({"status":"COMPLETE","results":[)" + records.join(',') + "]}");
        };
    }

    std::vector<BatchInput> inputs(int count)
    {
        std::vector<BatchInput> result;
        for (int i = 0; i < count; ++i) {
            BatchInput input;
            input.id = QByteArray::number(i + 1);
            input.properties = {{u"price"_s, "5"}};
            result.push_back(input);
        }
        return result;
    }

    void onTokenNeeded(SubmitJob &job)
    {
        ++tokenQuestions;
        if (nextToken.isEmpty()) {
            job.giveUp();
            return;
        }
        client->setToken(nextToken);
        job.tokenReplaced();
    }

    void run(int count, const std::function<void(SubmitJob &, int settled)> &onSettled = {})
    {
        ApiClient api(&transport, &clock, connection);
        client = &api;
        SubmitJob job(&api, &clock, SubmitPlan(inputs(count), Schema(), [] { return 0.0; }));
        QObject::connect(&job, &SubmitJob::settled, [&](const std::vector<SettledInput> &settled) {
            for (const SettledInput &input : settled)
                EXPECT_TRUE(outcomes.emplace(input.input.id, input.outcome.outcome).second);
            if (onSettled)
                onSettled(job, job.settledCount());
        });
        QObject::connect(&job, &SubmitJob::tokenNeeded, &job, [&] { onTokenNeeded(job); });
        QObject::connect(&job, &SubmitJob::finished, [&](const RunEnd &runEnd) { end = runEnd; });
        job.start();
        if (transport.holdAnswers) {
            EXPECT_TRUE(waitUntil([&] { return transport.sent.size() == 3; }));
            QCoreApplication::processEvents();
            EXPECT_EQ(transport.sent.size(), 3u);
            transport.release();
        }
        EXPECT_TRUE(waitUntil([&] { return end.has_value(); }));
        EXPECT_EQ(static_cast<int>(outcomes.size()), count);
    }

    int count(Outcome outcome) const
    {
        return static_cast<int>(std::count_if(outcomes.begin(), outcomes.end(),
                                              [&](const auto &row) { return row.second == outcome; }));
    }
};

TEST_F(SubmitJobTest, SendsAllWithTheTokenAndNoMoreAtOnceThanAllowed)
{
    transport.holdAnswers = true;
    run(1000);
    EXPECT_EQ(count(Outcome::Saved), 1000);
    EXPECT_EQ(transport.sent.size(), 10u);
    EXPECT_EQ(transport.sent.front().token, "secret");
    EXPECT_EQ(transport.sent.front().url.path(), u"/crm/v3/objects/line_items/batch/update");
    EXPECT_FALSE(end->cancelled);
}

TEST_F(SubmitJobTest, NothingToSendEndsToo)
{
    run(0);
    EXPECT_TRUE(transport.sent.empty());
}

TEST_F(SubmitJobTest, CancelLetsWhatIsInFlightSettle)
{
    run(1000, [](SubmitJob &job, int settled) {
        if (settled == 100)
            job.cancel();
    });
    EXPECT_TRUE(end->cancelled);
    EXPECT_EQ(count(Outcome::Saved), static_cast<int>(transport.sent.size()) * 100);
    EXPECT_EQ(count(Outcome::NotSent), 1000 - count(Outcome::Saved));
    EXPECT_LE(transport.sent.size(), 4u);
}

TEST_F(SubmitJobTest, OnceItHasEndedItsClientMayGo)
{
    auto api = std::make_unique<ApiClient>(&transport, &clock, connection);
    SubmitJob job(api.get(), &clock, SubmitPlan(inputs(1), Schema(), [] { return 0.0; }));
    QObject::connect(&job, &SubmitJob::finished, [&](const RunEnd &runEnd) { end = runEnd; });
    job.start();
    job.cancel();
    ASSERT_TRUE(end.has_value());
    api.reset();
    QCoreApplication::processEvents(); // its start, that comes too late
    EXPECT_TRUE(transport.sent.empty());
}

TEST_F(SubmitJobTest, CancelDoesNotWaitForAPause)
{
    transport.answer = [](const HttpRequest &) {
        HttpAnswer busy = FakeTransport::json(429, "{}");
        busy.headers.emplaceBack("retry-after", "100");
        return busy;
    };
    ApiClient api(&transport, &clock, connection);
    // A clock whose calls never come: the pause would last for ever.
    struct StoppedClock final : Clock
    {
        bool waits = false;
        qint64 nowMs() const override { return 0; }
        void callLater(qint64, QObject *, std::function<void()>) override { waits = true; }
    } stopped;
    SubmitJob job(&api, &stopped, SubmitPlan(inputs(5), Schema(), [] { return 0.0; }));
    QObject::connect(&job, &SubmitJob::finished, [&](const RunEnd &runEnd) { end = runEnd; });
    job.start();
    ASSERT_TRUE(waitUntil([&] { return stopped.waits; }));
    job.cancel();
    ASSERT_TRUE(end);
    EXPECT_TRUE(end->cancelled);
    EXPECT_EQ(job.settledCount(), 5);
}

TEST_F(SubmitJobTest, CancelTakesBackWhatWaitsForTheRateLimit)
{
    connection.requestsPerTenSeconds = 1;
    struct StoppedClock final : Clock
    {
        qint64 nowMs() const override { return 0; }
        void callLater(qint64, QObject *, std::function<void()>) override {}
    } stopped;
    ApiClient api(&transport, &stopped, connection);
    SubmitJob job(&api, &stopped, SubmitPlan(inputs(500), Schema(), [] { return 0.0; }));
    QObject::connect(&job, &SubmitJob::finished, [&](const RunEnd &runEnd) { end = runEnd; });
    job.start();
    ASSERT_TRUE(waitUntil([&] { return job.settledCount() == 100; }));
    job.cancel();
    ASSERT_TRUE(waitUntil([&] { return end.has_value(); }));
    EXPECT_EQ(transport.sent.size(), 1u);
    EXPECT_EQ(job.settledCount(), 500);
}

TEST_F(SubmitJobTest, ATokenThatTheServerEchoesGoesNoFurther)
{
    transport.answer = [](const HttpRequest &request) {
        HttpAnswer answer = FakeTransport::json(401, R"({"message":"bad token )" + request.token + "\"}");
        answer.headers.append({"x-hubspot-correlation-id", "of " + request.token});
        return answer;
    };
    run(1);
    EXPECT_EQ(end->stoppedBy.message, u"bad token [token]");
    EXPECT_EQ(end->stoppedBy.correlationId, u"of [token]") << "a report names it";
}

TEST_F(SubmitJobTest, KeepsToTheRateLimit)
{
    connection.requestsPerTenSeconds = 5;
    std::vector<qint64> times;
    const auto answer = transport.answer;
    transport.answer = [&](const HttpRequest &request) {
        times.push_back(clock.now);
        return answer(request);
    };
    run(2000);
    ASSERT_EQ(times.size(), 20u);
    for (std::size_t i = 5; i < times.size(); ++i)
        EXPECT_GE(times[i] - times[i - 5], 10'000);
}

TEST_F(SubmitJobTest, A401AsksForATokenOnceAndGoesOnWithEveryRow)
{
    nextToken = "fresh";
    const auto answer = transport.answer;
    transport.answer = [&](const HttpRequest &request) {
        return request.token == nextToken ? answer(request)
                                          : FakeTransport::json(401, R"({"message":"expired"})");
    };
    run(1000);
    EXPECT_EQ(tokenQuestions, 1);
    EXPECT_EQ(count(Outcome::Saved), 1000);
    EXPECT_EQ(end->stoppedBy.problem, RowProblem::None);
}

TEST_F(SubmitJobTest, PauseHoldsBackNewBatchesAndResumeSendsThem)
{
    std::size_t sentWhilePaused = 0;
    run(1000, [&](SubmitJob &job, int settled) {
        if (settled != 100)
            return;
        job.pause();
        QTimer::singleShot(20, &job, [&] {
            sentWhilePaused = transport.sent.size();
            EXPECT_TRUE(job.isPaused());
            job.resume();
        });
    });
    EXPECT_LE(sentWhilePaused, 4u);
    EXPECT_EQ(count(Outcome::Saved), 1000);
}

TEST_F(SubmitJobTest, NoBatchLeavesBeforeTheJournalHasIt)
{
    ApiClient api(&transport, &clock, connection);
    SubmitJob job(&api, &clock, SubmitPlan(inputs(250), Schema(), [] { return 0.0; }));
    std::vector<std::function<void()>> writing;
    std::size_t rows = 0;
    job.setBeforeSend([&](const std::vector<BatchInput> &batch, std::function<void()> go) {
        rows += batch.size();
        writing.push_back(std::move(go));
    });
    QObject::connect(&job, &SubmitJob::finished, [&](const RunEnd &runEnd) { end = runEnd; });
    job.start();
    ASSERT_TRUE(waitUntil([&] { return writing.size() == 3; }));
    QCoreApplication::processEvents();
    EXPECT_TRUE(transport.sent.empty());
    EXPECT_EQ(rows, 250u);
    writing[0]();
    ASSERT_TRUE(waitUntil([&] { return job.settledCount() == 100; }));
    EXPECT_EQ(transport.sent.size(), 1u);
    // Written, but the person has cancelled meanwhile: it does not leave.
    job.cancel();
    writing[1]();
    writing[2]();
    ASSERT_TRUE(waitUntil([&] { return end.has_value(); }));
    EXPECT_EQ(transport.sent.size(), 1u);
    EXPECT_EQ(job.settledCount(), 250);
}

TEST_F(SubmitJobTest, A401WithoutAnotherTokenStopsTheRun)
{
    transport.answer = [](const HttpRequest &) {
        return FakeTransport::json(401, R"({"category":"INVALID_AUTHENTICATION","message":"expired"})");
    };
    run(1000);
    EXPECT_EQ(end->stoppedBy.category, u"INVALID_AUTHENTICATION");
    EXPECT_EQ(count(Outcome::Saved), 0);
    EXPECT_EQ(transport.sent.size(), 3u);
    EXPECT_EQ(count(Outcome::NotSent), 1000);
}

} // namespace
} // namespace lineitems
