#include "models/storage/journal.h"

#include "models/storage/journalfile.h"
#include "models/storage/runlog.h"
#include "models/storage/storagethread.h"

#include <algorithm>
#include <utility>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// Asks by a connection of its own, for a journal that is open already.
StorageError askHistory(const QString &directory, KeptRun *kept,
                        const std::function<void(HistoryReader &)> &ask)
{
    Database database(journalFile(directory));
    if (database.open()) {
        HistoryReader reader(&database, kept);
        // One state of the file for all statements.
        database.exec(u"BEGIN"_s);
        ask(reader);
        database.exec(u"COMMIT"_s);
    }
    return database.takeError();
}

} // namespace

Journal::Journal(const QString &directory, QObject *parent)
    : QObject(parent), m_directory(directory), m_keptRun(std::make_unique<KeptRun>())
{
    m_historyThread.setMaxThreadCount(1);
    m_thread = std::make_unique<StorageThread>(directory, [this](const StorageOpening &opening) {
        QMetaObject::invokeMethod(
            this, [this, opening] { Q_EMIT opened(opening); }, Qt::QueuedConnection);
    });
}

Journal::~Journal() = default;

quint64 Journal::keep(QObject *context, Done done)
{
    m_waiting[++m_nextTicket] = {context, std::move(done)};
    return m_nextTicket;
}

void Journal::callBackLater(quint64 ticket, const StorageError &error)
{
    QMetaObject::invokeMethod(
        this, [this, ticket, error] { callBack(ticket, error); }, Qt::QueuedConnection);
}

void Journal::callBack(quint64 ticket, const StorageError &error)
{
    const auto waiting = m_waiting.extract(ticket);
    if (waiting.mapped().context)
        waiting.mapped().done(error);
}

void Journal::write(StorageTime time, Work work, QObject *context, Done done)
{
    const quint64 ticket = keep(this,
                                [this, receiver = QPointer(context), done = std::move(done)](auto &error) {
                                    if (error && error.problem != StorageProblem::Gone)
                                        Q_EMIT writeFailed(error);
                                    if (receiver && done)
                                        done(error);
                                });
    m_thread->add({std::move(work), [this, ticket](auto &error) { callBackLater(ticket, error); }}, time);
}

void Journal::write(Work work, QObject *context, Done done)
{
    write(StorageTime::AtOnce, std::move(work), context, std::move(done));
}

template <typename Value>
void Journal::read(std::function<Value(JournalStores &)> ask, QObject *context, Answer<Value> answer)
{
    const auto reply = std::make_shared<StorageReply<Value>>();
    const quint64 ticket = keep(context, [reply, answer = std::move(answer)](auto &error) {
        reply->error = error;
        answer(*reply);
    });
    m_thread->add({[ask = std::move(ask), reply](JournalStores &stores) { reply->value = ask(stores); },
                   [this, ticket](auto &error) { callBackLater(ticket, error); }},
                  StorageTime::AtOnce);
}

template <typename Value>
void Journal::readHistory(std::function<Value(HistoryReader &)> ask, QObject *context, Answer<Value> answer)
{
    const auto reply = std::make_shared<StorageReply<Value>>();
    const quint64 ticket = keep(context, [reply, answer = std::move(answer)](auto &error) {
        reply->error = error;
        answer(*reply);
    });
    const auto readReply = [ask = std::move(ask), reply](HistoryReader &reader) {
        reply->value = ask(reader);
    };
    // By way of the storage thread, so that what was written before is seen.
    m_thread->add({[](JournalStores &) {},
                   [this, ticket, readReply](const StorageError &failed) {
                       m_historyThread.start([this, ticket, readReply, failed] {
                           callBackLater(
                               ticket, failed ? failed : askHistory(m_directory, m_keptRun.get(), readReply));
                       });
                   }},
                  StorageTime::AtOnce);
}

QUuid Journal::openDesk(const DeskIdentity &identity, QObject *context, Done done)
{
    const QUuid desk = QUuid::createUuid();
    write([desk, identity](JournalStores &stores) { stores.desks.open(desk, identity); }, context,
          std::move(done));
    return desk;
}

