// Every way a batch can end, against a server that is played by a function: no row may be called saved
// that is not, and none failed that was saved.
#include "models/hubspot/retrypolicy.h"
#include "tests/support/planserver.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(SubmitPlan, AllSaved)
{
    Server server(250);
    const PlanRun run = runPlan(planOf(250), std::ref(server));
    expectTruth(run, server, 250);
    EXPECT_EQ(run.count(Outcome::Saved), 250);
    EXPECT_EQ(run.calls.size(), 3u);
    for (const PlannedCall &call : run.calls)
        EXPECT_LE(call.inputs.size(), 100u);
}

TEST(SubmitPlan, AnEmptyRunHasNoCalls)
{
    EXPECT_TRUE(planOf(0).start().empty());
}

TEST(SubmitPlan, A207NamesItsFailuresByTraceIdOrId)
{
    for (const QByteArray context :
         {R"("objectWriteTraceId":["t10001"])", R"("ids":["10001"])", R"("id":["10001"])"}) {
        Server server(3);
        server.prices.erase("10001");
        const PlanRun run = runPlan(planOf(3), [&](const PlannedCall &, const std::vector<BatchInput> &batch) {
            server.apply(batch);
            return FakeTransport::json(
                207,
                server.results(
                    batch,
                    R"(,"numErrors":1,"errors":[{"category":"VALIDATION_ERROR","message":"locked","context":{)"
                        + context + "}}]"));
        });
        expectTruth(run, server, 3);
        EXPECT_EQ(run.calls.size(), 1u) << context.toStdString();
        EXPECT_EQ(run.outcomes.at("10001").outcome, Outcome::Failed);
        EXPECT_EQ(run.outcomes.at("10001").error.message, u"locked");
        EXPECT_EQ(run.outcomes.at("10001").error.httpStatus, 207);
        EXPECT_EQ(run.count(Outcome::Saved), 2);
    }
}

