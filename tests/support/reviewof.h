// What a review of all edits comes to, without guard rails.
#pragma once

#include "models/changes/review.h"

namespace lineitems {

inline Review reviewOf(const Document &document)
{
    return makeReview(document.snapshot(), document.edits().rows(), noGuardRails());
}

} // namespace lineitems
