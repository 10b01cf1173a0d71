// Opening, and what a person is told when it does not work; a run's way into the document.
#include "models/session/session.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/reviewof.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct SessionTest : testing::Test
{
    FakeTransport transport;
    FakeClock clock;
    std::map<QString, HttpAnswer> answers; ///< by the end of the path
    std::optional<RowError> openError;
    std::optional<RowError> loadEnd;
    std::optional<RunSummary> run;
    std::unique_ptr<Session> session;

    SessionTest() : SessionTest(ApiVersion::V3) {}

    explicit SessionTest(ApiVersion version)
    {
        answers[u"/details"_s] = FakeTransport::json(200, R"({"portalId":62515,"timeZone":"UTC"})");
        answers[u"/properties/line_items"_s] = FakeTransport::json(200, R"({"results":[
            {"name":"name","label":"Name","type":"string"},{"name":"price","label":"Price","type":"number"},
            {"name":"amount","label":"Amount","type":"number","modificationMetadata":{"readOnlyValue":true}}]})");
        answers[u"/objects/line_items"_s] = FakeTransport::json(200, R"({"results":[
            {"id":"1","properties":{"name":"A","price":"10","amount":"10"}},
            {"id":"2","properties":{"name":"B","price":"20","amount":"20"}},
            {"id":"3","properties":{"name":"C","price":"30","amount":"30"}}]})");
        answers[u"/batch/read"_s] = answers[u"/objects/line_items"_s];
        transport.answer = [this](const HttpRequest &request) {
            for (const auto &[path, answer] : answers) {
                if (request.url.path().endsWith(path))
                    return answer;
            }
            return FakeTransport::json(404, "{}");
        };
        Connection connection;
        connection.baseUrl = QUrl(u"https://portal.test"_s);
        connection.token = "first";
        connection.version = version;
        session = std::make_unique<Session>(&transport, &clock, connection);
        QObject::connect(session.get(), &Session::openFailed,
                         [this](const RowError &error) { openError = error; });
        QObject::connect(session.get(), &Session::loadFinished,
                         [this](const RowError &error) { loadEnd = error; });
        QObject::connect(session.get(), &Session::submitFinished,
                         [this](const RunSummary &summary) { run = summary; });
    }

    void open()
    {
        session->open();
        ASSERT_TRUE(waitUntil([&] { return openError || loadEnd; }));
    }

    void type(int row, const QString &column, const QString &text)
    {
        Document *document = session->document();
        const int index = document->columns().indexOf(column);
        document->setCell({row, index, parseValue(document->columns().at(index), text)}, u"type"_s);
    }

    QByteArray value(int row, const QString &column)
    {
        return session->document()->value(row, session->document()->columns().indexOf(column)).toByteArray();
    }

    void submit()
    {
        run.reset();
        session->submit(reviewOf(*session->document()).inputs);
        ASSERT_TRUE(waitUntil([&] { return run.has_value(); }));
    }
};

TEST_F(SessionTest, OpensAndLoads)
{
    open();
    EXPECT_EQ(session->state(), Session::State::Ready);
    EXPECT_EQ(session->account().portalId, u"62515");
    EXPECT_EQ(session->document()->rowCount(), 3);
    EXPECT_EQ(value(1, u"price"_s), "20");
}

TEST_F(SessionTest, AnAccountThatMayNotBeAskedForIsNoObstacle)
{
    answers[u"/details"_s] = FakeTransport::json(403, R"({"category":"MISSING_SCOPES"})");
    open();
    EXPECT_EQ(session->state(), Session::State::Ready);
}

TEST_F(SessionTest, SaysWhyItCannotOpenAndOpensWithAnotherToken)
{
    const HttpAnswer account = answers[u"/details"_s];
    answers[u"/details"_s] = FakeTransport::json(
        401, R"({"category":"INVALID_AUTHENTICATION","message":"expired"})");
    open();
    EXPECT_EQ(session->state(), Session::State::Broken);
    EXPECT_EQ(openError->category, u"INVALID_AUTHENTICATION");
    openError.reset();
    answers[u"/details"_s] = account;
    session->setToken("second");
    open();
    EXPECT_EQ(session->state(), Session::State::Ready);
    EXPECT_EQ(transport.sent.back().token, "second");
}

