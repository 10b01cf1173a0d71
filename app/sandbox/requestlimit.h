// The portal's rate limit: at most so many requests in any ten seconds.
#pragma once

#include "app/sandbox/httpmessage.h"

#include <deque>

namespace lineitems::sandbox {

/// Not safe to use from several threads.
class RequestLimit
{
public:
    static constexpr int windowMs = 10'000;

    /// 0 is no limit.
    explicit RequestLimit(int most) : m_most(most) {}

    /// Counts a request that arrives at that time; false if it is one too many, which then counts not.
    bool admits(qint64 nowMs);
    /// Tells the limit in the headers of a reply, if there is one.
    void tell(HttpReply &reply) const;

private:
    int m_most;
    std::deque<qint64> m_arrivals;
};

} // namespace lineitems::sandbox
