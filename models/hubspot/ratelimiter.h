// Keeps requests within the connection's limit: a sliding window of request times. A token bucket would
// let twice the limit through in one window. Pure: the caller brings the time.
#pragma once

#include <QtGlobal>

#include <deque>

namespace lineitems {

/// What the server tells of its limit: the X-HubSpot-RateLimit headers.
struct ToldLimit
{
    int most = 0; ///< requests in one interval, at least 1
    int remaining = 0; ///< of these, at the time of the answer
    int intervalMs = 0; ///< at least 1
};

class RateLimiter
{
public:
    /// `most` requests in any ten seconds; 0 is no limit of ours.
    explicit RateLimiter(int most) : m_chosen(most), m_most(most) {}

    /// Takes a place if there is one and returns 0; else takes none and returns the milliseconds until
    /// it is worth asking again.
    qint64 take(qint64 nowMs);
    /// Nothing goes out for that long: the server said "not now".
    void pause(qint64 nowMs, qint64 ms);
    /// Keeps to the server's limit where it is stricter than ours, and leaves room for the requests that
    /// others make with the same token. `sentMs` is when the request left to which this is the answer.
    void learn(qint64 nowMs, qint64 sentMs, const ToldLimit &told);

    /// A little more than the interval, for the uneven time that requests are under way.
    static constexpr qint64 marginMs = 120;

private:
    void forgetOld(qint64 nowMs);
    std::size_t takenAfter(qint64 ms) const;

    int m_chosen; ///< by the person
    int m_most; ///< in one window; 0 is no limit
    qint64 m_windowMs = 10'000 + marginMs;
    qint64 m_pausedUntil = 0;
    std::deque<qint64> m_taken; ///< ascending; longer than the window, for answers that come late
};

} // namespace lineitems
