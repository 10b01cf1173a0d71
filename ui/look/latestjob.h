// Work on another thread of which only the newest counts: whoever asks again lets go of what was asked before.
#pragma once

#include "models/table/rowquery.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>

namespace lineitems {

template <typename Result>
class LatestJob final
{
    Q_DISABLE_COPY_MOVE(LatestJob)

public:
    /// `done` is called on the thread that owns the job.
    explicit LatestJob(std::function<void(Result)> done) : m_done(std::move(done))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finish(); });
    }
    /// The work holds all that it needs, so it may end after this.
    ~LatestJob() { cancel(); }

    bool isBusy() const { return m_cancelled != nullptr; }

    void run(std::function<Result(const CancelCheck &)> work)
    {
        cancel();
        m_cancelled = std::make_shared<std::atomic_bool>(false);
        m_watcher.setFuture(QtConcurrent::run([work = std::move(work), cancelled = m_cancelled] {
            return std::make_shared<Result>(work([cancelled] { return cancelled->load(); }));
        }));
    }

    void cancel()
    {
        if (m_cancelled)
            m_cancelled->store(true);
        m_cancelled.reset();
    }

private:
    void finish()
    {
        // A run that was let go may still report.
        if (!m_cancelled || m_cancelled->load() || m_watcher.future().resultCount() == 0)
            return;
        m_cancelled.reset();
        m_done(std::move(*m_watcher.result()));
    }

    std::function<void(Result)> m_done;
    QFutureWatcher<std::shared_ptr<Result>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the run that is going on
};

} // namespace lineitems
