// What a person types into a cell, in the person's language.
#pragma once

#include "models/record/cellvalue.h"

namespace lineitems {

/// As parseValue(). Where the language has a decimal comma, a 1.000 that is typed may be a thousand: it is as
/// unclear as 1,000, though the grid shows one and a bit that way. A number may be a formula. Dates may be typed as
/// readDate() reads them, with a year of four digits; 01/02/2026 is not clear.
ParsedValue parseTyped(const Property &property, const QString &text, const ValueFormat &format);

/// What an editor begins with: parseTyped() reads it back as the same value.
QString textToType(const Property &property, QByteArrayView wire, const ValueFormat &format);

} // namespace lineitems
