// What the program itself says of a row that was not saved; what the server said stands beside it.
#pragma once

#include "models/record/outcome.h"

namespace lineitems {

/// The error with a code and a message also where the server gave none.
RowError inWords(RowError error);

} // namespace lineitems
