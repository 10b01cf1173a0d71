// What a person asks of the selected cells in Change selection: one operation, with what was filled in.
#pragma once

#include "models/bulk/arithmetic.h"
#include "models/bulk/dateshift.h"
#include "models/bulk/givenvalue.h"
#include "models/bulk/lettering.h"
#include "models/bulk/nettarget.h"
#include "models/bulk/replacement.h"
#include "models/bulk/roundto.h"
#include "models/bulk/texttemplate.h"

#include <variant>

namespace lineitems {

struct CellOperation
{
    std::variant<SetTo, CopyFrom, Arithmetic, RoundTo, NetTarget, Replacement, Lettering, Affix, TextTemplate,
                 DateShift>
        what;
    NumberRule numbers;
};

/// What it makes of one cell. Read-only cells are told apart, and so is a value that would not be valid.
NewValue newValue(const CellOperation &operation, const CellView &cell);

/// The cells that it works on: the given ones, or those of their rows' discounts.
std::vector<CellPlace> placesFor(const CellOperation &operation, std::vector<CellPlace> cells,
                                 const TableSnapshot &table);

} // namespace lineitems
