// The history of runs as the commands read it: opened, asked, closed.
#pragma once

#include "models/storage/historyreader.h"

#include <functional>
#include <optional>

namespace lineitems::cli {

/// A run by the number that `line-items history` lists it with: 1 is the first one ever.
struct NumberedRun
{
    int number = 0;
    HistoryRun run;
};

class HistoryFile
{
public:
    /// Opens the journal of this person; see error().
    HistoryFile();

    /// What is wrong, in a sentence; empty if nothing is.
    QString error() const { return m_error; }
    /// The newest first.
    std::vector<NumberedRun> runs();
    std::optional<NumberedRun> run(int number);
    /// All rows of a run, or those of one outcome, in pieces.
    void readRows(const QUuid &run, std::optional<Outcome> outcome,
                  const std::function<void(const HistoryPage &)> &take);

private:
    void takeError();

    Database m_database;
    KeptRun m_kept;
    std::optional<HistoryReader> m_reader;
    QString m_error;
};

/// What went wrong with the journal, in a sentence.
QString describe(const StorageError &error);

} // namespace lineitems::cli
