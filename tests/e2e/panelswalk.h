// What stands around the grid: the figures of a selection, Find, row details and the undo history.
#pragma once

#include "tests/e2e/camera.h"

namespace lineitems::e2e {

/// Throws NotSo at the first thing that is not as it should be.
void walkAroundTheGrid(const Camera &camera);

} // namespace lineitems::e2e
