// What the table holds at one moment: baseline, edits and results together.
#pragma once

#include "models/record/cellvalue.h"
#include "models/record/property.h"
#include "models/table/baseline.h"
#include "models/table/edits.h"
#include "models/table/rowresults.h"

namespace lineitems {

/// Cheap to copy (everything in it is implicitly shared), safe to read on another thread while the
/// document goes on changing.
struct TableSnapshot
{
    Schema columns; ///< the columns, in the document's order
    Baseline baseline;
    Edits edits;
    RowResults results;

    /// The cell as the person sees it: the edit if there is one, else the baseline.
    /// Valid until the table is written to.
    QByteArrayView value(int row, int column) const;
    /// The same with its problem, as a copy.
    ParsedValue parsedValue(int row, int column) const;
};

} // namespace lineitems
