// The one word for a row: what its status column says, and what that column is sorted by.
#pragma once

#include "models/table/tablesnapshot.h"

namespace lineitems {

/// What a row's status column says; the strongest fact wins, in this order from the end.
enum class RowStatus { Unchanged, Changed, Saved, NotSent, Submitting, Invalid, Unknown, Conflict, Failed };

RowStatus rowStatus(const TableSnapshot &table, int row);

} // namespace lineitems
