// Dates and date-times as other programs show them, as values of a property.
#pragma once

#include "models/record/cellvalue.h"
#include "models/record/datereadings.h"

namespace lineitems {

bool isDay(const Property &property); ///< a date or a date-time

/// As parseValue(), and what readDate() reads. Nothing as an order: 01/02/2026 is not decided
/// (AmbiguousNumber: which of its numbers is the day?). A date takes no time of day but midnight.
ParsedValue readDateValue(const Property &property, QStringView text, const ValueFormat &format,
                          std::optional<DateOrder> order, QByteArrayView held = {});

} // namespace lineitems
