// The part of the submit plan that looks before it leaps: what stands there just before a row is sent.
#include "models/hubspot/answererror.h"
#include "models/hubspot/readanswer.h"
#include "models/hubspot/submitplan.h"

#include <algorithm>

namespace lineitems {

bool SubmitPlan::needsCheck(int index) const
{
    return m_options.checkConflicts && input(index).before.size() == input(index).properties.size();
}

void SubmitPlan::takeCheck(const PlannedCall &call, const HttpAnswer &answer, PlanStep &step)
{
    const Verdict verdict = verdictOf(answer);
    const auto response = verdict == Verdict::Success ? decodeBatchResponse(answer.body) : std::nullopt;
    countAnswer(call.kind, response || verdict == Verdict::Rejected);
    if (!response) {
        checkOnceMore(call, call.inputs, answer, step);
        if (verdict == Verdict::Forbidden || verdict == Verdict::Redirected)
            step.stop = errorOf(answer);
        return;
    }
    const std::vector<BatchInput> batch = batchOf(call);
    const ReadAnswer read(batch, *response);
    std::vector<int> toSend;
    std::vector<int> withoutAnswer;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const int position = call.inputs[i];
        if (read.isMissing(i))
            settleMissing(position, answer.status, step);
        else if (!read.record(i) || toldValues(*read.record(i), batch[i]) == 0)
            withoutAnswer.push_back(position);
        else if (takeCheckedRow(position, *read.record(i), step))
            toSend.push_back(position);
    }
    if (!withoutAnswer.empty())
        checkOnceMore(call, std::move(withoutAnswer), answer, step);
    if (!toSend.empty())
        step.next.push_back({PlannedCall::Kind::Update, std::move(toSend), 0, 0});
}

bool SubmitPlan::takeCheckedRow(int index, const ApiRecord &record, PlanStep &step)
{
    const BatchInput &mine = input(index);
    if (holdsValues(record, mine.properties)) {
        // Somebody else has made the same change: what the person wants stands there.
        settleSaved(index, record, 200, step);
        return false;
    }
    for (qsizetype i = 0; i < mine.properties.size(); ++i) {
        const PropertyValue &wanted = mine.properties[i];
        const QByteArray *stands = record.find(wanted.name);
        // A property that does not come is none: the update will be told so.
        if (!stands || sameProperty(wanted.name, *stands, wanted.value)
            || sameProperty(wanted.name, *stands, mine.before[i].value))
            continue;
        RowError error;
        error.problem = RowProblem::ChangedSinceLoad;
        error.property = wanted.name;
        settleConflict(index, record, error, step);
        return false;
    }
    return true;
}

void SubmitPlan::checkOnceMore(const PlannedCall &call, std::vector<int> inputs, const HttpAnswer &after,
                               PlanStep &step)
{
    const Verdict verdict = verdictOf(after);
    const bool mayHelp = verdict == Verdict::NotNow || verdict == Verdict::Unclear
        || verdict == Verdict::Success;
    if (auto next = mayHelp ? again(call, inputs, after) : std::nullopt) {
        step.next.push_back(std::move(*next));
        return;
    }
    RowError error = failureOf(after);
    const bool nobodyThere = after.delivery == Delivery::NotDelivered;
    if (isDailyLimit(after))
        error.problem = RowProblem::DailyLimit;
    else if (!nobodyThere)
        error.problem = RowProblem::CheckFailed;
    if (nobodyThere || isDailyLimit(after))
        step.stop = error;
    for (const int index : inputs)
        settle(index, Outcome::NotSent, error, step);
}

void SubmitPlan::settleConflict(int index, const ApiRecord &record, RowError error, PlanStep &step)
{
    PropertyValues theirs;
    for (const PropertyValue &sent : input(index).properties) {
        if (const QByteArray *stands = record.find(sent.name))
            theirs.push_back({sent.name, *stands});
    }
    settle(index, Outcome::Conflict, std::move(error), step);
    step.settled.back().outcome.serverValues = std::move(theirs);
}

} // namespace lineitems
