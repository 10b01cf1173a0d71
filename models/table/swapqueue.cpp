#include "models/table/swapqueue.h"

#include "models/record/freedelsewhere.h"

#include <QtConcurrent/QtConcurrentRun>

namespace lineitems {

SwapQueue::SwapQueue(std::function<TableSnapshot()> table, QObject *parent)
    : QObject(parent), m_table(std::move(table))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_isUnderWay)
            takeFirst(takeResult());
    });
}

void SwapQueue::add(Work work)
{
    m_waiting.push_back(std::move(work));
    if (m_waiting.size() > 1)
        return;
    start();
    Q_EMIT busyChanged(true);
}

void SwapQueue::start()
{
    m_isUnderWay = true;
    m_watcher.setFuture(QtConcurrent::run([workOut = m_waiting.front().workOut, table = m_table()] {
        return std::make_shared<CellSwap>(workOut(table));
    }));
}

SwapQueue::Result SwapQueue::takeResult()
{
    Result result = m_watcher.result();
    // A future that is let go reports to nobody any more, and holds nothing.
    m_watcher.setFuture({});
    return result;
}

void SwapQueue::takeFirst(Result result)
{
    m_isUnderWay = false;
    Work work = std::move(m_waiting.front());
    m_waiting.pop_front();
    work.take(*result);
    // What was replaced lies in the result now; to free it takes longer than to replace it.
    freedElsewhere(std::move(result));
    freedElsewhere(std::move(work.workOut));
    // Who heard of the change may have waited for the rest, or added to it.
    if (m_isUnderWay)
        return;
    if (m_waiting.empty())
        Q_EMIT busyChanged(false);
    else
        start();
}

void SwapQueue::finish()
{
    while (!m_waiting.empty()) {
        Result result;
        if (m_isUnderWay) {
            m_watcher.waitForFinished();
            result = takeResult();
        } else {
            result = std::make_shared<CellSwap>(m_waiting.front().workOut(m_table()));
        }
        takeFirst(std::move(result));
    }
}

} // namespace lineitems
