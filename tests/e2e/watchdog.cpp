#include "tests/e2e/watchdog.h"

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace lineitems::e2e {

void startWatchdog(std::chrono::seconds limit)
{
    std::thread([limit] {
        std::this_thread::sleep_for(limit);
        std::printf("FAILED: the tour hangs; stopped after %lld seconds.\n",
                    static_cast<long long>(limit.count()));
        std::fflush(stdout);
        // Not exit(): what hangs would hang there too.
        std::_Exit(3);
    }).detach();
}

} // namespace lineitems::e2e
