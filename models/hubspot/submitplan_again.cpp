// The part of the submit plan that tries again: for how long, and in which pieces.
#include "models/hubspot/answererror.h"
#include "models/hubspot/retrypolicy.h"
#include "models/hubspot/submitplan.h"

#include <algorithm>
#include <utility>

namespace lineitems {

namespace {

/// So many refusals in a row, of whichever batches: it is not this one that is in trouble, but the server.
constexpr int refusalsOfAServerInTrouble = 5;
/// Parts of a batch that is halved fail until the rows at fault are alone: so many mean nothing yet.
constexpr int refusedPartsOfAServerInTrouble = 8;
/// A call that is refused while others are not counts as tried that often, however often it was.
constexpr int attemptsAmongOthers = 2;

bool isRefusal(Verdict verdict)
{
    return verdict == Verdict::NotNow || verdict == Verdict::Unclear;
}

} // namespace

void SubmitPlan::countAnswer(PlannedCall::Kind kind, bool gotThrough)
{
    int &refusals = m_refusalsInARow[static_cast<std::size_t>(kind)];
    refusals = gotThrough ? 0 : refusals + 1;
}

void SubmitPlan::countUpdate(const PlannedCall &call, bool gotThrough)
{
    const bool isPart = state(call.inputs.front()).timesSent > sendsBeforeHalving;
    if (gotThrough || isPart)
        m_refusedPartsInARow = gotThrough ? 0 : m_refusedPartsInARow + 1;
    if (gotThrough || !isPart)
        countAnswer(call.kind, gotThrough);
}

bool SubmitPlan::othersGetThrough(PlannedCall::Kind kind) const
{
    return m_refusalsInARow[static_cast<std::size_t>(kind)] < refusalsOfAServerInTrouble
        && (kind != PlannedCall::Kind::Update || m_refusedPartsInARow < refusedPartsOfAServerInTrouble);
}

std::optional<PlannedCall> SubmitPlan::again(const PlannedCall &call, std::vector<int> inputs,
                                             const HttpAnswer &answer)
{
    int attempt = call.attempt + 1;
    int counted = attempt;
    // Among thousands of calls some meet a fault that comes and goes many times in a row. As long as others
    // get through, so may this one, and its patience is kept for when they do not.
    if (isRefusal(verdictOf(answer)) && othersGetThrough(call.kind)) {
        attempt = std::max(call.attempt, std::min(attempt, attemptsAmongOthers));
        counted = std::min(attempt, maxConnectRetries);
    }
    const auto pause = pauseBefore(counted, answer, m_random(), maxRunRetries);
    if (!pause)
        return std::nullopt;
    return PlannedCall{call.kind, std::move(inputs), *pause, attempt};
}

void SubmitPlan::takeNotNow(const PlannedCall &call, const HttpAnswer &answer, PlanStep &step)
{
    for (const int index : call.inputs)
        --state(index).timesSent;
    if (auto next = again(call, call.inputs, answer)) {
        step.next.push_back(std::move(*next));
        return;
    }
    RowError givenUp = errorOf(answer);
    if (isDailyLimit(answer))
        givenUp.problem = RowProblem::DailyLimit;
    else if (answer.delivery == Delivery::Answered)
        givenUp.problem = RowProblem::RetriesUsedUp;
    settleAll(call, Outcome::NotSent, givenUp, step);
    // A lock may be one batch's; a limit or a server that is not there concerns all.
    if (answer.status != 423 && answer.status != 503)
        step.stop = givenUp;
}

bool SubmitPlan::maySendAgain(int index) const
{
    // Where the old value is not known, what stands may be what the server made of the new one.
    const bool isSure = !input(index).before.empty();
    const int most = isSure && othersGetThrough(PlannedCall::Kind::Update) ? maxSendsAmongOthers : maxSends;
    return state(index).timesSent < most;
}

void SubmitPlan::sendAgain(std::vector<int> inputs, PlanStep &step) const
{
    if (inputs.empty())
        return;
    // The server may stumble over one row of these: halves find it, and save the rest. The first halves show
    // whether it is that, or a server that takes nothing.
    const int sends = state(inputs.front()).timesSent;
    if (sends == sendsBeforeHalving
        || (sends > sendsBeforeHalving && othersGetThrough(PlannedCall::Kind::Update)))
        bisect(std::move(inputs), step);
    else
        step.next.push_back({PlannedCall::Kind::Update, std::move(inputs), 0, 0});
}

} // namespace lineitems
