#include "ui/grid/celljobrunner.h"

#include <QtConcurrentRun>

namespace lineitems {

namespace {

/// What is over sooner is not worth a panel that flashes by.
constexpr int patienceMs = 150;

} // namespace

CellJobRunner::CellJobRunner(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { Q_EMIT busyChanged(true); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CellJobRunner::finish);
}

CellJobRunner::~CellJobRunner()
{
    // The work holds all that it needs, so it may end after this.
    if (m_cancelled)
        *m_cancelled = true;
}

void CellJobRunner::run(const CellJob &job, std::function<void(CellResult &)> done)
{
    Q_ASSERT(!isBusy());
    if (job.cells <= mostAtOnce) {
        CellResult result = job.work(Cancelled(false));
        done(result);
        return;
    }
    m_done = std::move(done);
    m_cancelled = std::make_shared<Cancelled>(false);
    m_patience.start();
    m_watcher.setFuture(QtConcurrent::run([work = job.work, cancelled = m_cancelled] {
        return std::make_shared<CellResult>(work(*cancelled));
    }));
}

void CellJobRunner::finish()
{
    if (!isBusy())
        return;
    const Result result = m_watcher.result();
    const auto done = std::exchange(m_done, nullptr);
    done(*result);
    setIdle();
}

void CellJobRunner::stop()
{
    if (!isBusy())
        return;
    *m_cancelled = true;
    m_done = nullptr;
    // A future that is let go reports to nobody any more.
    m_watcher.setFuture({});
    setIdle();
}

void CellJobRunner::follow(bool documentWorks)
{
    m_documentWorks = documentWorks;
    if (!documentWorks && !isBusy())
        setIdle();
    else if (documentWorks && !isBusy())
        m_patience.start();
}

void CellJobRunner::setIdle()
{
    if (m_documentWorks)
        return;
    m_patience.stop();
    Q_EMIT busyChanged(false);
}

} // namespace lineitems
