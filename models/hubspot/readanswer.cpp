#include "models/hubspot/readanswer.h"

#include "models/hubspot/attribution.h"

#include <algorithm>

namespace lineitems {

namespace {

std::vector<bool> missingForSure(std::size_t count, const BatchIndex &index, const BatchResponse &response)
{
    const bool wholeAnswer = response.status == BatchStatus::Complete && response.errors.empty();
    std::vector<bool> missing(count, wholeAnswer);
    for (const ApiError &error : response.errors) {
        if (error.category != QLatin1StringView("OBJECT_NOT_FOUND"))
            continue;
        const std::vector<int> named = index.byError(error);
        for (const int position : named)
            missing[static_cast<std::size_t>(position)] = true;
        if (named.empty() && response.errors.size() == 1)
            missing.assign(count, true);
    }
    return missing;
}

} // namespace

ReadAnswer::ReadAnswer(std::span<const BatchInput> batch, const BatchResponse &response)
    : m_records(batch.size(), nullptr)
{
    const BatchIndex index(batch);
    m_missing = missingForSure(batch.size(), index, response);
    for (const ApiRecord &record : response.results) {
        const int position = index.byRecord(record);
        if (position < 0)
            continue;
        const auto at = static_cast<std::size_t>(position);
        m_records[at] = record.archived ? nullptr : &record;
        m_missing[at] = record.archived;
    }
}

qsizetype toldValues(const ApiRecord &record, const BatchInput &input)
{
    return static_cast<std::size_t>(
        std::count_if(input.properties.begin(), input.properties.end(),
                      [&](const PropertyValue &sent) { return record.find(sent.name) != nullptr; }));
}

} // namespace lineitems
