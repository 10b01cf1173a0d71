// Runs the event loop until something is so. The limit is for a test that would hang, not a measurement.
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <functional>

namespace lineitems {

inline bool waitUntil(const std::function<bool()> &isSo, int limitMs = 30'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo()) {
        if (timer.elapsed() > limitMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

} // namespace lineitems