TEST_F(SessionTest, SavedCellsMoveIntoTheBaselineWithWhatTheServerMadeOfThem)
{
    open();
    type(0, u"price"_s, u"12.5"_s);
    type(2, u"name"_s, u"Z"_s);
    answers[u"/batch/read"_s] = FakeTransport::json(200, R"({"status":"COMPLETE","results":[
        {"id":"1","properties":{"price":"10"}},{"id":"3","properties":{"name":"C"}}]})");
    answers[u"/batch/update"_s] = FakeTransport::json(207, R"({"status":"COMPLETE","results":[
        {"id":"1","properties":{"price":"12.50","amount":"12.50"}}],
        "errors":[{"category":"VALIDATION_ERROR","message":"locked","context":{"ids":["3"]},
                   "errors":[{"message":"This one is locked.","context":{"propertyName":["name"]}}]}]})");
    submit();
    EXPECT_EQ(run->saved, 1);
    EXPECT_EQ(run->failed, 1);
    EXPECT_EQ(value(0, u"price"_s), "12.50");
    EXPECT_EQ(value(0, u"amount"_s), "12.50");
    EXPECT_FALSE(session->document()->edits().row(0));
    EXPECT_EQ(value(2, u"name"_s), "Z");
    EXPECT_TRUE(session->document()->edits().row(2));
    const RowResult *failed = session->document()->results().find(2);
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->error.property, u"name");
    EXPECT_EQ(failed->error.message, u"This one is locked.");

    EXPECT_EQ(session->failedRows(session->document()->edits().rows()), (std::vector<int>{2}));
}

TEST_F(SessionTest, WhatIsTypedMeanwhileStaysAnEdit)
{
    open();
    type(0, u"price"_s, u"12"_s);
    answers[u"/batch/update"_s] = FakeTransport::json(
        200, R"({"status":"COMPLETE","results":[{"id":"1","properties":{"price":"12"}}]})");
    transport.holdAnswers = true;
    transport.holdPath = u"/batch/update"_s;
    session->submit(reviewOf(*session->document()).inputs);
    ASSERT_TRUE(waitUntil([&] { return transport.sent.back().url.path().endsWith(u"/batch/update"); }));
    type(0, u"price"_s, u"13"_s);
    transport.release();
    ASSERT_TRUE(waitUntil([&] { return run.has_value(); }));
    EXPECT_EQ(run->saved, 1);
    EXPECT_EQ(value(0, u"price"_s), "13");
    EXPECT_EQ(reviewOf(*session->document()).changes.changes.at(0).cells.at(0).before, "12");
}

TEST_F(SessionTest, WhatHubSpotComputedAnewIsReadAfterTheRun)
{
    open();
    type(0, u"price"_s, u"12"_s);
    answers[u"/batch/update"_s] = FakeTransport::json(
        200, R"({"status":"COMPLETE","results":[{"id":"1","properties":{"price":"12"}}]})");
    QObject::connect(session.get(), &Session::submitFinished, [this] {
        answers[u"/batch/read"_s] = FakeTransport::json(200, R"({"status":"COMPLETE","results":[
            {"id":"1","properties":{"amount":"12.00","price":"99"}}]})");
    });
    submit();
    ASSERT_TRUE(waitUntil([&] { return !session->isRefreshing(); }));
    EXPECT_EQ(value(0, u"amount"_s), "12.00");
    EXPECT_EQ(value(0, u"price"_s), "12") << "only computed columns are taken";
}

