// Where the trouble is: rows that are not valid or were not saved, and the cell that is to blame.
#pragma once

#include "models/table/rowview.h"

namespace lineitems {

/// The property that the server named, or of the first cell that is not valid; else empty.
QString propertyToBlame(const Document &document, int documentRow);
/// The view row of the next problem after (or before) a view row, going round once; -1 if there is none.
int nextProblemRow(const RowView &rows, int viewRow, bool forward);

} // namespace lineitems
