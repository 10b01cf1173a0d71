// Desks in the database: who works on which connection, and what those left behind whose process is gone.
#pragma once

#include "models/storage/desklocks.h"
#include "models/storage/editstore.h"
#include "models/storage/historyreader.h"
#include "models/storage/statement.h"

#include <map>

namespace lineitems {

/// Errors are the database's; StorageProblem::Gone for a desk that is not there (any more).
class DeskStore final
{
public:
    /// All must outlive it.
    DeskStore(Database *database, DeskLocks *locks, EditStore *edits, HistoryReader *history);

    void open(const QUuid &desk, const DeskIdentity &identity);
    /// Its edits go, its runs stay.
    void close(const QUuid &desk);
    /// The key of a desk of this process, which is marked as written to now.
    std::optional<qint64> keyToWrite(const QUuid &desk);

    /// Of one connection, or of all where the key is empty; the one written last comes first. Empty desks
    /// are cleared away.
    std::vector<AbandonedDesk> findAbandoned(const QString &connectionKey);
    DeskContents read(const QUuid &desk);
    /// Moves edits and unfinished runs of an abandoned desk to an open one.
    void adopt(const QUuid &abandoned, const QUuid &desk);
    void discard(const QUuid &abandoned);

private:
    std::optional<qint64> find(const QUuid &desk);
    /// As find(), but Gone also for a desk that is in use.
    std::optional<qint64> findUnused(const QUuid &desk);
    void insert(const QUuid &desk, const DeskIdentity &identity);

    Database *m_database;
    DeskLocks *m_locks;
    EditStore *m_edits;
    HistoryReader *m_history;
    std::map<QUuid, DeskIdentity> m_open; ///< by this process
    Statement m_insert;
    Statement m_find;
    Statement m_touch;
    Statement m_remove;
    Statement m_list;
    Statement m_identity;
    Statement m_moveRuns;
};

} // namespace lineitems
