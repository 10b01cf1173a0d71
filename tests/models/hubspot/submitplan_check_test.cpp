// What somebody else changed since it was loaded must not be overwritten; and a run that can only fail must
// not go on for ten thousand rows.
#include "tests/support/planserver.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;
using Kind = PlannedCall::Kind;

SubmitPlan checkedPlan(int count)
{
    return planOf(count, {.checkConflicts = true});
}

int callsOf(const PlanRun &run, Kind kind)
{
    return static_cast<int>(std::count_if(run.calls.begin(), run.calls.end(),
                                          [&](const PlannedCall &call) { return call.kind == kind; }));
}

TEST(SubmitPlanCheck, ReadsEachBatchOnceAndSendsWhatIsUnchanged)
{
    Server server(250);
    const PlanRun run = runPlan(checkedPlan(250), std::ref(server));
    expectTruth(run, server, 250);
    EXPECT_EQ(run.count(Outcome::Saved), 250);
    EXPECT_EQ(callsOf(run, Kind::Check), 3);
    EXPECT_EQ(callsOf(run, Kind::Update), 3);
}

TEST(SubmitPlanCheck, TellsWhatStandsThere)
{
    const struct
    {
        const char *what;
        const char *stands; ///< null: the record is gone
        Outcome outcome;
        RowProblem problem;
        bool sent;
    } cases[] = {
        {"as it was loaded", "1", Outcome::Saved, RowProblem::None, true},
        {"the same number in other digits", "1.00", Outcome::Saved, RowProblem::None, true},
        {"already what is wanted", "1.50", Outcome::Saved, RowProblem::None, false},
        {"changed by somebody else", "7", Outcome::Conflict, RowProblem::ChangedSinceLoad, false},
        {"cleared by somebody else", "", Outcome::Conflict, RowProblem::ChangedSinceLoad, false},
        {"archived since", nullptr, Outcome::Failed, RowProblem::RecordMissing, false},
    };
    for (const auto &c : cases) {
        Server server(3);
        server.prices.erase("10001");
        if (c.stands)
            server.prices["10001"] = c.stands;
        bool sent = false;
        const PlanRun run = runPlan(checkedPlan(3),
                                    [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                                        for (const BatchInput &input : batch)
                                            sent = sent || (call.kind == Kind::Update && input.id == "10001");
                                        return server(call, batch);
                                    });
        const RowOutcome &row = run.outcomes.at("10001");
        EXPECT_EQ(row.outcome, c.outcome) << c.what;
        EXPECT_EQ(row.error.problem, c.problem) << c.what;
        EXPECT_EQ(sent, c.sent) << c.what;
        EXPECT_EQ(run.count(Outcome::Saved), c.outcome == Outcome::Saved ? 3 : 2) << c.what;
        if (c.outcome == Outcome::Conflict) {
            EXPECT_EQ(row.error.property, u"price") << c.what;
            ASSERT_EQ(row.serverValues.size(), 1u) << c.what;
            EXPECT_EQ(row.serverValues[0].value, c.stands) << c.what;
        }
    }
}

TEST(SubmitPlanCheck, WithoutAnAnswerNothingIsSent)
{
    const struct
    {
        const char *what;
        HttpAnswer answer;
        RowProblem problem;
        bool stops;
    } cases[] = {
        {"the server's trouble", FakeTransport::json(500, "<html>"), RowProblem::CheckFailed, false},
        {"nonsense", FakeTransport::json(200, "<html>"), RowProblem::CheckFailed, false},
        {"lost", FakeTransport::broken(Delivery::Uncertain, DeliveryProblem::TimedOut),
         RowProblem::CheckFailed, false},
        {"nobody there", FakeTransport::broken(Delivery::NotDelivered, DeliveryProblem::Refused),
         RowProblem::ConnectFailed, true},
        {"no right to read", FakeTransport::json(403, "{}"), RowProblem::CheckFailed, true},
        {"no requests left today",
         FakeTransport::json(429, R"({"errorType":"RATE_LIMIT","policyName":"DAILY"})"),
         RowProblem::DailyLimit, true},
    };
    for (const auto &c : cases) {
        Server server(120);
        const PlanRun run = runPlan(checkedPlan(120),
                                    [&](const PlannedCall &call, const std::vector<BatchInput> &) {
                                        EXPECT_EQ(call.kind, Kind::Check) << c.what;
                                        return c.answer;
                                    });
        expectTruth(run, server, 120);
        EXPECT_EQ(run.count(Outcome::NotSent), 120) << c.what;
        EXPECT_EQ(run.outcomes.at("10000").error.problem, c.problem) << c.what;
        EXPECT_EQ(run.stop.problem != RowProblem::None, c.stops) << c.what;
    }
}

TEST(SubmitPlanCheck, AReadThatFailsOnceIsRepeated)
{
    Server server(10);
    int reads = 0;
    const PlanRun run = runPlan(checkedPlan(10),
                                [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                                    if (call.kind == Kind::Check && ++reads == 1)
                                        return FakeTransport::json(502, "<html>");
                                    return server(call, batch);
                                });
    expectTruth(run, server, 10);
    EXPECT_EQ(run.count(Outcome::Saved), 10);
}

