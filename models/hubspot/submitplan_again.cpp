// The part of the submit plan that tries again: for how long, and in which pieces.
#include "models/hubspot/answererror.h"
#include "models/hubspot/retrypolicy.h"
#include "models/hubspot/submitplan.h"

#include <algorithm>

namespace lineitems {

namespace {

/// So many refusals in a row, of whichever batches: it is not this one that is in trouble, but the server.
constexpr int refusalsOfAServerInTrouble = 5;

bool isRefusal(Verdict verdict)
{
    return verdict == Verdict::NotNow || verdict == Verdict::Unclear;
}

} // namespace

void SubmitPlan::countAnswer(PlannedCall::Kind kind, Verdict verdict)
{
    int &refusals = m_refusalsInARow[static_cast<std::size_t>(kind)];
    refusals = isRefusal(verdict) ? refusals + 1 : 0;
}

bool SubmitPlan::othersGetThrough(PlannedCall::Kind kind) const
{
    return m_refusalsInARow[static_cast<std::size_t>(kind)] < refusalsOfAServerInTrouble;
}

std::optional<qint64> SubmitPlan::pauseAfter(const PlannedCall &call, const HttpAnswer &answer)
{
    int attempt = call.attempt + 1;
    // Among thousands of calls some meet a fault that comes and goes many times in a row. As long as others
    // get through, so may this one: it counts as tried few times, however often it was.
    if (isRefusal(verdictOf(answer)) && othersGetThrough(call.kind))
        attempt = std::min(attempt, maxConnectRetries);
    return pauseBefore(attempt, answer, m_random(), maxRunRetries);
}

void SubmitPlan::takeNotNow(const PlannedCall &call, const HttpAnswer &answer, PlanStep &step)
{
    for (const int index : call.inputs)
        --state(index).timesSent;
    if (const auto pause = pauseAfter(call, answer)) {
        step.next.push_back({call.kind, call.inputs, *pause, call.attempt + 1});
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
    return state(index).timesSent
        < (othersGetThrough(PlannedCall::Kind::Update) ? maxSendsAmongOthers : maxSends);
}

void SubmitPlan::sendAgain(std::vector<int> inputs, PlanStep &step) const
{
    if (inputs.empty())
        return;
    // A server that does well otherwise may stumble over one row of these: halves find it, and save the rest.
    const bool isSuspect = state(inputs.front()).timesSent >= sendsBeforeHalving;
    if (isSuspect && othersGetThrough(PlannedCall::Kind::Update))
        bisect(std::move(inputs), step);
    else
        step.next.push_back({PlannedCall::Kind::Update, std::move(inputs), 0, 0});
}

} // namespace lineitems
