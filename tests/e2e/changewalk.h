// Many cells at once: prices raised, texts rearranged, a net price worked back, all in Change selection.
#pragma once

#include "tests/e2e/camera.h"

namespace lineitems::e2e {

/// Throws NotSo at the first thing that is not as it should be.
void walkThroughChanges(const Camera &camera);

} // namespace lineitems::e2e
