// Reads the log of a run (runlog.h) back: every row, what was sent of it, and what became of it. Pure.
#pragma once

#include "models/storage/runlog.h"

#include <QHash>

#include <vector>

class QJsonArray;

namespace lineitems {

/// A run as its entries tell it, one after the other.
class RunReplay
{
public:
    /// `httpStatus` is that of saved rows.
    void take(RunEntryKind kind, const QByteArray &entry, int httpStatus);

    bool tellsOf(const QByteArray &id) const { return m_position.contains(id); }
    /// In the order in which they came up first.
    const std::vector<HistoryRow> &rows() const { return m_rows; }
    RunCounts counts() const;

private:
    void takeSent(const QJsonArray &rows);
    void takeSaved(const std::vector<QByteArray> &ids, int httpStatus);
    void takeSettled(const QJsonArray &rows);
    HistoryRow &row(const QByteArray &id);

    std::vector<HistoryRow> m_rows;
    QHash<QByteArray, std::size_t> m_position; ///< by id
};

/// Only how rows ended, for a run of any size: entries of what was sent say nothing of that.
class RunTally
{
public:
    void take(RunEntryKind kind, const QByteArray &entry);
    RunCounts counts() const;

private:
    QHash<QByteArray, Outcome> m_outcomes; ///< by id; what comes later counts
};

} // namespace lineitems
