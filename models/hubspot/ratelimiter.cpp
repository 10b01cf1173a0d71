#include "models/hubspot/ratelimiter.h"

#include <algorithm>

namespace lineitems {

namespace {

/// Of answers that take longer the share of others is overrated.
constexpr qint64 longestAnswerMs = 30'000;

} // namespace

qint64 RateLimiter::take(qint64 nowMs)
{
    if (nowMs < m_pausedUntil)
        return m_pausedUntil - nowMs;
    if (m_most <= 0)
        return 0;
    forgetOld(nowMs);
    if (takenAfter(nowMs - m_windowMs) < static_cast<std::size_t>(m_most)) {
        m_taken.push_back(nowMs);
        return 0;
    }
    // After a limit that became smaller, more than one has to leave the window first.
    const std::size_t last = m_taken.size() - static_cast<std::size_t>(m_most);
    return m_taken[last] + m_windowMs - nowMs;
}

void RateLimiter::forgetOld(qint64 nowMs)
{
    while (!m_taken.empty() && m_taken.front() + m_windowMs + longestAnswerMs <= nowMs)
        m_taken.pop_front();
}

std::size_t RateLimiter::takenAfter(qint64 ms) const
{
    return static_cast<std::size_t>(m_taken.end() - std::upper_bound(m_taken.begin(), m_taken.end(), ms));
}

void RateLimiter::pause(qint64 nowMs, qint64 ms)
{
    m_pausedUntil = std::max(m_pausedUntil, nowMs + ms);
}

void RateLimiter::learn(qint64 nowMs, qint64 sentMs, const ToldLimit &told)
{
    const qint64 chosen = m_chosen <= 0 ? told.most
                                        : std::max<qint64>(1, qint64(m_chosen) * told.intervalMs / 10'000);
    m_most = static_cast<int>(std::min<qint64>(chosen, told.most));
    m_windowMs = told.intervalMs + marginMs;
    forgetOld(nowMs);
    // What the server counted and we did not was somebody else's. It may have counted as early as the request
    // left: what has gone out of the window since is ours all the same. What of ours is still under way it has
    // not counted yet, so the difference is never too large.
    const auto counted = static_cast<std::size_t>(told.most - told.remaining);
    for (std::size_t known = takenAfter(sentMs - m_windowMs); known < counted; ++known)
        m_taken.push_back(nowMs);
}

} // namespace lineitems
