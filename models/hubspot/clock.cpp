#include "models/hubspot/clock.h"

#include <QTimer>

#include <chrono>

namespace lineitems {

qint64 SystemClock::nowMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void SystemClock::callLater(qint64 ms, QObject *context, std::function<void()> call)
{
    QTimer::singleShot(std::chrono::milliseconds(ms), Qt::PreciseTimer, context, std::move(call));
}

} // namespace lineitems
