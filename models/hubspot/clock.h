// Time, injected: jobs ask it for now and for a call later, so that tests need not wait.
#pragma once

#include <QObject>

#include <functional>

namespace lineitems {

class Clock
{
public:
    virtual ~Clock() = default;

    /// Milliseconds of a clock that only goes forward; its zero means nothing.
    virtual qint64 nowMs() const = 0;
    /// Calls once after that time (0 or more), on this thread, unless `context` is gone by then.
    virtual void callLater(qint64 ms, QObject *context, std::function<void()> call) = 0;
};

/// The real one, on the event loop.
class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
    void callLater(qint64 ms, QObject *context, std::function<void()> call) override;
};

} // namespace lineitems
