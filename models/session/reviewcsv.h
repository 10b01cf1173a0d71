// A review as CSV, for people who look at it elsewhere or keep it: a line for each changed cell with what it does
// to the money, and for each row that is held back. Texts that a spreadsheet would take for formulas are guarded.
#pragma once

#include "models/changes/review.h"

#include <QByteArray>

namespace lineitems {

/// `table` is what the review was made of.
QByteArray reviewCsv(const TableSnapshot &table, const Review &review);

/// The word for a guard rail: change_over, price_zero, sign_flipped, below_floor, negative, many_rows.
QByteArray guardName(Guard guard);

} // namespace lineitems
