// What an answer leaves open is decided by what stands on the server, and unknown if that cannot be read.
#include "tests/support/planserver.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

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
    Server server(1);
    int updates = 0;
    const PlanRun run = runPlan(
        planOf(1), [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
            updates += call.kind == PlannedCall::Kind::Update ? 1 : 0;
            return call.kind == PlannedCall::Kind::ReadBack ? server.read(batch)
                                                            : FakeTransport::json(502, "");
        });
    expectTruth(run, server, 1);
    EXPECT_GE(updates, maxSends);
    EXPECT_LE(updates, maxSendsAmongOthers);
    EXPECT_EQ(run.count(Outcome::Failed), 1);
    EXPECT_EQ(run.outcomes.at("10000").error.problem, RowProblem::NotApplied);
}

TEST(SubmitPlan, RowsThatTheServerStumblesOverAreFoundAndTheRestSaved)
{
    const struct
    {
        int rows;
        std::vector<int> bad;
    } cases[] = {{1, {0}},          {100, {50}},          {250, {125}},
                 {100, {3, 77}},    {500, {7, 207, 407}}, {1'000, {1, 101, 201, 301, 401}},
                 {300, {0, 1, 299}}};
    for (const auto &c : cases) {
        Server server(c.rows);
        std::set<QByteArray> bad;
        for (const int row : c.bad)
            bad.insert(QByteArray::number(10'000 + row));
        int updates = 0;
        const PlanRun run = runPlan(
            planOf(c.rows), [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                const bool isUpdate = call.kind == PlannedCall::Kind::Update;
                updates += isUpdate ? 1 : 0;
                const bool stumbles = isUpdate
                    && std::any_of(batch.begin(), batch.end(),
                                   [&](const auto &input) { return bad.contains(input.id); });
                return stumbles ? FakeTransport::json(500, "{}") : server(call, batch);
            });
        expectTruth(run, server, c.rows);
        const auto badCount = static_cast<int>(bad.size());
        EXPECT_EQ(run.count(Outcome::Saved), c.rows - badCount) << c.rows << ' ' << badCount;
        EXPECT_EQ(run.count(Outcome::Failed), badCount);
        EXPECT_EQ(run.outcomes.at(*bad.begin()).error.problem, RowProblem::NotApplied);
        // Each time one fails, its other half gets through.
        EXPECT_LE(updates, badCount * (maxSendsAmongOthers + 7) + c.rows / 100);
    }
}

TEST(SubmitPlan, OneSuchRowInEachBatchIsFoundToo)
{
    Server server(4'000);
    const PlanRun run = runPlan(planOf(4'000), [&](const PlannedCall &call, const auto &batch) {
        const bool stumbles = call.kind == PlannedCall::Kind::Update
            && std::any_of(batch.begin(), batch.end(),
                           [](const BatchInput &input) { return input.id.endsWith("42"); });
        return stumbles ? FakeTransport::json(500, "{}") : server(call, batch);
    });
    expectTruth(run, server, 4'000);
    EXPECT_EQ(run.count(Outcome::Saved), 4'000 - 40);
}

TEST(SubmitPlan, AServerThatTakesNoWritesIsNotAskedForEachRow)
{
    // Also one that says yes and does nothing.
    for (const HttpAnswer &no : {FakeTransport::json(500, "{}"), FakeTransport::json(200, "<html>"),
                                 FakeTransport::json(200, R"({"status":"COMPLETE","results":[]})")}) {
        for (const int rows : {100, 2'000}) {
            Server server(rows);
            std::map<int, int> updates; // by the first input of a batch
            const PlanRun run = runPlan(planOf(rows), [&](const PlannedCall &call, const auto &batch) {
                if (call.kind != PlannedCall::Kind::Update)
                    return server.read(batch);
                ++updates[call.inputs.front() / maxBatchSize];
                return no;
            });
            expectTruth(run, server, rows);
            EXPECT_EQ(run.count(Outcome::Saved), 0);
            for (const auto &[batch, count] : updates)
                EXPECT_LE(count, rows == 100 ? 50 : 13) << batch;
        }
    }
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

TEST(SubmitPlan, AValueThatIsNeitherOldNorSentIsAConflict)
{
    Server server(1);
    const PlanRun run = runPlan(planOf(1),
                                [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                                    if (call.kind == PlannedCall::Kind::ReadBack)
                                        return server.read(batch);
                                    server.prices["10000"] = "77";
                                    return FakeTransport::json(500, "");
                                });
    EXPECT_EQ(run.outcomes.at("10000").outcome, Outcome::Conflict);
    EXPECT_EQ(run.outcomes.at("10000").error.problem, RowProblem::Mixed);
    EXPECT_EQ(run.outcomes.at("10000").serverValues.at(0).value, "77");
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

TEST(SubmitPlan, ARecordWithoutTheValueSaysNothingOfIt)
{
    for (const PlannedCall::Kind kind : {PlannedCall::Kind::Check, PlannedCall::Kind::ReadBack}) {
        Server server(2);
        int reads = 0;
        bool lost = false;
        const PlanRun run = runPlan(
            planOf(2, {.checkConflicts = true}),
            [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                if (call.kind == kind && ++reads == 1)
                    return FakeTransport::json(
                        200,
                        R"({"status":"COMPLETE","results":[{"id":"10000","properties":{}},{"id":"10001"}]})");
                if (call.kind != PlannedCall::Kind::Update || std::exchange(lost, true))
                    return server(call, batch);
                server.apply(batch);
                return FakeTransport::json(502, "<html>");
            });
        expectTruth(run, server, 2);
        EXPECT_EQ(run.count(Outcome::Saved), 2);
        EXPECT_GE(reads, 2);
    }
}

} // namespace
} // namespace lineitems