void Journal::closeDesk(const QUuid &desk, QObject *context, Done done)
{
    write([desk](JournalStores &stores) { stores.desks.close(desk); }, context, std::move(done));
}

void Journal::writeEdits(const QUuid &desk, std::vector<JournalEdit> edits, QObject *context, Done done)
{
    write(
        [desk, edits = std::move(edits)](JournalStores &stores) {
            if (const auto key = stores.desks.keyToWrite(desk))
                stores.edits.write(*key, edits);
        },
        context, std::move(done));
}

void Journal::writeEdits(const QUuid &desk, TableSnapshot table, std::vector<CellRange> ranges,
                         QObject *context, Done done)
{
    write(
        [desk, table = std::move(table), ranges = std::move(ranges)](JournalStores &stores) {
            if (const auto key = stores.desks.keyToWrite(desk))
                stores.edits.write(*key, table, ranges);
        },
        context, std::move(done));
}

void Journal::clearEdits(const QUuid &desk, QObject *context, Done done)
{
    write(
        [desk](JournalStores &stores) {
            if (const auto key = stores.desks.keyToWrite(desk))
                stores.edits.clear(*key);
        },
        context, std::move(done));
}

void Journal::beginRun(const RunRecord &run, QObject *context, Done done)
{
    write([run](JournalStores &stores) { stores.runs.begin(run); }, context, std::move(done));
}

void Journal::recordBatch(const QUuid &run, std::vector<RunRow> rows, QObject *context, Done done)
{
    write([run, rows = std::move(rows)](JournalStores &stores) { stores.runs.recordBatch(run, rows); },
          context, std::move(done));
}

void Journal::recordOutcomes(const QUuid &run, std::vector<SettledRunRow> rows, QObject *context, Done done)
{
    // That rows were saved as they were sent is read back from the portal, should the program be killed before it
    // is written. Anything else is told once.
    const bool isPlain = std::all_of(rows.begin(), rows.end(), isPlainlySaved);
    write(
        isPlain ? StorageTime::Later : StorageTime::AtOnce,
        [run, rows = std::move(rows)](JournalStores &stores) { stores.runs.recordOutcomes(run, rows); },
        context, std::move(done));
}

void Journal::finishRun(const QUuid &run, const RunEnding &ending, QObject *context, Done done)
{
    write([run, ending](JournalStores &stores) { stores.runs.finish(run, ending); }, context,
          std::move(done));
}

void Journal::findAbandoned(const QString &connectionKey, QObject *context,
                            Answer<std::vector<AbandonedDesk>> answer)
{
    read<std::vector<AbandonedDesk>>(
        [connectionKey](JournalStores &stores) { return stores.desks.findAbandoned(connectionKey); }, context,
        std::move(answer));
}

void Journal::readDesk(const QUuid &desk, QObject *context, Answer<DeskContents> answer)
{
    read<DeskContents>([desk](JournalStores &stores) { return stores.desks.read(desk); }, context,
                       std::move(answer));
}

void Journal::adoptDesk(const QUuid &abandoned, const QUuid &desk, QObject *context, Done done)
{
    write([abandoned, desk](JournalStores &stores) { stores.desks.adopt(abandoned, desk); }, context,
          std::move(done));
}

void Journal::discardDesk(const QUuid &abandoned, QObject *context, Done done)
{
    write([abandoned](JournalStores &stores) { stores.desks.discard(abandoned); }, context, std::move(done));
}

void Journal::listRuns(const RunFilter &filter, QObject *context, Answer<std::vector<HistoryRun>> answer)
{
    readHistory<std::vector<HistoryRun>>([filter](HistoryReader &reader) { return reader.runs(filter); },
                                         context, std::move(answer));
}

void Journal::readRun(const RunRowFilter &filter, QObject *context, Answer<HistoryPage> answer)
{
    readHistory<HistoryPage>([filter](HistoryReader &reader) { return reader.rows(filter); }, context,
                             std::move(answer));
}

} // namespace lineitems
