#include "models/storage/storagethread.h"

#include "models/storage/journalfile.h"

#include <QMutexLocker>

#include <utility>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// One task of a transaction that is under way; what it did is taken back if it fails. If even that cannot
/// be done, the transaction is lost, and the database keeps the error.
StorageError perform(const StorageTask &task, Database &database, JournalStores &stores)
{
    database.exec(u"SAVEPOINT task"_s);
    task.work(stores);
    StorageError error = database.takeError();
    if (error)
        database.exec(u"ROLLBACK TO task"_s);
    database.exec(u"RELEASE task"_s);
    return error;
}

/// Does all tasks in one transaction. One error for each.
std::vector<StorageError> performAll(const std::vector<StorageTask> &tasks, Database &database,
                                     JournalStores &stores)
{
    std::vector<StorageError> errors(tasks.size());
    database.exec(u"BEGIN IMMEDIATE"_s);
    for (std::size_t i = 0; i < tasks.size() && !database.hasFailed(); ++i)
        errors[i] = perform(tasks[i], database, stores);
    database.exec(u"COMMIT"_s);
    const StorageError lost = database.takeError();
    if (lost) {
        database.exec(u"ROLLBACK"_s);
        database.takeError(); // SQLite may have rolled back by itself
        for (StorageError &error : errors)
            error = error ? error : lost;
    }
    return errors;
}

} // namespace

StorageThread::StorageThread(const QString &directory, std::function<void(const StorageOpening &)> opened)
    : m_directory(directory), m_opened(std::move(opened))
{
    setObjectName(u"storage"_s);
    start();
}

StorageThread::~StorageThread()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
    }
    m_added.wakeOne();
    wait();
}

void StorageThread::add(StorageTask task, StorageTime time)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_tasks.push_back(std::move(task));
        const QDeadlineTimer due(time == StorageTime::AtOnce ? 0 : laterMs);
        // Who waits for an earlier time need not be told.
        if (due >= m_due)
            return;
        m_due = due;
    }
    m_added.wakeOne();
}

std::vector<StorageTask> StorageThread::takeTasks()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_due.hasExpired() && !m_ending)
        m_added.wait(&m_mutex, m_due);
    m_due = QDeadlineTimer::Forever;
    return std::exchange(m_tasks, {});
}

void StorageThread::run()
{
    Database database(journalFile(m_directory));
    const StorageOpening opening = openJournal(database, m_directory);
    m_opened(opening);
    if (opening.error)
        refuseAll(opening.error);
    else
        serve(database);
}

void StorageThread::serve(Database &database)
{
    JournalStores stores(&database, m_directory);
    while (true) {
        // Gone at the end of each turn: while it holds a snapshot, every edit copies a part of the table.
        const std::vector<StorageTask> tasks = takeTasks();
        if (tasks.empty())
            return;
        const std::vector<StorageError> errors = performAll(tasks, database, stores);
        for (std::size_t i = 0; i < tasks.size(); ++i)
            tasks[i].answer(errors[i]);
    }
}

void StorageThread::refuseAll(const StorageError &error)
{
    for (auto tasks = takeTasks(); !tasks.empty(); tasks = takeTasks()) {
        for (const StorageTask &task : tasks)
            task.answer(error);
    }
}

} // namespace lineitems
