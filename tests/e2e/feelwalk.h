// Somebody who does not know the menus by heart: the command palette, the shortcut sheet, and what the grid says where
// there is nothing to see.
#pragma once

#include "tests/e2e/camera.h"

namespace lineitems::e2e {

void walkWithoutKnowingTheWay(const Camera &camera);

} // namespace lineitems::e2e
