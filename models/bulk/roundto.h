// Numbers rounded to a step (0.05), or to an ending (.99).
#pragma once

#include "models/bulk/arithmetic.h"

#include <QStringView>

namespace lineitems {

/// To the numbers offset, offset + step, offset + 2 x step, … and their negatives. A zero stays zero: what is
/// free does not get a price. Where there is none to round down to, the number stays.
struct RoundTo
{
    enum class Direction { Nearest, Up, Down }; ///< up is away from zero, down towards it, as in spreadsheets

    Decimal step; ///< more than zero
    Decimal offset; ///< from zero to less than the step
    Direction direction = Direction::Nearest;
};

/// What an ending asks for: `.99` is 0.99, 1.99, 2.99 …; `9.99` is 9.99, 19.99 …; `95` is 95, 195 ….
/// Nothing for what is no ending.
std::optional<RoundTo> endingIn(QStringView ending);

NewValue changed(const RoundTo &step, const CellView &cell, const NumberRule &rule);

} // namespace lineitems