TEST(SubmitPlan, OneBadRowInAHundredIsIsolatedWithinFourteenMoreRequests)
{
    for (int position = 0; position < 100; ++position) {
        Server server(100);
        server.bad = {QByteArray::number(10'000 + position)};
        const PlanRun run = runPlan(planOf(100), std::ref(server));
        expectTruth(run, server, 100);
        EXPECT_EQ(run.count(Outcome::Failed), 1);
        EXPECT_EQ(run.count(Outcome::Saved), 99);
        EXPECT_LE(run.calls.size(), 15u) << position;
    }
}

TEST(SubmitPlan, ManyBadRowsAreIsolatedWithinABound)
{
    Server server(100);
    for (int i = 0; i < 100; i += 3)
        server.bad.insert(QByteArray::number(10'000 + i));
    const PlanRun run = runPlan(planOf(100), std::ref(server));
    expectTruth(run, server, 100);
    EXPECT_EQ(run.count(Outcome::Failed), 34);
    EXPECT_LE(run.calls.size(), 199u);
}

TEST(SubmitPlan, ANamedValueNeedsNoSearch)
{
    Server server(100);
    server.bad = {"10042"};
    server.rejection =
        R"({"category":"VALIDATION_ERROR","message":"Property values were not valid: [{\"name\":\"price\",\"propertyValue\":\"42.50\",\"error\":\"INVALID_INTEGER\",\"message\":\"no number\"}]"})";
    const PlanRun run = runPlan(planOf(100), std::ref(server));
    expectTruth(run, server, 100);
    EXPECT_EQ(run.calls.size(), 2u);
    EXPECT_EQ(run.outcomes.at("10042").error.property, u"price");
    EXPECT_EQ(run.outcomes.at("10042").error.code, u"INVALID_INTEGER");
}

TEST(SubmitPlan, A401Or403StopsAndSendsNothingMore)
{
    for (const int status : {401, 403}) {
        Server server(250);
        const PlanRun run = runPlan(planOf(250), [&](const PlannedCall &, const std::vector<BatchInput> &) {
            return FakeTransport::json(
                status,
                R"({"category":"MISSING_SCOPES","message":"no","errors":[{"context":{"requiredGranularScopes":["crm.objects.line_items.write"]}}]})");
        });
        expectTruth(run, server, 250);
        EXPECT_EQ(run.calls.size(), 1u);
        // A 401 is answered by another token, so nothing has failed yet.
        EXPECT_EQ(run.count(Outcome::Failed), status == 401 ? 0 : 100);
        EXPECT_EQ(run.count(Outcome::NotSent), status == 401 ? 250 : 150);
        EXPECT_EQ(run.stop.httpStatus, status);
        if (status == 403) {
            EXPECT_TRUE(run.stop.message.contains(u"crm.objects.line_items.write"));
        }
    }
}

TEST(SubmitPlan, NotNowIsSentAgainAndEndsAsNotSent)
{
    for (const int status : {423, 429, 477}) {
        Server server(120);
        int refusals = 2;
        const PlanRun patient = runPlan(
            planOf(120), [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                return refusals-- > 0 ? FakeTransport::json(status, "{}") : server(call, batch);
            });
        expectTruth(patient, server, 120);
        EXPECT_EQ(patient.count(Outcome::Saved), 120) << status;

        Server never(120);
        const PlanRun refused = runPlan(
            planOf(120), [&](const PlannedCall &, const std::vector<BatchInput> &) {
                return FakeTransport::json(status, R"({"errorType":"RATE_LIMIT","policyName":"DAILY"})");
            });
        expectTruth(refused, never, 120);
        EXPECT_EQ(refused.count(Outcome::NotSent), 120) << status;
    }
}

TEST(SubmitPlan, ALimitIsWaitedOutForAsLongAsARunMayTake)
{
    Server server(1);
    const PlanRun run = runPlan(planOf(1), [&](const PlannedCall &, const std::vector<BatchInput> &) {
        return FakeTransport::json(429, R"({"errorType":"RATE_LIMIT","policyName":"SECONDLY"})");
    });
    expectTruth(run, server, 1);
    // Of the first four refusals, which may be this call's own bad luck, two count.
    EXPECT_EQ(run.calls.size(), 1u + 2 + maxRunRetries);
    EXPECT_EQ(run.outcomes.at("10000").outcome, Outcome::NotSent);
}

TEST(SubmitPlan, NothingIsGivenUpWhileOthersGetThrough)
{
    for (const PlannedCall::Kind kind : {PlannedCall::Kind::Update, PlannedCall::Kind::Check}) {
        for (const HttpAnswer &no :
             {FakeTransport::json(429, "{}"), FakeTransport::json(423, "{}"),
              FakeTransport::broken(Delivery::NotDelivered, DeliveryProblem::Refused)}) {
            Server server(4'000);
            int calls = 0;
            const PlanRun run = runPlan(planOf(4'000, {.checkConflicts = true}),
                                        [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                                            const bool refused = call.kind == kind && ++calls % 5 != 0;
                                            return refused ? no : server(call, batch);
                                        });
            expectTruth(run, server, 4'000);
            EXPECT_EQ(run.count(Outcome::Saved), 4'000);
            std::map<int, int> made; // by the first input
            for (const PlannedCall &call : run.calls)
                made[call.inputs.front()] += call.kind == kind ? 1 : 0;
            const auto most = std::max_element(
                made.begin(), made.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
            EXPECT_GT(most->second, 1 + maxRunRetries);
        }
    }
}

TEST(SubmitPlan, AServerThatIsNotThereIsGivenUpSoon)
{
    Server server(250);
    const PlanRun run = runPlan(planOf(250), [&](const PlannedCall &, const std::vector<BatchInput> &) {
        return FakeTransport::broken(Delivery::NotDelivered, DeliveryProblem::Refused);
    });
    expectTruth(run, server, 250);
    EXPECT_EQ(run.count(Outcome::NotSent), 250);
    EXPECT_LE(run.calls.size(), 15u);
    EXPECT_EQ(run.stop.problem, RowProblem::ConnectFailed);
}

TEST(SubmitPlan, ARedirectIsRefused)
{
    Server server(2);
    const PlanRun run = runPlan(planOf(2), [&](const PlannedCall &, const std::vector<BatchInput> &) {
        return FakeTransport::json(307, "");
    });
    EXPECT_EQ(run.count(Outcome::Failed), 2);
    EXPECT_EQ(run.stop.problem, RowProblem::Redirected);
    EXPECT_EQ(run.calls.size(), 1u);
}

TEST(SubmitPlan, TellsWhatTheServerMadeOfAValue)
{
    Server server(1);
    const PlanRun run = runPlan(planOf(1), [&](const PlannedCall &, const std::vector<BatchInput> &) {
        return FakeTransport::json(
            200,
            R"({"status":"COMPLETE","results":[{"id":"10000","properties":{"price":"0.51","amount":"5"}},{"id":"4711","properties":{}}]})");
    });
    const RowOutcome &row = run.outcomes.at("10000");
    EXPECT_EQ(row.outcome, Outcome::Saved);
    EXPECT_EQ(row.warning, u"price = 0.51");
    EXPECT_EQ(row.serverValues.size(), 2u);
    EXPECT_EQ(run.outcomes.size(), 1u);
}

} // namespace
} // namespace lineitems
