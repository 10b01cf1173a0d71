// Writes runs into the history: what goes out, before it goes out, and what became of it.
#pragma once

#include "models/storage/runlog.h"
#include "models/storage/statement.h"

#include <span>

namespace lineitems {

/// Errors are the database's; StorageProblem::Gone for a run that was not begun.
class RunStore final
{
public:
    explicit RunStore(Database *database);

    void begin(const RunRecord &run);
    /// Rows that are about to go out. One that was recorded before replaces what is known of it.
    void recordBatch(const QUuid &run, std::span<const RunRow> rows);
    void recordOutcomes(const QUuid &run, std::span<const SettledRunRow> rows);
    void finish(const QUuid &run, const RunEnding &ending);

private:
    /// The run's key in the database.
    std::optional<qint64> find(const QUuid &run);
    void append(qint64 run, RunEntryKind kind, const QByteArray &entry, int httpStatus = 0);
    /// Of a run that has an end: how its rows ended.
    void count(qint64 run);

    Database *m_database;
    Statement m_insertRun;
    Statement m_findRun;
    Statement m_append;
    Statement m_outcomes;
    Statement m_finishRun;
    Statement m_storeCounts;
};

} // namespace lineitems
