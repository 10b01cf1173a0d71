#include "models/bulk/givenvalue.h"

namespace lineitems {

NewValue changed(const SetTo &step, const CellView &cell)
{
    return {parseValue(cell.property(), step.text, cell.format)};
}

NewValue changed(const CopyFrom &step, const CellView &cell)
{
    const CellView source{cell.table, cell.format, {cell.at.row, step.column}};
    if (source.property().type != cell.property().type)
        return {parseValue(cell.property(), source.text(), cell.format)};
    return {{source.wire().toByteArray(), validateValue(cell.property(), source.wire())}};
}

} // namespace lineitems
