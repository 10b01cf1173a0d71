// The part of the submit plan that reads back what an answer left open.
#include "models/hubspot/answererror.h"
#include "models/hubspot/retrypolicy.h"
#include "models/hubspot/submitplan.h"

#include <algorithm>

namespace lineitems {

namespace {

/// The values of the named properties as they stand; empty for one that did not come.
std::vector<PropertyValue> valuesOf(const ApiRecord &record, const std::vector<PropertyValue> &names)
{
    std::vector<PropertyValue> values;
    for (const PropertyValue &name : names) {
        const QByteArray *value = record.find(name.name);
        values.push_back({name.name, value ? *value : QByteArray()});
    }
    return values;
}

} // namespace

PlanStep SubmitPlan::takeRead(const PlannedCall &call, const HttpAnswer &answer)
{
    PlanStep step;
    const Verdict verdict = verdictOf(answer);
    const auto response = verdict == Verdict::Success ? decodeBatchResponse(answer.body) : std::nullopt;
    // A batch that is still at work has no last word on rows it does not return.
    const bool complete = response
        && (response->status == BatchStatus::Complete || response->status == BatchStatus::Other
            || response->results.size() >= call.inputs.size());
    if (!complete) {
        const bool mayHelp = verdict == Verdict::NotNow || verdict == Verdict::Unclear
            || verdict == Verdict::Success;
        if (const auto pause = pauseBefore(call.attempt + 1, answer, m_random()); mayHelp && pause) {
            step.next.push_back({call.kind, call.inputs, *pause, call.attempt + 1});
            return step;
        }
        if (verdict == Verdict::Unauthorized) {
            step.stop = errorOf(answer);
            step.canStillRead = false;
        }
        for (const int index : call.inputs) {
            RowError error = row(index).reason;
            error.problem = RowProblem::NoAnswer;
            settle(index, Outcome::Unknown, error, step);
        }
        return step;
    }

    const std::vector<BatchInput> batch = batchOf(call);
    const BatchIndex index(batch);
    std::vector<const ApiRecord *> found(batch.size(), nullptr);
    for (const ApiRecord &record : response->results) {
        if (const int position = index.byRecord(record); position >= 0)
            found[static_cast<std::size_t>(position)] = &record;
    }
    std::vector<int> readAgain;
    std::vector<int> sendAgain;
    for (std::size_t i = 0; i < batch.size(); ++i)
        takeReadRow(call.inputs[i], found[i], step, readAgain, sendAgain);
    if (!readAgain.empty())
        step.next.push_back({PlannedCall::Kind::ReadBack, std::move(readAgain), readBackPauseMs, 0});
    if (!sendAgain.empty())
        step.next.push_back({PlannedCall::Kind::Update, std::move(sendAgain), 0, 0});
    return step;
}

void SubmitPlan::takeReadRow(int index, const ApiRecord *record, PlanStep &step, std::vector<int> &readAgain,
                             std::vector<int> &sendAgain)
{
    Row &read = row(index);
    if (!record || record->archived) {
        RowError missing = read.reason;
        missing.problem = RowProblem::RecordMissing;
        if (missing.category.isEmpty())
            missing.category = QStringLiteral("OBJECT_NOT_FOUND");
        settle(index, Outcome::Failed, missing, step);
        return;
    }
    if (holdsSent(read, *record)) {
        settleSaved(index, *record, 200, step);
        return;
    }
    if (!read.seen) {
        // Once is not enough: the server may not have got to it yet.
        read.seen = valuesOf(*record, read.input.properties);
        readAgain.push_back(index);
        return;
    }
    const bool stands = holdsValues(*record, *read.seen)
        && (read.input.before.empty() || holdsValues(*record, read.input.before));
    RowError reason = read.reason;
    if (!stands) {
        reason.problem = RowProblem::Mixed;
        settle(index, Outcome::Unknown, reason, step);
    } else if (reason.problem == RowProblem::ServerError && reason.httpStatus < 300) {
        // The answer had an error for it, and the value that stands agrees.
        settle(index, Outcome::Failed, reason, step);
    } else if (read.timesSent < maxSends) {
        read.seen.reset();
        sendAgain.push_back(index);
    } else {
        reason.problem = RowProblem::NotApplied;
        settle(index, Outcome::Failed, reason, step);
    }
}

} // namespace lineitems
