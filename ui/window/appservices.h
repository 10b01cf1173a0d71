// What the window is given from outside: the network, the time, where tokens and settings are kept, and
// the embedded sandbox portal, which ui itself knows nothing of.
#pragma once

#include "models/hubspot/connection.h"

#include <functional>
#include <optional>

class QSettings;

namespace lineitems {

class Clock;
class Credentials;
class Journal;
class Transport;

/// All must outlive the window.
struct AppServices
{
    Transport *transport = nullptr;
    Clock *clock = nullptr;
    Credentials *credentials = nullptr;
    QSettings *settings = nullptr;
    Journal *journal = nullptr; ///< may be null: then nothing outlives a crash
    /// Starts the sandbox, or gives the running one; nothing, and why in `error`, if it does not start.
    std::function<std::optional<Connection>(QString *error)> startSandbox;
};

} // namespace lineitems