TEST(SubmitPlanCheck, ARowWithoutKnownValuesIsSentUnchecked)
{
    std::vector<BatchInput> inputs = inputsOf(2);
    inputs[1].before.clear();
    Server server(2);
    server.prices["10001"] = "7";
    const PlanRun run = runPlan(SubmitPlan(inputs, schema(), [] { return 0.0; }), std::ref(server));
    EXPECT_EQ(run.count(Outcome::Saved), 2);
    EXPECT_EQ(callsOf(run, Kind::Check), 1);
}

TEST(SubmitPlanCheck, ARowThatMayHaveBeenSavedBeforeIsCheckedToo)
{
    Server server(2);
    server.prices["10001"] = "7";
    SubmitPlan plan = checkedPlan(2);
    plan.readFirst({"10000", "10001"});
    const PlanRun run = runPlan(std::move(plan), std::ref(server));
    EXPECT_EQ(run.outcomes.at("10000").outcome, Outcome::Saved);
    EXPECT_EQ(run.outcomes.at("10001").outcome, Outcome::Conflict);
    EXPECT_EQ(server.prices["10001"], "7");
}

TEST(SubmitPlan, AColumnThatTheServerDoesNotTakeIsTakenOutForAllRowsAtOnce)
{
    for (const QByteArray code : {"PROPERTY_DOESNT_EXIST", "READ_ONLY_VALUE"}) {
        std::vector<BatchInput> inputs = inputsOf(1000);
        for (std::size_t i = 0; i < inputs.size(); i += 2)
            inputs[i].properties.push_back({u"name"_s, "x"});
        Server server(1000);
        const PlanRun run = runPlan(
            SubmitPlan(inputs, schema(), [] { return 0.0; }, {.checkConflicts = false}),
            [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
                const bool bad = std::any_of(batch.begin(), batch.end(), [](const BatchInput &input) {
                    return input.properties.size() > 1;
                });
                return bad ? FakeTransport::json(400,
                                                 R"({"category":"VALIDATION_ERROR","message":"no","errors":[
                                {"message":"no name","code":")"
                                                     + code + R"(","context":{"propertyName":["name"]}}]})")
                           : server(call, batch);
            });
        EXPECT_EQ(run.settledTwice, 0);
        EXPECT_EQ(run.count(Outcome::Failed), 500);
        EXPECT_EQ(run.count(Outcome::Saved), 500);
        EXPECT_EQ(run.calls.size(), 11u) << "ten batches, and the first one's rest";
        EXPECT_EQ(run.outcomes.at("10998").error.property, u"name");
    }
}

TEST(SubmitPlan, FiveBatchesInARowThatFailAlikeStopTheRun)
{
    Server server(2000);
    for (int i = 0; i < 1200; ++i)
        server.bad.insert(QByteArray::number(10'000 + i));
    server.bad.erase("10250"); // one that is good: the count begins anew
    const PlanRun run = runPlan(
        planOf(2000), [&](const PlannedCall &call, const std::vector<BatchInput> &batch) {
            // Each row for itself, as a portal does that has a rule against all of them.
            QByteArrayList errors;
            std::vector<BatchInput> good;
            for (const BatchInput &input : batch) {
                if (server.bad.contains(input.id))
                    errors.append(R"({"category":"RULE","message":"no","context":{"ids":[")" + input.id
                                  + "\"]}}");
                else
                    good.push_back(input);
            }
            Q_UNUSED(call)
            server.apply(good);
            return FakeTransport::json(207, server.results(good, R"(,"errors":[)" + errors.join(',') + "]"));
        });
    expectTruth(run, server, 2000);
    EXPECT_EQ(run.stop.problem, RowProblem::FailingAlike);
    EXPECT_EQ(run.stop.category, u"RULE");
    EXPECT_EQ(run.count(Outcome::Saved), 1);
    EXPECT_EQ(run.count(Outcome::Failed), 799);
    EXPECT_EQ(run.count(Outcome::NotSent), 1200);
}

TEST(SubmitPlan, BatchesThatFailForDifferentReasonsDoNotStopTheRun)
{
    Server server(1000);
    int request = 0;
    const PlanRun run = runPlan(planOf(1000), [&](const PlannedCall &, const std::vector<BatchInput> &batch) {
        const QByteArray category = ++request % 2 == 0 ? "EVEN" : "ODD";
        QByteArrayList errors;
        for (const BatchInput &input : batch)
            errors.append(R"({"category":")" + category + R"(","message":"no","context":{"ids":[")" + input.id
                          + "\"]}}");
        return FakeTransport::json(207, R"({"results":[],"errors":[)" + errors.join(',') + "]}");
    });
    EXPECT_EQ(run.stop.problem, RowProblem::None);
    EXPECT_EQ(run.count(Outcome::Failed), 1000);
}

} // namespace
} // namespace lineitems
