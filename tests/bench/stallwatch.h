// Finds out for how long the window does not answer. Another thread knocks at the event loop every millisecond, as a
// key or a click would; the longest time until it opens is the stall.
#pragma once

#include <QApplication>
#include <QObject>

#include <atomic>
#include <thread>

namespace lineitems {

/// The one event that took longest, to say where a stall comes from.
struct LongestEvent
{
    qint64 wallNs = 0;
    qint64 cpuNs = 0; ///< of this thread: on a machine that does other things too it is less
    QByteArray receiver; ///< the class that got it
    int type = 0;
};

/// Times every event that is not part of another one.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    const LongestEvent &longest() const { return m_longest; }
    void forget() { m_longest = {}; }

private:
    LongestEvent m_longest;
    int m_depth = 0;
};

class StallWatch final : public QObject
{
public:
    StallWatch();
    ~StallWatch() override;

    /// Begins anew, with nothing left in the event queue.
    void begin();
    double longestMs() const { return static_cast<double>(m_longestNs) / 1e6; }

protected:
    bool event(QEvent *event) override;

private:
    void knock();

    std::atomic<qint64> m_knockedAt = 0; ///< 0: nobody is at the door
    std::atomic_bool m_ends = false;
    qint64 m_longestNs = 0;
    std::thread m_knocker;
};

} // namespace lineitems