TEST_F(SessionTest, WhatSomebodyElseChangedIsAConflictAndNotOverwritten)
{
    open();
    type(0, u"price"_s, u"12"_s);
    type(1, u"price"_s, u"22"_s);
    answers[u"/batch/read"_s] = FakeTransport::json(200, R"({"status":"COMPLETE","results":[
        {"id":"1","properties":{"price":"11"}},{"id":"2","properties":{"price":"20.0"}}]})");
    answers[u"/batch/update"_s] = FakeTransport::json(
        200, R"({"status":"COMPLETE","results":[{"id":"2","properties":{"price":"22"}}]})");
    submit();
    EXPECT_EQ(run->conflict, 1);
    EXPECT_EQ(run->saved, 1);
    const auto update = std::find_if(
        transport.sent.begin(), transport.sent.end(),
        [](const HttpRequest &request) { return request.url.path().endsWith(u"/batch/update"); });
    ASSERT_NE(update, transport.sent.end());
    EXPECT_FALSE(update->body.contains("\"id\":\"1\""));

    const std::vector<CellConflict> conflicts = allConflicts(session->document()->snapshot());
    ASSERT_EQ(conflicts.size(), 1u);
    EXPECT_EQ(conflicts[0].original, "10");
    EXPECT_EQ(conflicts[0].theirs, "11");
    EXPECT_EQ(conflicts[0].mine.wire, "12");
    EXPECT_TRUE(session->failedRows(session->document()->edits().rows()).empty())
        << "it would be in conflict again";
    session->document()->resolveConflicts(conflicts, Document::Resolution::KeepMine, u"keep"_s);
    EXPECT_EQ(reviewOf(*session->document()).changes.changes.size(), 1u);
}

TEST_F(SessionTest, RetryOfSomeRowsIsOfThoseOnly)
{
    open();
    type(0, u"price"_s, u"12"_s);
    type(1, u"price"_s, u"22"_s);
    answers[u"/batch/update"_s] = FakeTransport::json(400,
                                                      R"({"category":"VALIDATION_ERROR","message":"no"})");
    submit();
    ASSERT_EQ(run->failed, 2);
    type(2, u"price"_s, u"32"_s);
    EXPECT_EQ(session->failedRows(std::vector<int>{1, 2}), (std::vector<int>{1}));
}

TEST_F(SessionTest, ARunThatIsPausedSendsNothingAndTellsNoPace)
{
    open();
    type(0, u"price"_s, u"12"_s);
    answers[u"/batch/update"_s] = FakeTransport::json(
        200, R"({"status":"COMPLETE","results":[{"id":"1","properties":{"price":"12"}}]})");
    transport.holdAnswers = true;
    transport.holdPath = u"/batch/update"_s;
    std::vector<SessionProgress> progress;
    QObject::connect(session.get(), &Session::progressed,
                     [&](const SessionProgress &now) { progress.push_back(now); });
    session->submit(reviewOf(*session->document()).inputs, {.checkConflicts = false});
    ASSERT_TRUE(waitUntil([&] { return transport.sent.back().url.path().endsWith(u"/batch/update"_s); }));
    clock.now += 1000;
    session->pauseSubmit();
    EXPECT_TRUE(session->isPaused());
    clock.now += 3'600'000;
    transport.release();
    ASSERT_TRUE(waitUntil([&] { return run.has_value(); })) << "what was in flight settles";
    EXPECT_EQ(run->saved, 1);
    EXPECT_EQ(run->durationMs, 1000) << "an hour's pause is no work";
    ASSERT_FALSE(progress.empty());
    EXPECT_EQ(progress.back().rowsPerSecond, 0);
    EXPECT_EQ(progress.back().msLeft, -1);
}

TEST_F(SessionTest, TheCheckCanBeSwitchedOffForARun)
{
    open();
    type(0, u"price"_s, u"12"_s);
    answers[u"/batch/update"_s] = FakeTransport::json(
        200, R"({"status":"COMPLETE","results":[{"id":"1","properties":{"price":"12"}}]})");
    transport.sent.clear();
    session->submit(reviewOf(*session->document()).inputs, {.checkConflicts = false});
    ASSERT_TRUE(waitUntil([&] { return run.has_value(); }));
    EXPECT_EQ(run->saved, 1);
    EXPECT_TRUE(transport.sent.front().url.path().endsWith(u"/batch/update"));
}

TEST_F(SessionTest, ARunWaitsForAnotherTokenAndGoesOn)
{
    open();
    type(0, u"price"_s, u"12"_s);
    const HttpAnswer update = FakeTransport::json(
        200, R"({"status":"COMPLETE","results":[{"id":"1","properties":{"price":"12"}}]})");
    answers[u"/batch/update"_s] = FakeTransport::json(401, R"({"message":"expired"})");
    int questions = 0;
    QObject::connect(session.get(), &Session::tokenNeeded, [&] {
        ++questions;
        session->resumeSubmit(); // without a token: nothing happens
        answers[u"/batch/update"_s] = update;
        session->setToken("second");
    });
    submit();
    EXPECT_EQ(questions, 1);
    EXPECT_EQ(run->saved, 1);
}

