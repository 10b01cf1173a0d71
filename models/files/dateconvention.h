// In which order day, month and year stand in a column of pasted dates, told from all its cells: 25/12/2026 says
// it, a column of only 01/02/2026 does not. Pure.
#pragma once

#include "models/record/datereadings.h"

#include <QString>

#include <vector>

namespace lineitems {

/// What the cells of one column say together. Start from an empty one and add every cell.
struct DateEvidence
{
    std::array<bool, 3> possible{true, true, true}; ///< by order: every cell is a date in it
    std::array<bool, 3> open{}; ///< by order: an ambiguous cell is a date in it
    QString example; ///< the first cell that is ambiguous, else the first that tells

    /// `held` as in readDate(): a cell that it decides is no longer ambiguous.
    void add(QStringView text, QByteArrayView held = {});
    bool isAmbiguous() const { return open != std::array<bool, 3>(); }
};

/// How the dates of one column of a table are read.
struct ColumnOrder
{
    bool matters = false; ///< else every cell says by itself what day it is
    bool isMixed = false; ///< some cells say one order, others another
    std::optional<DateOrder> order; ///< nothing: a person has to say it, if it matters
    std::vector<DateOrder> choices; ///< what that person can say
    bool fromOthers = false; ///< it leaves it open, but the other columns are clear
};

/// Columns that leave it open are read as all the others that do not, since they come from one table; where those
/// do not agree, or one contradicts itself, they tell nothing.
std::vector<ColumnOrder> ordersOf(const std::vector<DateEvidence> &columns);

} // namespace lineitems
