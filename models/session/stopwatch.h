// How long a load or a run took, without the time that it stood still. Milliseconds; the caller knows the time.
#pragma once

#include <QtGlobal>

#include <utility>

namespace lineitems {

class Stopwatch
{
public:
    void start(qint64 now)
    {
        m_begin = now;
        m_heldAt = -1;
    }
    void hold(qint64 now)
    {
        if (m_heldAt < 0)
            m_heldAt = now;
    }
    void goOn(qint64 now)
    {
        if (m_heldAt >= 0)
            m_begin += now - std::exchange(m_heldAt, -1);
    }
    bool isHeld() const { return m_heldAt >= 0; }
    qint64 elapsed(qint64 now) const { return (isHeld() ? m_heldAt : now) - m_begin; }

private:
    qint64 m_begin = 0;
    qint64 m_heldAt = -1;
};

} // namespace lineitems
