// What the journal and the history hold, as values. All times are milliseconds since the epoch, UTC.
#pragma once

#include "models/record/cellvalue.h"
#include "models/record/outcome.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <memory>
#include <optional>
#include <vector>

namespace lineitems {

class RunRowView;

/// Why something could not be stored or read.
enum class StorageProblem {
    None,
    CannotOpen, ///< no such place, or no right to it
    NewerVersion, ///< a newer version of the program wrote the file; nothing in it was read or changed
    Damaged, ///< the file is no database any more
    Full, ///< no room on the disk
    Busy, ///< another process kept the file to itself for too long
    Gone, ///< no such desk or run, or another window has taken it over
    Refused, ///< anything else that SQLite says no to
};

struct StorageError
{
    StorageProblem problem = StorageProblem::None;
    QString detail; ///< in the words of SQLite or of the system

    explicit operator bool() const { return problem != StorageProblem::None; }
    friend bool operator==(const StorageError &, const StorageError &) = default;
};

/// How opening went. A damaged file is set aside and a new one made: then there is no error.
struct StorageOpening
{
    StorageError error;
    QString damagedCopy; ///< where a damaged file was moved to, empty if it was sound
};

/// An answer to a question; without an error the value holds.
template <typename Value>
struct StorageReply
{
    StorageError error;
    Value value{};
};

/// What a desk works on: one window's (or command's) work on one connection. Never a token.
struct DeskIdentity
{
    QString connectionKey;
    QString connectionName;
    QString baseUrl;
    QString portalId;

    friend bool operator==(const DeskIdentity &, const DeskIdentity &) = default;
};

/// Whether both are known to be of portals, and these differ.
inline bool isOfAnotherPortal(const DeskIdentity &a, const DeskIdentity &b)
{
    return !a.portalId.isEmpty() && !b.portalId.isEmpty() && a.portalId != b.portalId;
}

/// One cell's edit as it is now.
struct JournalEdit
{
    QByteArray recordId;
    QString property;
    std::optional<QByteArray> value; ///< wire form; empty clears the cell, nothing: no edit any more
    CellProblem problem = CellProblem::None;
    QByteArray baseline; ///< what the server held when the cell was edited

    friend bool operator==(const JournalEdit &, const JournalEdit &) = default;
};

struct RunRecord
{
    QUuid id;
    QUuid desk; ///< null in the history once the desk is closed
    DeskIdentity connection;
    QString api; ///< the version of the API: v3
    QString user; ///< the system's user
    QString program; ///< window or command
    qint64 startedAtMs = 0;
    std::optional<qint64> finishedAtMs; ///< nothing: still going on, or interrupted
    int totalRows = 0;
    RowProblem stoppedBy = RowProblem::None;
    bool cancelled = false;
    QUuid undoOf; ///< the run that this one undoes, or null

    friend bool operator==(const RunRecord &, const RunRecord &) = default;
};

/// How a run came to its end.
struct RunEnding
{
    qint64 finishedAtMs = 0;
    RowProblem stoppedBy = RowProblem::None;
    bool cancelled = false;
};

struct RunCell
{
    QString property;
    std::optional<QByteArray> before; ///< nothing where the old value was never read
    QByteArray after; ///< what is sent; empty clears the value

    friend bool operator==(const RunCell &, const RunCell &) = default;
};

/// A row of a run, as it goes out.
struct RunRow
{
    QByteArray id; ///< the record id, or the unique property's value where idProperty says so
    QString idProperty;
    QByteArray traceId;
    std::vector<RunCell> cells;

    friend bool operator==(const RunRow &, const RunRow &) = default;
};

/// A row that is settled. One that was recorded before it went out needs no more than its id in `row`.
struct SettledRunRow
{
    RunRow row;
    RowOutcome outcome; ///< serverValues: give those of the sent cells only
};

/// A row as the history knows it.
struct HistoryRow
{
    RunRow row;
    bool wasSent = false;
    /// Nothing: it went out, and what became of it was not recorded.
    std::optional<RowOutcome> outcome;
};

struct RunCounts
{
    int saved = 0;
    int failed = 0;
    int conflict = 0;
    int unknown = 0;
    int notSent = 0;
    int unsettled = 0; ///< sent, without an outcome

    friend bool operator==(const RunCounts &, const RunCounts &) = default;
};

struct HistoryRun
{
    RunRecord run;
    RunCounts counts;
};

/// Which runs to list, the newest first.
struct RunFilter
{
    QString text; ///< in user, connection, portal, program, or the id of a run, or that of one of its rows
    std::optional<qint64> fromMs = {}; ///< started then or later
    std::optional<qint64> toMs = {}; ///< started before
    int offset = 0;
    int limit = -1; ///< -1: all
};

/// Which rows of a run to read, in the order in which they were recorded.
struct RunRowFilter
{
    QUuid run;
    std::optional<Outcome> outcome = {};
    bool unsettledOnly = false;
    QString text = {}; ///< in id, cell values, message; without regard to case
    int offset = 0;
    int limit = -1; ///< -1: all
    std::shared_ptr<const RunRowView> view = {}; ///< chooses from these rows once more, and sorts them
};

struct HistoryPage
{
    RunRecord run;
    int total = 0; ///< how many rows the filter lets through
    std::vector<HistoryRow> rows;
};

/// Sent rows of a run that nobody saw the end of.
struct UnfinishedRun
{
    RunRecord run;
    std::vector<RunRow> unsettled; ///< recorded before they went out, without an outcome
};

struct AbandonedRun
{
    RunRecord run;
    int unsettledRows = 0;
};

/// A desk whose process is gone, with work left on it.
struct AbandonedDesk
{
    QUuid id;
    DeskIdentity identity;
    qint64 writtenAtMs = 0;
    int editedCells = 0;
    int editedRows = 0;
    std::vector<AbandonedRun> unfinishedRuns; ///< more than one after several crashes
};

struct DeskContents
{
    DeskIdentity identity;
    std::vector<JournalEdit> edits; ///< in the order of record ids (as texts), then properties
    std::vector<UnfinishedRun> unfinishedRuns;
};

} // namespace lineitems
