// Rows and properties that the portal refuses for good: the same ones whenever they are sent.
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/reads.h"

namespace lineitems::sandbox {

/// Whether the row of that record id is one of the two in a hundred that are refused with this seed.
bool isCursed(quint32 seed, qint64 id);

class Curses
{
public:
    /// Of the faults, those of Stage::Always count.
    Curses(const std::vector<Fault> &faults, quint32 seed);

    bool areCast() const { return !m_onRows.empty() || m_onColumn; }

    /// Why a batch is refused whole, if it is. `ids` are the inputs' record ids, 0 where there is none.
    std::optional<ApiError> rejection(const std::vector<UpdateInput> &inputs,
                                      const std::vector<qint64> &ids) const;
    /// The error of a row that is refused alone, if it is.
    std::optional<RowError> refusal(const UpdateInput &input, qint64 id) const;

private:
    /// The curse on that row; nothing if it is free.
    std::optional<Act> onRow(qint64 id) const;

    std::vector<Act> m_onRows;
    std::optional<Act> m_onColumn;
    quint32 m_seed;
};

} // namespace lineitems::sandbox
