#include "ui/change/changerunner.h"

#include <QtConcurrentRun>

namespace lineitems {

ChangeRunner::ChangeRunner(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_cancelled && !*m_cancelled)
            Q_EMIT finished(m_watcher.result());
    });
}

ChangeRunner::~ChangeRunner()
{
    stop();
}

void ChangeRunner::run(const ChangeTask &task)
{
    stop();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([task, cancelled = m_cancelled] {
        return std::make_shared<CellChanges>(changeCells(task.table, task.format, *task.cells, task.operation,
                                                         [&cancelled] { return cancelled->load(); }));
    }));
}

void ChangeRunner::stop()
{
    if (m_cancelled)
        *m_cancelled = true;
}

} // namespace lineitems
