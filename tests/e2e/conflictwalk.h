// A colleague works on the same rows: conflicts, the reasons of failed rows, the history, and the way back.
#pragma once

#include "tests/e2e/camera.h"

namespace lineitems::e2e {

/// Throws NotSo at the first thing that is not as it should be.
void walkWithAColleague(const Camera &camera);

} // namespace lineitems::e2e
