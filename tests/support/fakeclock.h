// Time that does not pass by itself: a call for later comes at once, in the order of when it is due, and
// the clock then says that time.
#pragma once

#include "models/hubspot/clock.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <map>
#include <vector>

namespace lineitems {

class FakeClock final : public Clock
{
public:
    qint64 now = 1'000'000;
    std::vector<qint64> pauses; ///< every pause that was asked for

    qint64 nowMs() const override { return now; }

    void callLater(qint64 ms, QObject *context, std::function<void()> call) override
    {
        pauses.push_back(ms);
        m_due.emplace(now + ms, std::make_pair(QPointer<QObject>(context), std::move(call)));
        QTimer::singleShot(0, &m_context, [this] { runNext(); });
    }

private:
    void runNext()
    {
        auto next = m_due.extract(m_due.begin());
        now = std::max(now, next.key());
        if (next.mapped().first)
            next.mapped().second();
    }

    QObject m_context;
    std::multimap<qint64, std::pair<QPointer<QObject>, std::function<void()>>> m_due;
};

} // namespace lineitems
