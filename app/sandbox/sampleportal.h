// The portal made from the data that is built into the program (resources/sandbox).
#pragma once

#include "app/sandbox/portal.h"

namespace lineitems::sandbox {

QByteArray samplePropertiesJson();
QByteArray sampleValidationsJson();

/// With rows 0: the sample as it is. The clock is the system's unless another is given.
Portal samplePortal(quint32 seed, int rows, Clock clock = {});

} // namespace lineitems::sandbox
