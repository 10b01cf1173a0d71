#include "models/changes/review.h"

namespace lineitems {

Review makeReview(const TableSnapshot &table, std::span<const int> rows, const GuardRails &rails)
{
    Review review;
    review.changes = collectChanges(table, rows);
    review.inputs = batchInputs(review.changes.changes, {}, randomTraceIds());
    review.money = moneySummary(table, review.changes.changes);
    review.guards = checkGuardRails(rails, review.changes.changes, review.money);
    review.largestFirst = largestFirst(review.money);
    return review;
}

} // namespace lineitems
