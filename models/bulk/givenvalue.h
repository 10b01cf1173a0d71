// One value for all cells, or the value of another column.
#pragma once

#include "models/bulk/newvalue.h"

namespace lineitems {

struct SetTo
{
    QString text; ///< as typed; empty clears
};

struct CopyFrom
{
    int column = 0;
};

NewValue changed(const SetTo &step, const CellView &cell);
/// Between properties of one type the value as it is; else what people see, read as if typed.
NewValue changed(const CopyFrom &step, const CellView &cell);

} // namespace lineitems
