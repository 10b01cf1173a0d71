// Everything that is looked at before a submit, made in one go from a snapshot of the table, so that it can be
// made on another thread: the changes, the inputs as they will go out, the money, and what trips a guard rail.
#pragma once

#include "models/changes/difftracker.h"
#include "models/changes/guardrails.h"
#include "models/changes/moneysummary.h"

#include <span>
#include <vector>

namespace lineitems {

struct Review
{
    ChangeSet changes;
    std::vector<BatchInput> inputs; ///< one for each change, in their order
    MoneySummary money;
    GuardReport guards;
    std::vector<int> largestFirst; ///< positions among the changes
};

/// Of the edits in these rows of the table.
Review makeReview(const TableSnapshot &table, std::span<const int> rows, const GuardRails &rails);

} // namespace lineitems
