// What a run brought for one row, and how the table takes it.
#pragma once

#include "models/record/outcome.h"
#include "models/table/tablesnapshot.h"

#include <vector>

namespace lineitems {

/// A row of a run that came to its end: what was sent for it, and what became of that.
struct SettledRow
{
    QByteArray recordId;
    PropertyValues sent;
    RowOutcome outcome;
};

/// Moves a saved row's values into the baseline and records the result. What the person sees in a cell
/// that was sent stays what it was, unless it is what was sent: then it is what the server made of it.
/// Returns the columns whose value, baseline or edit changed, in ascending order.
std::vector<int> applySettledRow(TableSnapshot &table, int row, const SettledRow &settled);

} // namespace lineitems
