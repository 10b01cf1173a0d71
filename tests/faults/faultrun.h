// One submit against a portal that misbehaves, and the comparison of what every row is said to be with what
// the portal holds.
#pragma once

#include "tests/faults/faultscenarios.h"

#include <map>

namespace lineitems {

struct FaultRunResult
{
    std::map<QString, int> outcomes; ///< by name
    QStringList lies; ///< what is not true, each in a sentence
    int requests = 0;
};

/// In process, with a clock that does not wait.
FaultRunResult runFaults(const FaultScenario &scenario, int rows, quint32 seed);
/// Over loopback HTTP, in real time.
FaultRunResult runFaultsOverSockets(const FaultScenario &scenario, int rows, quint32 seed);

} // namespace lineitems
