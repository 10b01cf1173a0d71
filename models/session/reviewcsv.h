// A review as CSV, for people who look at it elsewhere or keep it: a line for each changed cell with what it does
// to the money, and for each row that is held back, in the order in which a person looks at them. Texts that a
// spreadsheet would take for formulas are guarded.
#pragma once

#include "models/changes/reviewlines.h"

#include <QByteArray>

#include <span>

namespace lineitems {

/// `table` is what the review was made of, `lines` are all of its lines.
QByteArray reviewCsv(const TableSnapshot &table, const Review &review, std::span<const ReviewLine> lines,
                     const CopyMarks &copies);

/// The word for a guard rail: change_over, price_zero, sign_flipped, below_floor, negative, many_rows.
QByteArray guardName(Guard guard);

} // namespace lineitems
