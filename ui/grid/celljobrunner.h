// Carries out work on cells: a little at once, much of it on another thread, so that the window goes on
// answering. One job at a time.
#pragma once

#include "ui/grid/cellediting.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace lineitems {

class CellJobRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellJobRunner)

public:
    /// More cells than this take longer than a person should wait for without seeing why.
    static constexpr long long mostAtOnce = 10'000;

    explicit CellJobRunner(QObject *parent = nullptr);
    ~CellJobRunner() override;

    bool isBusy() const { return m_done != nullptr; }
    /// Calls `done` on this thread: before it returns, or later if there is much to do; never if the work is
    /// stopped. Not while it is busy.
    void run(const CellJob &job, std::function<void(CellResult &)> done);
    /// The document goes on with what came out of the work, or with an undo: that takes its time too.
    void follow(bool documentWorks);
    /// What is being worked on is dropped.
    void stop();

Q_SIGNALS:
    /// The work takes its time (true), and is over (false).
    void busyChanged(bool busy);

private:
    using Result = std::shared_ptr<CellResult>;
    void finish();
    void setIdle();

    QFutureWatcher<Result> m_watcher;
    QTimer m_patience;
    std::shared_ptr<Cancelled> m_cancelled;
    std::function<void(CellResult &)> m_done;
    bool m_documentWorks = false;
};

} // namespace lineitems
