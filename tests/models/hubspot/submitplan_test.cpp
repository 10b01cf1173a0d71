// Every way a batch can end, against a server that is played by a function: no row may be called saved
// that is not, and none failed that was saved.
#include "models/hubspot/submitplan.h"
#include "tests/support/faketransport.h"
#include "tests/support/planrunner.h"

#include <gtest/gtest.h>

#include <set>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

Schema schema()
{
    std::vector<Property> properties(2);
    properties[0].name = u"price"_s;
    properties[0].type = PropertyType::Number;
    properties[1].name = u"name"_s;
    return Schema(std::move(properties));
}

std::vector<BatchInput> inputsOf(int count)
{
    std::vector<BatchInput> inputs;
    for (int i = 0; i < count; ++i) {
        BatchInput input;
        input.id = QByteArray::number(10'000 + i);
        input.traceId = "t" + input.id;
        input.properties = {{u"price"_s, QByteArray::number(i) + ".50"}};
        input.before = {{u"price"_s, "1"}};
        inputs.push_back(std::move(input));
    }
    return inputs;
}

SubmitPlan planOf(int count)
{
    return SubmitPlan(inputsOf(count), schema(), [] { return 0.0; });
}

/// A server that keeps prices and may be told which rows are bad.
struct Server
{
    std::map<QByteArray, QByteArray> prices;
    std::set<QByteArray> bad; ///< rejects the whole batch
    QByteArray rejection = R"({"category":"VALIDATION_ERROR","message":"bad"})";

    explicit Server(int count)
    {
        for (const BatchInput &input : inputsOf(count))
            prices[input.id] = "1";
    }

    QByteArray results(const std::vector<BatchInput> &batch, const QByteArray &more = {}) const
    {
        QByteArrayList records;
        // The other way round: order means nothing.
        for (auto input = batch.rbegin(); input != batch.rend(); ++input) {
            if (const auto found = prices.find(input->id); found != prices.end())
                records.append(R"({"id":")" + input->id + R"(","properties":{"price":")" + found->second
                               + "\"}}");
        }
        return R"({"status":"COMPLETE","results":[)" + records.join(',') + ']' + more + '}';
    }

    void apply(const std::vector<BatchInput> &batch)
    {
        for (const BatchInput &input : batch) {
            if (prices.contains(input.id))
                prices[input.id] = input.properties.front().value;
        }
    }

    HttpAnswer update(const std::vector<BatchInput> &batch)
    {
        for (const BatchInput &input : batch) {
            if (bad.contains(input.id))
                return FakeTransport::json(400, rejection);
        }
        apply(batch);
        return FakeTransport::json(200, results(batch));
    }

    HttpAnswer read(const std::vector<BatchInput> &batch) const
    {
        return FakeTransport::json(200, results(batch));
    }

    HttpAnswer operator()(const PlannedCall &call, const std::vector<BatchInput> &batch)
    {
        return call.kind == PlannedCall::Kind::Update ? update(batch) : read(batch);
    }
};

/// What must hold after every run: each row settled once, saved rows hold what was sent, failed rows do not.
void expectTruth(const PlanRun &run, const Server &server, int count)
{
    EXPECT_EQ(run.settledTwice, 0);
    EXPECT_EQ(static_cast<int>(run.outcomes.size()), count);
    for (const BatchInput &input : inputsOf(count)) {
        const auto outcome = run.outcomes.find(input.id);
        const auto price = server.prices.find(input.id);
        const bool stands = price != server.prices.end() && price->second == input.properties.front().value;
        if (outcome == run.outcomes.end() || outcome->second.outcome == Outcome::Unknown)
            continue;
        EXPECT_EQ(outcome->second.outcome == Outcome::Saved, stands) << input.id.toStdString();
        EXPECT_EQ(outcome->second.traceId, input.traceId);
    }
}

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

TEST(SubmitPlan, MissingRowsAreReadBack)
{
    Server server(4);
    server.prices.erase("10003"); // deleted
    int updates = 0;
    const PlanRun run = runPlan(planOf(4), [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
        if (call.kind == PlannedCall::Kind::ReadBack)
            return server.read(batch);
        ++updates;
        // Row 10001 is applied and left out of the answer; the error names nobody.
        server.apply(batch);
        std::vector<BatchInput> told = batch;
        std::erase_if(told, [](const BatchInput &input) { return input.id == "10001"; });
        return FakeTransport::json(
            207,
            server.results(
                told,
                R"(,"errors":[{"category":"OBJECT_NOT_FOUND","message":"gone","context":{"ids":[""]}}])"));
    });
    expectTruth(run, server, 4);
    EXPECT_EQ(updates, 1);
    EXPECT_EQ(run.outcomes.at("10001").outcome, Outcome::Saved);
    EXPECT_EQ(run.outcomes.at("10003").outcome, Outcome::Failed);
    EXPECT_EQ(run.outcomes.at("10003").error.problem, RowProblem::RecordMissing);
    EXPECT_EQ(run.outcomes.at("10003").error.category, u"OBJECT_NOT_FOUND");
}