TEST_F(SessionTest, AReloadThatFailsOrIsStoppedLeavesWhatIsThere)
{
    open();
    type(0, u"price"_s, u"12"_s);
    answers[u"/properties/line_items"_s] = FakeTransport::json(403, "{}");
    loadEnd.reset();
    session->reload();
    EXPECT_EQ(session->state(), Session::State::Opening);
    ASSERT_TRUE(waitUntil([&] { return loadEnd.has_value(); }));
    EXPECT_EQ(loadEnd->httpStatus, 403);
    EXPECT_EQ(session->state(), Session::State::Ready);
    EXPECT_EQ(value(0, u"price"_s), "12");

    transport.holdAnswers = true;
    loadEnd.reset();
    session->reload();
    session->cancelLoad();
    ASSERT_TRUE(loadEnd);
    EXPECT_EQ(loadEnd->problem, RowProblem::Cancelled);
    EXPECT_EQ(session->state(), Session::State::Ready);
    EXPECT_EQ(value(0, u"price"_s), "12");
    EXPECT_FALSE(openError);
}

TEST_F(SessionTest, TheRequestShownIsTheRequestSentAndCurlHasNoToken)
{
    open();
    type(0, u"name"_s, u"it's \"new\""_s);
    const std::vector<BatchInput> inputs = reviewOf(*session->document()).inputs;
    const QByteArray body = session->requestBody(inputs);
    const QString curl = session->asCurl(inputs);
    EXPECT_FALSE(curl.contains(u"first"));
    EXPECT_TRUE(curl.contains(u"https://portal.test/crm/v3/objects/line_items/batch/update"));
    EXPECT_TRUE(curl.contains(u"it'\\''s"));
    answers[u"/batch/update"_s] = FakeTransport::json(
        200, R"({"status":"COMPLETE","results":[{"id":"1","properties":{}}]})");
    session->submit(inputs);
    ASSERT_TRUE(waitUntil([&] { return run.has_value(); }));
    EXPECT_TRUE(std::any_of(transport.sent.begin(), transport.sent.end(), [&](const HttpRequest &request) {
        return request.url.path().endsWith(u"/batch/update") && request.body == body;
    }));
}

struct LegacySessionTest : SessionTest
{
    LegacySessionTest() : SessionTest(ApiVersion::V1) {}
};

TEST_F(LegacySessionTest, TheRequestShownIsTheLegacyOneThatIsSent)
{
    open();
    type(0, u"price"_s, u"55"_s);
    const std::vector<BatchInput> inputs = reviewOf(*session->document()).inputs;
    const QByteArray body = session->requestBody(inputs);
    EXPECT_EQ(body, R"([{"objectId":1,"properties":[{"name":"price","value":"55"}]}])");
    EXPECT_TRUE(session->asCurl(inputs).contains(
        u"https://portal.test/crm-objects/v1/objects/line_items/batch-update'"));
    answers[u"/batch-update"_s] = FakeTransport::json(
        200, R"([{"objectId":1,"properties":{"price":{"value":"55"}},"isDeleted":false}])");
    const auto holds = [](const QByteArray &price) {
        return FakeTransport::json(
            200, R"({"status":"COMPLETE","results":[{"id":"1","properties":{"price":")" + price + "\"}}]}");
    };
    answers[u"/batch/read"_s] = holds("10");
    const auto usual = transport.answer;
    transport.answer = [&](const HttpRequest &request) {
        if (request.url.path().endsWith(u"/batch-update"))
            answers[u"/batch/read"_s] = holds("55");
        return usual(request);
    };
    submit();
    EXPECT_EQ(run->saved, 1);
    EXPECT_EQ(value(0, u"price"_s), "55");
    const auto sent = [&](QStringView path) {
        return std::find_if(transport.sent.begin(), transport.sent.end(),
                            [&](const HttpRequest &request) { return request.url.path() == path; });
    };
    const auto update = sent(u"/crm-objects/v1/objects/line_items/batch-update");
    ASSERT_NE(update, transport.sent.end());
    EXPECT_EQ(update->body, body);
}

} // namespace
} // namespace lineitems
