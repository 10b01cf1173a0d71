// Edits of many cells, one after the other: each is worked out on another thread, from the table as the one
// before it left it, and then put into the document here.
#pragma once

#include "models/table/cellswap.h"

#include <QFutureWatcher>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace lineitems {

class SwapQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwapQueue)

public:
    struct Work
    {
        std::function<CellSwap(const TableSnapshot &)>
            workOut; ///< on another thread: holds all that it needs
        std::function<void(CellSwap &)> take; ///< on this thread
    };

    /// `table` gives the table as it is when it is called.
    explicit SwapQueue(std::function<TableSnapshot()> table, QObject *parent = nullptr);

    bool isEmpty() const { return m_waiting.empty(); }
    void add(Work work);
    /// Waits for what is under way, and does here and now what waits behind it.
    void finish();

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    using Result = std::shared_ptr<CellSwap>;
    void start();
    Result takeResult();
    void takeFirst(Result result);

    std::function<TableSnapshot()> m_table;
    std::deque<Work> m_waiting; ///< the first one may be under way
    QFutureWatcher<Result> m_watcher;
    bool m_isUnderWay = false;
};

} // namespace lineitems
