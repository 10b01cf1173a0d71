#include "app/cli/interrupt.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace lineitems::cli {

#ifdef Q_OS_UNIX

namespace {

int pipeEnds[2] = {-1, -1};

/// Only what a signal handler may do: a byte into the pipe wakes the event loop.
extern "C" void onSignal(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[0], &byte, 1);
}

} // namespace

Interrupt::Interrupt(std::function<void()> stop)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pipeEnds) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[1], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this, stop = std::move(stop)] {
                         m_notifier->setEnabled(false);
                         stop();
                     });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    if (!m_notifier)
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

#else

Interrupt::Interrupt(std::function<void()>) {}

Interrupt::~Interrupt() = default;

#endif

} // namespace lineitems::cli
