// The thread that writes the journal. It takes all tasks that wait at once and makes one transaction of
// them: an fsync costs the same for one edit and for a hundred.
#pragma once

#include "models/storage/deskstore.h"
#include "models/storage/editstore.h"
#include "models/storage/historyreader.h"
#include "models/storage/runstore.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <functional>
#include <vector>

namespace lineitems {

/// What a task works with, on the storage thread.
struct JournalStores
{
    JournalStores(Database *database, const QString &directory)
        : locks(directory), edits(database), history(database, &kept), runs(database),
          desks(database, &locks, &edits, &history)
    {
    }

    DeskLocks locks;
    EditStore edits;
    KeptRun kept;
    HistoryReader history;
    RunStore runs;
    DeskStore desks;
};

/// When a task is to be written. Order is kept in either case.
enum class StorageTime {
    AtOnce,
    /// With the next task that is written at once; if none comes, after laterMs. What is lost with a crash in
    /// that time must be something that can be found out again.
    Later,
};

inline constexpr int laterMs = 50;

struct StorageTask
{
    /// Its errors are left in the database; then all that it wrote is taken back.
    std::function<void(JournalStores &)> work;
    /// When the transaction is durable, or failed. On the storage thread.
    std::function<void(const StorageError &)> answer;
};

class StorageThread final : public QThread
{
    Q_DISABLE_COPY_MOVE(StorageThread)

public:
    /// `opened` is called on the storage thread, before any task is done.
    StorageThread(const QString &directory, std::function<void(const StorageOpening &)> opened);
    /// Does what waits, then ends.
    ~StorageThread() override;

    /// From any thread; never waits for the disk.
    void add(StorageTask task, StorageTime time);

protected:
    void run() override;

private:
    /// All that wait; waits for some. Nothing when it is time to end.
    std::vector<StorageTask> takeTasks();
    void serve(Database &database);
    void refuseAll(const StorageError &error);

    QString m_directory;
    std::function<void(const StorageOpening &)> m_opened;
    QMutex m_mutex;
    QWaitCondition m_added;
    std::vector<StorageTask> m_tasks;
    QDeadlineTimer m_due = QDeadlineTimer::Forever; ///< when those are to be written
    bool m_ending = false;
};

} // namespace lineitems
