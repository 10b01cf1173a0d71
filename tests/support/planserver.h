// A server for submit plans: it keeps prices, and may be told which rows are bad.
#pragma once

#include "models/hubspot/submitplan.h"
#include "tests/support/faketransport.h"
#include "tests/support/planrunner.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace lineitems {

inline Schema schema()
{
    std::vector<Property> properties(2);
    properties[0].name = QStringLiteral("price");
    properties[0].type = PropertyType::Number;
    properties[1].name = QStringLiteral("name");
    return Schema(std::move(properties));
}

inline std::vector<BatchInput> inputsOf(int count)
{
    std::vector<BatchInput> inputs;
    for (int i = 0; i < count; ++i) {
        BatchInput input;
        input.id = QByteArray::number(10'000 + i);
        input.traceId = "t" + input.id;
        input.properties = {{QStringLiteral("price"), QByteArray::number(i) + ".50"}};
        input.before = {{QStringLiteral("price"), "1"}};
        inputs.push_back(std::move(input));
    }
    return inputs;
}

/// Without the look before it leaps, which tests of it turn on.
inline SubmitPlan planOf(int count, PlanOptions options = {.checkConflicts = false})
{
    return SubmitPlan(
        inputsOf(count), schema(), [] { return 0.0; }, options);
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
inline void expectTruth(const PlanRun &run, const Server &server, int count)
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

} // namespace lineitems