TEST(SubmitPlan, ARowInResultsAndInErrorsIsDecidedByReadingBack)
{
    Server server(2);
    const PlanRun run = runPlan(
        planOf(2), [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
            if (call.kind == PlannedCall::Kind::ReadBack)
                return server.read(batch);
            // 10000 is not applied although it stands in the results.
            server.prices["10001"] = "1.50";
            return FakeTransport::json(
                200, server.results(batch, R"(,"errors":[{"message":"no","context":{"ids":["10000"]}}])"));
        });
    expectTruth(run, server, 2);
    EXPECT_EQ(run.outcomes.at("10000").outcome, Outcome::Failed);
    EXPECT_EQ(run.outcomes.at("10000").error.message, u"no");
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
        EXPECT_EQ(run.count(Outcome::Failed), 100);
        EXPECT_EQ(run.count(Outcome::NotSent), 150);
        EXPECT_EQ(run.stop.httpStatus, status);
        if (status == 403) {
            EXPECT_TRUE(run.stop.message.contains(u"crm.objects.line_items.write"));
        }
    }
}

/// The answers after which nobody knows whether the write was applied.
std::vector<HttpAnswer> unclearAnswers()
{
    return {FakeTransport::broken(Delivery::Uncertain, DeliveryProblem::ConnectionLost),
            FakeTransport::broken(Delivery::Uncertain, DeliveryProblem::TimedOut),
            FakeTransport::broken(Delivery::Uncertain, DeliveryProblem::AnswerTooLarge),
            FakeTransport::json(500, "<html>oops</html>"),
            FakeTransport::json(502, ""),
            FakeTransport::json(504, "{}"),
            FakeTransport::json(503, "down"),
            FakeTransport::json(524, ""),
            FakeTransport::json(200, ""),
            FakeTransport::json(200, "<html>sign in to the wifi</html>"),
            FakeTransport::json(200, R"({"status":"COMPLETE","results":[{"id":)"),
            FakeTransport::json(200, R"({"status":"PENDING","results":[]})"),
            FakeTransport::json(200, R"({"status":"CANCELED","results":[]})"),
            FakeTransport::json(200, R"({"status":"error","message":"no","errors":[]})")};
}

TEST(SubmitPlan, WhenAppliedAndNotToldItIsSavedWithoutSendingAgain)
{
    for (const HttpAnswer &unclear : unclearAnswers()) {
        Server server(3);
        const PlanRun run = runPlan(planOf(3),
                                    [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                                        if (call.kind == PlannedCall::Kind::ReadBack)
                                            return server.read(batch);
                                        server.apply(batch);
                                        return unclear;
                                    });
        expectTruth(run, server, 3);
        EXPECT_EQ(run.count(Outcome::Saved), 3) << unclear.status << unclear.body.toStdString();
        EXPECT_EQ(run.calls.size(), 2u);
    }
}

TEST(SubmitPlan, WhenCertainlyNotAppliedItIsSentAgain)
{
    for (const HttpAnswer &unclear : unclearAnswers()) {
        Server server(3);
        int updates = 0;
        const PlanRun run = runPlan(planOf(3),
                                    [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                                        if (call.kind == PlannedCall::Kind::ReadBack)
                                            return server.read(batch);
                                        return ++updates == 1 ? unclear : server.update(batch);
                                    });
        expectTruth(run, server, 3);
        EXPECT_EQ(run.count(Outcome::Saved), 3) << unclear.status << unclear.body.toStdString();
        EXPECT_EQ(updates, 2);
        // Not on the word of one read.
        EXPECT_EQ(run.calls.size(), 4u);
    }
}

TEST(SubmitPlan, AWriteThatNeverTakesEndsAsFailed)
{
    Server server(2);
    int updates = 0;
    const PlanRun run = runPlan(
        planOf(2), [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
            updates += call.kind == PlannedCall::Kind::Update ? 1 : 0;
            return call.kind == PlannedCall::Kind::ReadBack ? server.read(batch)
                                                            : FakeTransport::json(502, "");
        });
    expectTruth(run, server, 2);
    EXPECT_EQ(updates, maxSends);
    EXPECT_EQ(run.count(Outcome::Failed), 2);
    EXPECT_EQ(run.outcomes.at("10000").error.problem, RowProblem::NotApplied);
}

TEST(SubmitPlan, UnknownOnlyWhenReadingBackFailsToo)
{
    for (const HttpAnswer &broken :
         {FakeTransport::broken(Delivery::Uncertain, DeliveryProblem::ConnectionLost),
          FakeTransport::json(200, "nonsense"), FakeTransport::json(403, "{}")}) {
        Server server(2);
        const PlanRun run = runPlan(
            planOf(2), [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                if (call.kind == PlannedCall::Kind::Update) {
                    server.apply(batch);
                    return FakeTransport::broken(Delivery::Uncertain, DeliveryProblem::TimedOut);
                }
                return broken;
            });
        expectTruth(run, server, 2);
        EXPECT_EQ(run.count(Outcome::Unknown), 2);
    }
}

