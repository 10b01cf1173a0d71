#include "models/table/tablesnapshot.h"

namespace lineitems {

QByteArrayView TableSnapshot::value(int row, int column) const
{
    const CellEdit *edit = edits.find(row, column);
    return edit ? QByteArrayView(edit->value) : baseline.value(row, column);
}

ParsedValue TableSnapshot::parsedValue(int row, int column) const
{
    if (const CellEdit *edit = edits.find(row, column))
        return {edit->value, edit->problem};
    return {baseline.value(row, column).toByteArray(), CellProblem::None};
}

} // namespace lineitems
