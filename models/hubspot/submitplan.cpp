#include "models/hubspot/submitplan.h"

#include "models/hubspot/answererror.h"
#include "models/hubspot/updatecodec.h"
#include "models/record/cellvalue.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

PlannedCall readBackOf(std::vector<int> inputs, qint64 pauseMs)
{
    return {PlannedCall::Kind::ReadBack, std::move(inputs), pauseMs, 0};
}

/// Whether an error of a 207 says that the row was refused. Trouble of the server's own says nothing of
/// the kind: the write may have been carried out.
bool isDefinite(const RowError &error)
{
    static constexpr QLatin1StringView troubles[] = {"INTERNAL"_L1, "TIMEOUT"_L1, "UNAVAILABLE"_L1,
                                                     "RATE_LIMIT"_L1, "GATEWAY"_L1};
    return std::none_of(std::begin(troubles), std::end(troubles),
                        [&](QLatin1StringView trouble) { return error.category.contains(trouble); });
}

/// Errors that name no row, as one: any of them may be the row's.
RowError joined(const std::vector<RowError> &errors)
{
    RowError all = errors.empty() ? RowError() : errors.front();
    for (std::size_t i = 1; i < errors.size(); ++i)
        all.message += u" / "_s + errors[i].message;
    return all;
}

} // namespace

SubmitPlan::SubmitPlan(RunInputs inputs, Schema schema, Random random, PlanOptions options)
    : m_inputs(std::move(inputs)), m_states(m_inputs.size()), m_schema(std::move(schema)),
      m_random(std::move(random)), m_options(options), m_streak(inputCount())
{
}

std::vector<PlannedCall> SubmitPlan::start() const
{
    using Kind = PlannedCall::Kind;
    std::vector<PlannedCall> calls;
    for (const Kind kind : {Kind::ReadBack, Kind::Check, Kind::Update}) {
        std::vector<int> inputs;
        for (int i = 0; i < inputCount(); ++i) {
            const Kind first = state(i).readFirst ? Kind::ReadBack
                : needsCheck(i)                   ? Kind::Check
                                                  : Kind::Update;
            if (first != kind)
                continue;
            inputs.push_back(i);
            if (inputs.size() == maxBatchSize)
                calls.push_back({kind, std::exchange(inputs, {}), 0, 0});
        }
        if (!inputs.empty())
            calls.push_back({kind, std::move(inputs), 0, 0});
    }
    return calls;
}

void SubmitPlan::readFirst(const std::vector<QByteArray> &ids)
{
    if (ids.empty())
        return;
    const QSet<QByteArray> wanted(ids.begin(), ids.end());
    for (int i = 0; i < inputCount(); ++i)
        state(i).readFirst = wanted.contains(input(i).id);
}

std::vector<BatchInput> SubmitPlan::batchOf(const PlannedCall &call) const
{
    std::vector<BatchInput> batch;
    batch.reserve(call.inputs.size());
    for (const int index : call.inputs)
        batch.push_back(input(index));
    return batch;
}

