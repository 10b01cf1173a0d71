// Reads the history of runs. Blocking: on the storage's threads, or in a command that waits anyway.
#pragma once

#include "models/storage/runreplay.h"
#include "models/storage/statement.h"

namespace lineitems {

/// Errors are the database's; StorageProblem::Gone for a run that is not there.
class HistoryReader final
{
public:
    explicit HistoryReader(Database *database);

    std::vector<HistoryRun> runs(const RunFilter &filter);
    HistoryPage rows(const RunRowFilter &filter);
    /// The runs of a desk that have no end.
    std::vector<AbandonedRun> unfinishedRuns(const QUuid &desk);

private:
    RunRecord runAt(const Statement &statement) const;
    bool matches(const RunRecord &run, qint64 key, const QString &text);
    RunCounts storedCounts(const Statement &statement) const;
    bool hasRow(qint64 run, const QByteArray &id);
    RunReplay replay(qint64 run);

    Database *m_database;
    Statement m_runs;
    Statement m_run;
    Statement m_deskRuns;
    Statement m_entries;
    Statement m_entriesWith;
};

} // namespace lineitems
