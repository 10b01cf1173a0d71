#include "tests/bench/stallwatch.h"

#include <QEvent>
#include <QThread>

#include <algorithm>
#include <chrono>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

namespace lineitems {

namespace {

constexpr std::chrono::milliseconds pause{1};
constexpr auto knockEvent = static_cast<QEvent::Type>(QEvent::User + 77);

qint64 wallNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

qint64 cpuNs()
{
#ifdef Q_OS_UNIX
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
#else
    return 0;
#endif
}

} // namespace

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    // Worker threads deliver events through here too.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    const QByteArray name = receiver->metaObject()->className(); // it may be gone afterwards
    const int type = event->type();
    const qint64 wall = wallNs();
    const qint64 cpu = cpuNs();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 took = wallNs() - wall;
    if (took > m_longest.wallNs)
        m_longest = {took, cpuNs() - cpu, name, type};
    return result;
}

StallWatch::StallWatch() : m_knocker([this] { knock(); }) {}

StallWatch::~StallWatch()
{
    m_ends = true;
    m_knocker.join();
}

void StallWatch::begin()
{
    QCoreApplication::processEvents();
    m_longestNs = 0;
    m_knockedAt = 0;
    static_cast<TimedApplication *>(qApp)->forget();
}

void StallWatch::knock()
{
    while (!m_ends) {
        qint64 nobody = 0;
        if (m_knockedAt.compare_exchange_strong(nobody, wallNs()))
            QCoreApplication::postEvent(this, new QEvent(knockEvent));
        std::this_thread::sleep_for(pause);
    }
}

bool StallWatch::event(QEvent *event)
{
    if (event->type() != knockEvent)
        return QObject::event(event);
    const qint64 since = m_knockedAt.exchange(0);
    if (since > 0)
        m_longestNs = std::max(m_longestNs, wallNs() - since);
    return true;
}

} // namespace lineitems
