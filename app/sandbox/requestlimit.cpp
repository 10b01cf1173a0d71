#include "app/sandbox/requestlimit.h"

namespace lineitems::sandbox {

bool RequestLimit::admits(qint64 nowMs)
{
    if (m_most == 0)
        return true;
    while (!m_arrivals.empty() && m_arrivals.front() <= nowMs - windowMs)
        m_arrivals.pop_front();
    if (std::ssize(m_arrivals) >= m_most)
        return false;
    m_arrivals.push_back(nowMs);
    return true;
}

void RequestLimit::tell(HttpReply &reply) const
{
    if (m_most == 0)
        return;
    const qint64 remaining = m_most - std::ssize(m_arrivals);
    reply.headers.emplace_back("X-HubSpot-RateLimit-Max", QByteArray::number(m_most));
    reply.headers.emplace_back("X-HubSpot-RateLimit-Remaining", QByteArray::number(remaining));
    reply.headers.emplace_back("X-HubSpot-RateLimit-Interval-Milliseconds", QByteArray::number(windowMs));
}

} // namespace lineitems::sandbox