QStringList SubmitPlan::propertiesToRead(const PlannedCall &call) const
{
    QSet<QString> names;
    for (const int index : call.inputs) {
        for (const PropertyValue &value : input(index).properties)
            names.insert(value.name);
        if (!input(index).idProperty.isEmpty())
            names.insert(input(index).idProperty);
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

std::vector<SettledInput> SubmitPlan::screen(PlannedCall &call)
{
    PlanStep step;
    if (m_lostColumns.isEmpty() || call.kind != PlannedCall::Kind::Update)
        return {};
    std::erase_if(call.inputs, [&](int index) {
        for (const PropertyValue &sent : input(index).properties) {
            const auto lost = m_lostColumns.constFind(sent.name);
            if (lost == m_lostColumns.constEnd())
                continue;
            settle(index, Outcome::Failed, *lost, step);
            return true;
        }
        return false;
    });
    return std::move(step.settled);
}

PlanStep SubmitPlan::take(const PlannedCall &call, const HttpAnswer &answer)
{
    PlanStep step;
    if (verdictOf(answer) == Verdict::Unauthorized) {
        // Nothing was done. With another token the very same call goes on.
        step.hold = errorOf(answer);
        step.next.push_back(call);
        return step;
    }
    switch (call.kind) {
    case PlannedCall::Kind::Check:
        takeCheck(call, answer, step);
        break;
    case PlannedCall::Kind::Update:
        takeUpdate(call, answer, step);
        break;
    case PlannedCall::Kind::ReadBack:
        takeRead(call, answer, step);
        break;
    }
    if (m_streak.reason() && step.stop.problem == RowProblem::None)
        step.stop = *m_streak.reason();
    return step;
}

void SubmitPlan::takeUpdate(const PlannedCall &call, const HttpAnswer &answer, PlanStep &step)
{
    for (const int index : call.inputs)
        ++state(index).timesSent;
    const auto readBackAll = [&](const RowError &reason) {
        for (const int index : call.inputs)
            m_doubts[index].reason = reason;
        step.next.push_back(readBackOf(call.inputs, readBackPauseMs));
    };
    switch (verdictOf(answer)) {
    case Verdict::Success:
        if (const auto response = decodeUpdate(m_options.version, answer.body)) {
            countUpdate(call, takeResults(call, *response, answer.status, step));
        } else {
            countUpdate(call, false);
            readBackAll(unreadableAnswer(answer));
        }
        break;
    case Verdict::Unclear:
        countUpdate(call, false);
        readBackAll(errorOf(answer));
        break;
    case Verdict::NotNow:
        countUpdate(call, false);
        takeNotNow(call, answer, step);
        break;
    case Verdict::Rejected:
        countUpdate(call, true);
        takeRejection(call, answer, step);
        break;
    case Verdict::Unauthorized: // held before it came here
    case Verdict::Forbidden:
    case Verdict::Redirected:
        step.stop = errorOf(answer);
        settleAll(call, Outcome::Failed, step.stop, step);
        break;
    }
}

bool SubmitPlan::takeResults(const PlannedCall &call, const BatchResponse &response, int httpStatus,
                             PlanStep &step)
{
    const std::vector<BatchInput> batch = batchOf(call);
    const BatchIndex index(batch);
    std::vector<const ApiRecord *> result(batch.size(), nullptr);
    for (const ApiRecord &record : response.results) {
        if (const int position = index.byRecord(record); position >= 0)
            result[static_cast<std::size_t>(position)] = &record;
    }
    std::vector<std::optional<RowError>> named(batch.size());
    std::vector<RowError> nameless;
    for (const ApiError &error : response.errors) {
        const RowError rowError = rowErrorFrom(error, httpStatus);
        const std::vector<int> positions = index.byError(error);
        if (positions.empty())
            nameless.push_back(rowError);
        for (const int position : positions)
            named[static_cast<std::size_t>(position)] = rowError;
    }

    std::vector<int> readBack;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const int position = call.inputs[i];
        if (result[i] && !named[i]) {
            settleSaved(position, *result[i], httpStatus, step);
        } else if (named[i] && !result[i] && isDefinite(*named[i])) {
            settle(position, Outcome::Failed, *named[i], step);
        } else {
            // In both, in neither, or with trouble of the server's own: what stands there decides.
            m_doubts[position].reason = named[i] ? *named[i] : joined(nameless);
            readBack.push_back(position);
        }
    }
    const bool toldSome = readBack.size() < batch.size();
    if (!readBack.empty())
        step.next.push_back(readBackOf(std::move(readBack), readBackPauseMs));
    return toldSome;
}

std::vector<SettledInput> SubmitPlan::drop(const PlannedCall &call, RowProblem why)
{
    PlanStep step;
    for (const int index : call.inputs) {
        if (call.kind == PlannedCall::Kind::ReadBack) {
            RowError error = m_doubts.value(index).reason;
            error.problem = RowProblem::NoAnswer;
            settle(index, Outcome::Unknown, error, step);
        } else {
            RowError error;
            error.problem = why;
            settle(index, Outcome::NotSent, error, step);
        }
    }
    return std::move(step.settled);
}

void SubmitPlan::settle(int index, Outcome outcome, RowError error, PlanStep &step)
{
    Q_ASSERT(!state(index).settled);
    state(index).settled = true;
    m_doubts.remove(index);
    SettledInput result;
    result.input = input(index);
    result.outcome.id = result.input.id;
    result.outcome.outcome = outcome;
    result.outcome.error = std::move(error);
    result.outcome.traceId = result.input.traceId;
    m_streak.settled(index, result.outcome);
    step.settled.push_back(std::move(result));
}

void SubmitPlan::settleAll(const PlannedCall &call, Outcome outcome, const RowError &error, PlanStep &step)
{
    for (const int index : call.inputs)
        settle(index, outcome, error, step);
}

void SubmitPlan::settleSaved(int index, const ApiRecord &record, int httpStatus, PlanStep &step)
{
    QString warning = warningFor(input(index), record);
    RowError noError;
    noError.httpStatus = httpStatus;
    settle(index, Outcome::Saved, std::move(noError), step);
    step.settled.back().outcome.serverValues = record.properties;
    step.settled.back().outcome.warning = std::move(warning);
}

QString SubmitPlan::warningFor(const BatchInput &input, const ApiRecord &record) const
{
    QStringList differing;
    for (const PropertyValue &sent : input.properties) {
        const QByteArray *returned = record.find(sent.name);
        if (returned && !sameProperty(sent.name, sent.value, *returned))
            differing.append(sent.name + u" = "_s + QString::fromUtf8(*returned));
    }
    return differing.join(u", "_s);
}

bool SubmitPlan::sameProperty(const QString &name, QByteArrayView a, QByteArrayView b) const
{
    static const Property text;
    const Property *property = m_schema.find(name);
    return sameValue(property ? *property : text, a, b);
}

bool SubmitPlan::holdsValues(const ApiRecord &record, const PropertyValues &values) const
{
    return std::all_of(values.begin(), values.end(), [&](const PropertyValue &value) {
        const QByteArray *stands = record.find(value.name);
        return stands && sameProperty(value.name, value.value, *stands);
    });
}

} // namespace lineitems
