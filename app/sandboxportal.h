// The sandbox portal as the window asks for it: started when it is wanted first, then always the same one.
#pragma once

#include "app/sandbox/sandboxserver.h"
#include "models/hubspot/connection.h"

#include <optional>

namespace lineitems {

/// Must outlive the window that works on it.
class SandboxPortal final
{
public:
    explicit SandboxPortal(SandboxOptions options = {});

    /// Nothing, and a sentence for people in `error`, if it does not start.
    std::optional<Connection> open(QString *error);

private:
    SandboxServer m_server;
    bool m_started = false;
};

} // namespace lineitems
