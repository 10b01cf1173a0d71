// What an answer to batch/read says of each row that was asked for. Pure.
#pragma once

#include "models/hubspot/batchcodec.h"

#include <span>
#include <vector>

namespace lineitems {

class ReadAnswer
{
public:
    /// The response must outlive it.
    ReadAnswer(std::span<const BatchInput> batch, const BatchResponse &response);

    /// The record of that input, or null if it did not come or is archived.
    const ApiRecord *record(std::size_t input) const { return m_records[input]; }
    /// Whether the server says that there is no such record (any more), or leaves it out of a complete
    /// answer without errors. One that is left out for any other reason may well exist.
    bool isMissing(std::size_t input) const { return m_missing[input]; }

private:
    std::vector<const ApiRecord *> m_records;
    std::vector<bool> m_missing;
};

/// How many of the values that the input sends a record tells of. One that does not tell of a property says
/// nothing of its value.
qsizetype toldValues(const ApiRecord &record, const BatchInput &input);

} // namespace lineitems
