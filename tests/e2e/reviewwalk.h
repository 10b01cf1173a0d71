// Money in the review: estimates in the grid, totals, guard rails that have to be confirmed, and a plan that goes
// from one person to another.
#pragma once

#include "tests/e2e/camera.h"

namespace lineitems::e2e {

/// Throws NotSo at the first thing that is not as it should be.
void walkThroughAReview(const Camera &camera);

} // namespace lineitems::e2e
