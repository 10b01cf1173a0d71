// Works out on another thread what an operation makes of the selected cells. The latest one wins: what was asked
// before is given up.
#pragma once

#include "models/bulk/changecells.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace lineitems {

/// All that the work needs, so that it can outlive who asked.
struct ChangeTask
{
    TableSnapshot table;
    ValueFormat format;
    std::shared_ptr<const std::vector<CellPlace>> cells;
    CellOperation operation;
};

class ChangeRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeRunner)

public:
    using Result = std::shared_ptr<CellChanges>;

    explicit ChangeRunner(QObject *parent = nullptr);
    ~ChangeRunner() override;

    void run(const ChangeTask &task);
    void stop();

Q_SIGNALS:
    void finished(const std::shared_ptr<lineitems::CellChanges> &changes);

private:
    QFutureWatcher<Result> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace lineitems
