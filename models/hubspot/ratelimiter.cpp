#include "models/hubspot/ratelimiter.h"

#include <algorithm>

namespace lineitems {

qint64 RateLimiter::take(qint64 nowMs)
{
    if (nowMs < m_pausedUntil)
        return m_pausedUntil - nowMs;
    if (m_most <= 0)
        return 0;
    forgetOld(nowMs);
    if (m_taken.size() < static_cast<std::size_t>(m_most)) {
        m_taken.push_back(nowMs);
        return 0;
    }
    // After a limit that became smaller, more than one has to leave the window first.
    const std::size_t last = m_taken.size() - static_cast<std::size_t>(m_most);
    return m_taken[last] + m_windowMs - nowMs;
}

void RateLimiter::forgetOld(qint64 nowMs)
{
    while (!m_taken.empty() && m_taken.front() + m_windowMs <= nowMs)
        m_taken.pop_front();
}

void RateLimiter::pause(qint64 nowMs, qint64 ms)
{
    m_pausedUntil = std::max(m_pausedUntil, nowMs + ms);
}

void RateLimiter::learn(qint64 nowMs, const ToldLimit &told)
{
    const qint64 chosen = m_chosen <= 0 ? told.most
                                        : std::max<qint64>(1, qint64(m_chosen) * told.intervalMs / 10'000);
    m_most = static_cast<int>(std::min<qint64>(chosen, told.most));
    m_windowMs = told.intervalMs + marginMs;
    forgetOld(nowMs);
    // What the server counted and we did not was somebody else's. Ours that are still under way it has not
    // counted yet, so the difference is never too large.
    const auto counted = static_cast<std::size_t>(told.most - told.remaining);
    for (std::size_t known = m_taken.size(); known < counted; ++known)
        m_taken.push_back(nowMs);
}

} // namespace lineitems
