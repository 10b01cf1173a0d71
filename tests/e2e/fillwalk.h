// Filling as a person does it: by key, by the handle at the corner of the selection, by a series.
#pragma once

#include "tests/e2e/camera.h"

namespace lineitems::e2e {

void walkThroughFilling(const Camera &camera);

} // namespace lineitems::e2e
