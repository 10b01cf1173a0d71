// The sandbox portal without a socket: what would happen on the wire happens in the time of a fake clock.
#pragma once

#include "app/sandbox/faultyapi.h"
#include "models/hubspot/clock.h"
#include "models/hubspot/http.h"

#include <QPointer>

namespace lineitems {

class PortalTransport final : public Transport
{
public:
    /// Both must outlive it.
    PortalTransport(sandbox::FaultyApi *portal, Clock *clock) : m_portal(portal), m_clock(clock) {}

    void send(const HttpRequest &request, QObject *context, Done done) override;

private:
    sandbox::FaultyApi *m_portal;
    Clock *m_clock;
};

} // namespace lineitems
