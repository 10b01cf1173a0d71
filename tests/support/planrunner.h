// Runs a submit plan to its end against a function that plays the server: no clock, no network.
#pragma once

#include "models/hubspot/submitplan.h"

#include <deque>
#include <functional>
#include <map>

namespace lineitems {

struct PlanRun
{
    std::map<QByteArray, RowOutcome> outcomes; ///< by id
    std::vector<PlannedCall> calls;
    int settledTwice = 0;
    RowError stop;

    int count(Outcome outcome) const
    {
        int rows = 0;
        for (const auto &[id, row] : outcomes)
            rows += row.outcome == outcome ? 1 : 0;
        return rows;
    }
};

inline PlanRun runPlan(
    SubmitPlan plan,
    const std::function<HttpAnswer(const PlannedCall &, const std::vector<BatchInput> &)> &server)
{
    PlanRun run;
    const auto keep = [&](const std::vector<SettledInput> &settled) {
        for (const SettledInput &input : settled) {
            if (!run.outcomes.emplace(input.outcome.id, input.outcome).second)
                ++run.settledTwice;
        }
    };
    std::deque<PlannedCall> queue;
    for (PlannedCall &call : plan.start())
        queue.push_back(std::move(call));
    bool stopping = false;
    bool held = false;
    while (!queue.empty()) {
        PlannedCall call = std::move(queue.front());
        queue.pop_front();
        if (held || (stopping && call.kind != PlannedCall::Kind::ReadBack)) {
            keep(plan.drop(call, RowProblem::RunStopped));
            continue;
        }
        keep(plan.screen(call));
        if (call.inputs.empty())
            continue;
        run.calls.push_back(call);
        const std::vector<BatchInput> batch = plan.batchOf(call);
        PlanStep step = plan.take(call, server(call, batch));
        keep(step.settled);
        if (step.hold.problem != RowProblem::None) {
            held = true; // nobody has another token here
            run.stop = step.hold;
        }
        if (step.stop.problem != RowProblem::None) {
            stopping = true;
            run.stop = step.stop;
        }
        for (PlannedCall &next : step.next)
            queue.push_back(std::move(next));
    }
    return run;
}

} // namespace lineitems
