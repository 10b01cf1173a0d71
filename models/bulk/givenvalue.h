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
/// Between properties of one type the value as it is, where it is valid; else what people see, read as if
/// typed. Where there is nothing to copy, the cell keeps its value.
NewValue changed(const CopyFrom &step, const CellView &cell);

} // namespace lineitems
