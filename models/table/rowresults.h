// What became of rows in the last run, sparse: most rows have none. Cheap to copy (implicitly shared).
#pragma once

#include "models/record/outcome.h"
#include "models/table/sparserows.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace lineitems {

/// A cell that somebody else changed since it was loaded, in a row that was changed here.
struct ConflictValue
{
    QString property;
    QByteArray original; ///< as it was loaded
    QByteArray theirs; ///< as it stands on the server now
};

struct RowResult
{
    bool submitting = false; ///< part of a run that is going on
    std::optional<Outcome> outcome;
    RowError error;
    QByteArray traceId;
    QString warning;
    std::vector<ConflictValue> conflicts;
};

class RowResults
{
    /// A result holds many texts: as values they would all be copied when another thread holds the table.
    using Held = std::shared_ptr<const RowResult>;

public:
    /// The row's result, or null if it has none.
    const RowResult *find(int row) const
    {
        const Held *held = m_results.find(row);
        return held ? held->get() : nullptr;
    }
    bool isEmpty() const { return m_results.isEmpty(); }
    /// The rows that have a result, in ascending order.
    std::vector<int> rows() const { return m_results.rows(); }
    /// Calls `visit(row, result)` for each, in the order of rows.
    template <typename Visit>
    void forEach(const Visit &visit) const
    {
        m_results.forEach([&](int row, const Held &held) { visit(row, *held); });
    }
    void set(int row, RowResult result);
    /// One result for many rows, which then cost little.
    void set(int row, std::shared_ptr<const RowResult> result);
    void remove(int row);
    int count(Outcome outcome) const { return m_counts[static_cast<std::size_t>(outcome)]; }
    /// Failed and unknown.
    int failedCount() const { return count(Outcome::Failed) + count(Outcome::Unknown); }
    /// Failed, conflict and unknown: rows that want a person's attention.
    int problemCount() const;

private:
    SparseRows<Held> m_results;
    std::array<int, 5> m_counts{};
};

} // namespace lineitems
