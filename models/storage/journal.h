// The journal of unsaved edits and the history of runs, for the thread of the window. Nothing here waits for
// the disk: the work is done on threads of its own, in the order of the calls.
//
// A callback is called from the event loop of the journal's thread, once, unless its context or the journal
// is gone by then; without an error, what it answers is durable. Every call may fail (see StorageProblem),
// and then has changed nothing.
#pragma once

#include "models/storage/journaltypes.h"
#include "models/table/cellrange.h"
#include "models/table/tablesnapshot.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace lineitems {

class HistoryReader;
struct KeptRun;
class StorageThread;
enum class StorageTime;
struct JournalStores;

class Journal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)

public:
    using Done = std::function<void(const StorageError &)>;
    template <typename Value>
    using Answer = std::function<void(StorageReply<Value> &)>; ///< what it is given it may take

    /// In storageDirectory(), or another directory that is the journal's alone. Ends with opened().
    explicit Journal(const QString &directory, QObject *parent = nullptr);
    /// Writes what waits. A desk that was not closed is offered at the next start.
    ~Journal() override;

    // Desks. One is this process's until it is closed or the process ends.
    /// The desk's id, which serves at once.
    QUuid openDesk(const DeskIdentity &identity, QObject *context = nullptr, Done done = {});
    /// When the person leaves on purpose: its edits go, its runs stay.
    void closeDesk(const QUuid &desk, QObject *context = nullptr, Done done = {});

    // Edits, as they are after each group.
    void writeEdits(const QUuid &desk, std::vector<JournalEdit> edits, QObject *context = nullptr,
                    Done done = {});
    /// The cells of these ranges as they are in the snapshot: for many, since they are picked out on the
    /// storage thread. Until then the document's next change copies what it touches.
    void writeEdits(const QUuid &desk, TableSnapshot table, std::vector<CellRange> ranges,
                    QObject *context = nullptr, Done done = {});
    void clearEdits(const QUuid &desk, QObject *context = nullptr, Done done = {});

    // Runs.
    void beginRun(const RunRecord &run, QObject *context = nullptr, Done done = {});
    /// Rows that are to go out: send them when `done` says that they are recorded. A row may come again.
    void recordBatch(const QUuid &run, std::vector<RunRow> rows, QObject *context, Done done);
    /// Rows that are settled; also such as never went out, which bring their cells.
    void recordOutcomes(const QUuid &run, std::vector<SettledRunRow> rows, QObject *context = nullptr,
                        Done done = {});
    void finishRun(const QUuid &run, const RunEnding &ending, QObject *context = nullptr, Done done = {});

    // What a crash left behind.
    /// Desks whose process is gone, of one connection or (with an empty key) of all; the latest first.
    void findAbandoned(const QString &connectionKey, QObject *context,
                       Answer<std::vector<AbandonedDesk>> answer);
    void readDesk(const QUuid &desk, QObject *context, Answer<DeskContents> answer);
    /// Makes the edits and unfinished runs of an abandoned desk those of an open one, which readDesk() then
    /// gives. Of several windows that try, one gets them; the others are told StorageProblem::Gone.
    void adoptDesk(const QUuid &abandoned, const QUuid &desk, QObject *context, Done done);
    /// The person does not want the edits of an abandoned desk. Its runs stay in the history.
    void discardDesk(const QUuid &abandoned, QObject *context = nullptr, Done done = {});

    // History. Read on a thread of its own, so that no edit waits for it.
    void listRuns(const RunFilter &filter, QObject *context, Answer<std::vector<HistoryRun>> answer);
    void readRun(const RunRowFilter &filter, QObject *context, Answer<HistoryPage> answer);

Q_SIGNALS:
    /// Whether the journal works, and whether a damaged one had to be set aside. Once.
    void opened(const lineitems::StorageOpening &opening);
    /// Something could not be written, whether or not anybody asked to be told: what the person does is not
    /// safe any more. (Not for StorageProblem::Gone, which is an answer.)
    void writeFailed(const lineitems::StorageError &error);

private:
    using Work = std::function<void(JournalStores &)>;
    struct Waiting
    {
        QPointer<QObject> context;
        Done done;
    };

    void write(StorageTime time, Work work, QObject *context, Done done);
    void write(Work work, QObject *context, Done done);
    template <typename Value>
    void read(std::function<Value(JournalStores &)> ask, QObject *context, Answer<Value> answer);
    template <typename Value>
    void readHistory(std::function<Value(HistoryReader &)> ask, QObject *context, Answer<Value> answer);
    /// Callbacks stay in this thread, with all that they hold; the others carry a number.
    quint64 keep(QObject *context, Done done);
    void callBack(quint64 ticket, const StorageError &error);
    void callBackLater(quint64 ticket, const StorageError &error);

    QString m_directory;
    std::unordered_map<quint64, Waiting> m_waiting;
    quint64 m_nextTicket = 0;
    std::unique_ptr<KeptRun> m_keptRun; ///< the history thread's
    QThreadPool m_historyThread; ///< outlives the storage thread, which hands work to it
    std::unique_ptr<StorageThread> m_thread;
};

} // namespace lineitems
