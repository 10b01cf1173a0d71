// The lines of a review, one for each changed cell and each row that is held back, and the orders that a person
// can give them. Pure, for any thread.
#pragma once

#include "models/changes/copymarks.h"
#include "models/changes/review.h"
#include "models/table/rowquery.h"

#include <vector>

namespace lineitems {

struct ReviewLine
{
    int change = 0; ///< position among the changes, or among the rows held back
    int cell = -1; ///< -1: held back
    int guarded = -1; ///< position in the guard report, or -1

    bool isHeldBack() const { return cell < 0; }
    friend bool operator==(const ReviewLine &, const ReviewLine &) = default;
};

/// Of the rows that are neither held back nor trip a guard rail, and of those that do among themselves.
enum class ReviewOrder { LargestFirst, SmallestFirst, AsInTable };

/// Rows that are held back come first, then those that trip a guard rail.
std::vector<ReviewLine> reviewLines(const Review &review, ReviewOrder order);

/// What lines are sorted by.
enum class ReviewKey { Name, Id, Property, Old, New, Money, Copy, Note };

/// `table` is what the review was made of. Lines without a key stay at the end either way; amounts of different
/// currencies are kept apart. Stops early, with the lines as they were, on `cancelled`.
std::vector<ReviewLine> sortedLines(std::vector<ReviewLine> lines, const TableSnapshot &table,
                                    const Review &review, const CopyMarks &copies, ReviewKey key,
                                    Qt::SortOrder order, const CancelCheck &cancelled = {});

} // namespace lineitems
