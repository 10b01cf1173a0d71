// Numbers as people type and paste them: grouped, with a decimal point or a decimal comma.
#pragma once

#include "models/record/decimal.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace lineitems {

struct TypedNumber
{
    std::optional<Decimal> number; ///< nothing if the text is no number, or not clear
    bool ambiguous = false; ///< 1,234: a thousand and more, or one and a bit
};

/// Reads a number without guessing. A single point is the decimal point, as the grid shows it;
/// a single comma with other than three digits behind it is a decimal comma. Where both stand, the
/// last one is the decimal sign. Spaces (also non-breaking) and apostrophes may group thousands.
/// With `pointMayGroup` 1.234 is as ambiguous as 1,234.
TypedNumber readTypedNumber(QStringView text, bool pointMayGroup = false);
/// Whether points group thousands in the person's language, as commas do in English.
bool pointMayGroup();
/// A plain decimal as that person would type it: with one more zero where it would be ambiguous. Any other text
/// as it is.
QString typedText(const QString &plain);

} // namespace lineitems