TEST(SubmitPlan, AValueThatIsNeitherOldNorSentIsUnknown)
{
    Server server(1);
    const PlanRun run = runPlan(planOf(1),
                                [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                                    if (call.kind == PlannedCall::Kind::ReadBack)
                                        return server.read(batch);
                                    server.prices["10000"] = "77";
                                    return FakeTransport::json(500, "");
                                });
    EXPECT_EQ(run.outcomes.at("10000").outcome, Outcome::Unknown);
    EXPECT_EQ(run.outcomes.at("10000").error.problem, RowProblem::Mixed);
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

TEST(SubmitPlan, AServerThatIsNotThereIsGivenUpSoon)
{
    Server server(250);
    const PlanRun run = runPlan(planOf(250), [&](const PlannedCall &, const std::vector<BatchInput> &) {
        return FakeTransport::broken(Delivery::NotDelivered, DeliveryProblem::Refused);
    });
    expectTruth(run, server, 250);
    EXPECT_EQ(run.count(Outcome::NotSent), 250);
    EXPECT_LE(run.calls.size(), 9u);
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

TEST(SubmitPlan, ARowThatAReadBackLeavesOutIsNotCalledMissing)
{
    for (
        const QByteArray nonsense :
        {R"({"results":[]})", R"({"status":"PROCESSING","results":[]})",
         R"({"status":"COMPLETE","results":[],"errors":[{"category":"INTERNAL_ERROR","message":"shard","context":{"ids":["10000","10001"]}}]})"}) {
        Server server(2);
        const PlanRun run = runPlan(
            planOf(2), [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                if (call.kind == PlannedCall::Kind::ReadBack)
                    return FakeTransport::json(207, nonsense);
                server.apply(batch);
                return FakeTransport::broken(Delivery::Uncertain, DeliveryProblem::ConnectionLost);
            });
        expectTruth(run, server, 2);
        EXPECT_EQ(run.count(Outcome::Unknown), 2) << nonsense.toStdString();
    }
}

TEST(SubmitPlan, TroubleOfTheServersOwnInA207IsReadBack)
{
    Server server(2);
    const PlanRun run = runPlan(planOf(2), [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
        if (call.kind == PlannedCall::Kind::ReadBack)
            return server.read(batch);
        server.prices["10000"] = "0.50"; // applied, and reported as an error; the other one is not
        return FakeTransport::json(
            207,
            R"({"status":"COMPLETE","results":[],"errors":[{"category":"INTERNAL_ERROR","message":"timeout","context":{"ids":["10000","10001"]}}]})");
    });
    expectTruth(run, server, 2);
    EXPECT_EQ(run.outcomes.at("10000").outcome, Outcome::Saved);
    EXPECT_EQ(run.outcomes.at("10001").outcome, Outcome::Failed);
    EXPECT_EQ(run.outcomes.at("10001").error.message, u"timeout");
}

TEST(SubmitPlan, WithoutTheOldValueNobodyCallsItFailed)
{
    std::vector<BatchInput> inputs = inputsOf(1);
    inputs[0].before.clear();
    Server server(1);
    const PlanRun run = runPlan(SubmitPlan(inputs, schema(), [] { return 0.0; }),
                                [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                                    if (call.kind == PlannedCall::Kind::ReadBack)
                                        return server.read(batch);
                                    server.prices["10000"] = "0.51"; // what the server makes of 0.50
                                    return FakeTransport::json(502, "");
                                });
    EXPECT_EQ(run.outcomes.at("10000").outcome, Outcome::Unknown);
}

TEST(SubmitPlan, ErrorsThatNameNobodyAreStillTold)
{
    Server server(2);
    const PlanRun run = runPlan(planOf(2), [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
        return call.kind == PlannedCall::Kind::ReadBack
            ? server.read(batch)
            : FakeTransport::json(
                207,
                R"({"status":"COMPLETE","results":[],"errors":[{"message":"first"},{"message":"second"}]})");
    });
    expectTruth(run, server, 2);
    EXPECT_EQ(run.count(Outcome::Failed), 2);
    EXPECT_EQ(run.outcomes.at("10001").error.message, u"first / second");
}

TEST(SubmitPlan, WhatAnEarlierRunLeftUnknownIsReadBeforeItIsSent)
{
    Server server(3);
    server.prices["10000"] = "0.50"; // the earlier run had saved it after all
    SubmitPlan plan = planOf(3);
    plan.readFirst({"10000", "10001"});
    std::set<QByteArray> sent;
    const PlanRun run = runPlan(std::move(plan),
                                [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                                    if (call.kind == PlannedCall::Kind::Update) {
                                        for (const BatchInput &input : batch)
                                            sent.insert(input.id);
                                    }
                                    return server(call, batch);
                                });
    expectTruth(run, server, 3);
    EXPECT_EQ(run.count(Outcome::Saved), 3);
    EXPECT_EQ(sent, (std::set<QByteArray>{"10001", "10002"}));
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
