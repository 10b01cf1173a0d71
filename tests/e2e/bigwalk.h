// Ten thousand rows, five thousand of them changed by one paste, seven of which cannot be saved.
#pragma once

#include "tests/e2e/camera.h"

namespace lineitems::e2e {

/// Throws NotSo at the first thing that is not as it should be.
void walkTenThousandRows(const Camera &camera);

} // namespace lineitems::e2e
