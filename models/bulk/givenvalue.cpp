#include "models/bulk/givenvalue.h"

#include "models/record/typedvalue.h"

namespace lineitems {

NewValue changed(const SetTo &step, const CellView &cell)
{
    return {parseTyped(cell.property(), step.text, cell.format)};
}

NewValue changed(const CopyFrom &step, const CellView &cell)
{
    const CellView source{cell.table, cell.format, {cell.at.row, step.column}};
    if (source.wire().isEmpty())
        return left(CellFate::NoResult);
    const bool isAlike = source.property().type == cell.property().type
        && validateValue(cell.property(), source.wire()) == CellProblem::None;
    if (isAlike)
        return {{source.wire().toByteArray(), CellProblem::None}};
    return {parseValue(cell.property(), source.text(), cell.format)};
}

} // namespace lineitems
