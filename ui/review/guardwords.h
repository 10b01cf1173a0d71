// Guard rails in words.
#pragma once

#include "models/changes/guardrails.h"

#include <QString>

namespace lineitems {

/// What rows of that kind have in common: "Change over 30 %".
QString guardTitle(Guard guard, const GuardRails &rails);
/// All that a row trips, in one line.
QString guardTitles(const GuardSet &tripped, const GuardRails &rails);

} // namespace lineitems
