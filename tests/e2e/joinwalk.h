// A price list from elsewhere is joined by key; a term, a box and a text of several lines are edited.
#pragma once

#include "tests/e2e/camera.h"

namespace lineitems::e2e {

/// Throws NotSo at the first thing that is not as it should be.
void walkWithAPriceList(const Camera &camera);

} // namespace lineitems::e2e
