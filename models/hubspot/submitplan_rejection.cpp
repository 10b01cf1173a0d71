// The part of the submit plan that finds the bad rows of a batch which was refused whole.
#include "models/hubspot/answererror.h"
#include "models/hubspot/submitplan.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

PlannedCall updateOf(std::vector<int> inputs)
{
    return {PlannedCall::Kind::Update, std::move(inputs), 0, 0};
}

std::vector<int> positionsIn(const PlannedCall &call, const std::vector<int> &batchPositions)
{
    std::vector<int> inputs;
    for (const int position : batchPositions)
        inputs.push_back(call.inputs[static_cast<std::size_t>(position)]);
    return inputs;
}

/// 4xx that speak of the rows. Others (404 of a path, 405, 415 …) speak of the whole undertaking.
bool isAboutRows(const HttpAnswer &answer, const std::optional<ApiError> &error, ApiVersion version)
{
    // What v1 refuses a batch with is not documented.
    if (version == ApiVersion::V1)
        return true;
    if (answer.status == 400 || answer.status == 409 || answer.status == 422 || answer.status == 413)
        return true;
    return answer.status == 404 && error && error->category == "OBJECT_NOT_FOUND"_L1;
}

} // namespace

void SubmitPlan::takeRejection(const PlannedCall &call, const HttpAnswer &answer, PlanStep &step)
{
    const auto body = decodeError(answer.body);
    const RowError error = errorOf(answer);
    if (!isAboutRows(answer, body, m_options.version)) {
        settleAll(call, Outcome::Failed, error, step);
        step.stop = error;
        return;
    }
    const std::vector<BatchInput> batch = batchOf(call);
    const Rejection rejection = sortRejected(batch, body.value_or(ApiError()), answer.status);
    if (body)
        takeOutColumns(*body, answer.status);
    for (const Rejection::Culprit &culprit : rejection.certain)
        settle(call.inputs[static_cast<std::size_t>(culprit.input)], Outcome::Failed, culprit.error, step);

    const std::vector<int> suspects = positionsIn(call, rejection.suspects);
    std::vector<int> others = positionsIn(call, rejection.others);
    if (suspects.size() == 1 && others.empty() && rejection.certain.empty()) {
        settle(suspects.front(), Outcome::Failed, error, step);
        return;
    }
    // Nothing was written, so sending again is safe; it does not count as another try of the row.
    for (const int index : suspects)
        --state(index).timesSent;
    for (const int index : others)
        --state(index).timesSent;
    if (!others.empty())
        step.next.push_back(updateOf(std::move(others)));
    // Suspects that were just now part of a larger batch go as one where that is smaller already.
    if (!suspects.empty() && suspects.size() < call.inputs.size())
        step.next.push_back(updateOf(suspects));
    else if (!suspects.empty())
        bisect(suspects, step);
}

void SubmitPlan::takeOutColumns(const ApiError &error, int httpStatus)
{
    for (const NamedValue &named : namedValues(error)) {
        if (concernsWholeColumn(named) && !m_lostColumns.contains(named.property))
            m_lostColumns.insert(named.property, errorFor(error, httpStatus, named));
    }
}

void SubmitPlan::bisect(std::vector<int> inputs, PlanStep &step) const
{
    const auto half = static_cast<std::ptrdiff_t>(inputs.size() / 2);
    std::vector<int> second(inputs.begin() + half, inputs.end());
    inputs.resize(static_cast<std::size_t>(half));
    for (std::vector<int> *part : {&inputs, &second}) {
        if (!part->empty())
            step.next.push_back(updateOf(std::move(*part)));
    }
}

} // namespace lineitems
