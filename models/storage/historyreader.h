// Reads the history of runs. Blocking: on the storage's threads, or in a command that waits anyway.
#pragma once

#include "models/storage/runreplay.h"
#include "models/storage/statement.h"

namespace lineitems {

/// The run that was read last, so that its pages are not each read from the start; let go of at its end.
struct KeptRun
{
    qint64 run = 0; ///< its key in the database; 0: none
    qint64 lastEntry = 0;
    RunReplay replay;
    std::optional<RunRowFilter> filter; ///< of `wanted`, wherever a page of it begins
    std::vector<const HistoryRow *> wanted; ///< in the replay
};

/// Errors are the database's; StorageProblem::Gone for a run that is not there.
class HistoryReader final
{
public:
    /// What is kept must outlive the reader, and not be used by another thread meanwhile.
    HistoryReader(Database *database, KeptRun *kept);

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
    /// The same, by way of what is kept.
    const RunReplay &keptReplay(qint64 run);
    const std::vector<const HistoryRow *> &keptRows(qint64 run, const RunRowFilter &filter);

    Database *m_database;
    KeptRun *m_kept;
    Statement m_runs;
    Statement m_run;
    Statement m_deskRuns;
    Statement m_entries;
    Statement m_lastEntry;
    Statement m_entriesWith;
};

} // namespace lineitems
