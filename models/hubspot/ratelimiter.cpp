#include "models/hubspot/ratelimiter.h"

#include <algorithm>

namespace lineitems {

qint64 RateLimiter::take(qint64 nowMs)
{
    if (nowMs < m_pausedUntil)
        return m_pausedUntil - nowMs;
    if (m_most <= 0)
        return 0;
    while (!m_taken.empty() && m_taken.front() + windowMs <= nowMs)
        m_taken.pop_front();
    if (m_taken.size() < static_cast<std::size_t>(m_most)) {
        m_taken.push_back(nowMs);
        return 0;
    }
    return m_taken.front() + windowMs - nowMs;
}

void RateLimiter::pause(qint64 nowMs, qint64 ms)
{
    m_pausedUntil = std::max(m_pausedUntil, nowMs + ms);
}

} // namespace lineitems
