// Pasting from a spreadsheet: euro prices with decimal commas, a column that can be read in two ways, and rows that
// overflow.
#pragma once

#include "tests/e2e/camera.h"

namespace lineitems::e2e {

void walkWithASpreadsheet(const Camera &camera);

} // namespace lineitems::e2e
