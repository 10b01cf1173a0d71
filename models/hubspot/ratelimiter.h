// Keeps requests within the connection's limit: a sliding window of request times. A token bucket would
// let twice the limit through in one window. Pure: the caller brings the time.
#pragma once

#include <QtGlobal>

#include <deque>

namespace lineitems {

class RateLimiter
{
public:
    /// `most` requests in any ten seconds; 0 is no limit.
    explicit RateLimiter(int most) : m_most(most) {}

    /// Takes a place if there is one and returns 0; else takes none and returns the milliseconds until
    /// it is worth asking again.
    qint64 take(qint64 nowMs);
    /// Nothing goes out for that long: the server said "not now".
    void pause(qint64 nowMs, qint64 ms);

    /// HubSpot's window, and a little for the uneven time that requests are under way.
    static constexpr qint64 windowMs = 10'000 + 150;

private:
    int m_most;
    qint64 m_pausedUntil = 0;
    std::deque<qint64> m_taken;
};

} // namespace lineitems
