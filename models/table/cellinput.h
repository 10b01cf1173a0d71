// One cell's new value, as an edit hands it to the document.
#pragma once

#include "models/record/cellvalue.h"

namespace lineitems {

/// `row` counts the document's rows, `column` its columns.
struct CellInput
{
    int row = 0;
    int column = 0;
    ParsedValue value;
};

} // namespace lineitems
