// The part of the submit plan that reads back what an answer left open.
#include "models/hubspot/answererror.h"
#include "models/hubspot/readanswer.h"
#include "models/hubspot/submitplan.h"

#include <algorithm>

namespace lineitems {

namespace {

/// The values of the named properties as they stand; empty for one that did not come.
PropertyValues valuesOf(const ApiRecord &record, const PropertyValues &names)
{
    PropertyValues values;
    for (const PropertyValue &name : names) {
        const QByteArray *value = record.find(name.name);
        values.push_back({name.name, value ? *value : QByteArray()});
    }
    return values;
}

} // namespace

void SubmitPlan::takeRead(const PlannedCall &call, const HttpAnswer &answer, PlanStep &step)
{
    const Verdict verdict = verdictOf(answer);
    const auto response = verdict == Verdict::Success ? decodeBatchResponse(answer.body) : std::nullopt;
    countAnswer(call.kind, response || verdict == Verdict::Rejected);
    if (!response) {
        const bool mayHelp = verdict == Verdict::NotNow || verdict == Verdict::Unclear
            || verdict == Verdict::Success;
        readOnceMore(call, call.inputs, mayHelp ? &answer : nullptr, step);
        return;
    }

    const std::vector<BatchInput> batch = batchOf(call);
    const ReadAnswer read(batch, *response);
    std::vector<int> withoutAnswer;
    std::vector<int> readAgain;
    std::vector<int> toSend;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (read.record(i) && toldValues(*read.record(i), batch[i]) == batch[i].properties.size())
            takeReadRow(call.inputs[i], *read.record(i), step, readAgain, toSend);
        else if (read.isMissing(i))
            settleMissing(call.inputs[i], answer.status, step);
        else
            withoutAnswer.push_back(call.inputs[i]);
    }
    if (!withoutAnswer.empty())
        readOnceMore(call, std::move(withoutAnswer), &answer, step);
    if (!readAgain.empty())
        step.next.push_back({PlannedCall::Kind::ReadBack, std::move(readAgain), readBackPauseMs, 0});
    sendAgain(std::move(toSend), step);
}

void SubmitPlan::readOnceMore(const PlannedCall &call, std::vector<int> inputs, const HttpAnswer *after,
                              PlanStep &step)
{
    if (auto next = after ? again(call, inputs, *after) : std::nullopt) {
        step.next.push_back(std::move(*next));
        return;
    }
    for (const int index : inputs) {
        RowError error = m_doubts.value(index).reason;
        error.problem = RowProblem::NoAnswer;
        settle(index, Outcome::Unknown, error, step);
    }
}

void SubmitPlan::settleMissing(int index, int httpStatus, PlanStep &step)
{
    RowError missing = m_doubts.value(index).reason;
    missing.problem = RowProblem::RecordMissing;
    missing.httpStatus = httpStatus;
    missing.category = QStringLiteral("OBJECT_NOT_FOUND");
    settle(index, Outcome::Failed, missing, step);
}

void SubmitPlan::takeReadRow(int index, const ApiRecord &record, PlanStep &step, std::vector<int> &readAgain,
                             std::vector<int> &toSend)
{
    const BatchInput &sent = input(index);
    if (holdsValues(record, sent.properties)) {
        settleSaved(index, record, 200, step);
        return;
    }
    if (state(index).timesSent == 0) {
        // Left over from an earlier run, and not what is wanted now: there is nothing to wait for.
        if (!needsCheck(index) || takeCheckedRow(index, record, step))
            toSend.push_back(index);
        return;
    }
    Doubt &doubt = m_doubts[index];
    if (!doubt.seen) {
        // Once is not enough: the server may not have got to it yet.
        doubt.seen = valuesOf(record, sent.properties);
        readAgain.push_back(index);
        return;
    }
    const bool stands = holdsValues(record, *doubt.seen) && holdsValues(record, sent.before);
    RowError reason = doubt.reason;
    if (!stands && sent.before.size() == sent.properties.size()) {
        reason.problem = RowProblem::Mixed;
        settleConflict(index, record, reason, step);
    } else if (!stands) {
        reason.problem = RowProblem::Mixed;
        settle(index, Outcome::Unknown, reason, step);
    } else if (reason.problem == RowProblem::ServerError && reason.httpStatus < 300) {
        // The answer had an error for it, and the value that stands agrees.
        settle(index, Outcome::Failed, reason, step);
    } else if (maySendAgain(index)) {
        doubt.seen.reset();
        toSend.push_back(index);
    } else if (sent.before.empty()) {
        // What stood there before is not known: this may be what the server made of the value.
        reason.problem = RowProblem::Mixed;
        settle(index, Outcome::Unknown, reason, step);
    } else {
        reason.problem = RowProblem::NotApplied;
        settle(index, Outcome::Failed, reason, step);
    }
}

} // namespace lineitems
