#include "app/sandbox/refusedrows.h"

#include "app/sandbox/batchupdate.h"

#include <algorithm>

namespace lineitems::sandbox {

namespace {

const QByteArray category = "VALIDATION_ERROR";
const QByteArray message = "This line item is refused, as the sandbox was asked to.";

/// One item for all of them.
std::vector<RowError> namedTogether(const std::vector<UpdateInput> &refused)
{
    std::vector<QByteArray> ids;
    for (const UpdateInput &input : refused)
        ids.push_back(input.id);
    return {{category, message, {{"ids", ids}}}};
}

RowError namedAlone(Act act, const UpdateInput &input)
{
    switch (act) {
    case Act::RowById:
        return {category, message, {{"id", {input.id}}}};
    case Act::RowByValue:
        return {category, message, {{input.idProperty.isEmpty() ? "ids" : input.idProperty, {input.id}}}};
    case Act::RowBlankIds:
        return {category, message, {{"ids", {""}}}};
    case Act::RowByMessage:
        return {category, "Line item " + input.id + " is refused, as the sandbox was asked to.", {}};
    default:
        return rowError(input, category, message);
    }
}

} // namespace

SplitInputs splitInputs(const std::vector<UpdateInput> &inputs, std::size_t count, Random &random)
{
    const std::vector<std::size_t> order = random.order(inputs.size());
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(count, order.size()));
    SplitInputs split;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const bool isChosen = std::find(order.begin(), end, i) != end;
        (isChosen ? split.chosen : split.rest).push_back(inputs[i]);
    }
    return split;
}

std::size_t thirdOf(std::size_t count)
{
    return std::max<std::size_t>(1, count / 3);
}

std::vector<RowError> refusedRows(Act act, const std::vector<UpdateInput> &refused)
{
    if (refused.empty())
        return {};
    if (act == Act::RowByIds)
        return namedTogether(refused);
    std::vector<RowError> errors;
    for (const UpdateInput &input : refused)
        errors.push_back(namedAlone(act, input));
    return errors;
}

} // namespace lineitems::sandbox
