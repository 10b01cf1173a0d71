// Ends the program when it takes too long, also where the event loop does not run any more.
#pragma once

#include <chrono>

namespace lineitems::e2e {

/// Exits with 3 after that time, unless the program has ended by then.
void startWatchdog(std::chrono::seconds limit);

} // namespace lineitems::e2e
