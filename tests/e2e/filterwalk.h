// Rows are found: column filters, an expression, several columns of order, frozen columns, groups, saved views.
#pragma once

#include "tests/e2e/camera.h"

namespace lineitems::e2e {

/// Throws NotSo at the first thing that is not as it should be.
void walkThroughFilters(const Camera &camera);

} // namespace lineitems::e2e
