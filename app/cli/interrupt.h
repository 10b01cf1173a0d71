// Ctrl+C and a service manager's "stop": a run is cancelled and reported, not cut off.
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace lineitems::cli {

/// While it lives, the first SIGINT or SIGTERM calls `stop` from the event loop; a second one kills, as
/// ever. Where there are no such signals (Windows) it does nothing.
class Interrupt
{
public:
    explicit Interrupt(std::function<void()> stop);
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lineitems::cli
