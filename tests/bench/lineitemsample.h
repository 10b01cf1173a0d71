// Line items that look like real ones, as many as wanted: twenty columns, some of few values, some unique.
#pragma once

#include "models/record/loadedrow.h"
#include "models/record/property.h"

namespace lineitems {

Schema sampleSchema();
/// The same row for the same number, always.
LoadedRow sampleRow(int number);

} // namespace lineitems
