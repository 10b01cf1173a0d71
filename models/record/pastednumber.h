// Numbers as other programs show them: with currency signs and codes, percent signs, negative in parentheses.
#pragma once

#include "models/record/numberreadings.h"
#include "models/record/property.h"

#include <QByteArrayView>
#include <QString>

namespace lineitems {

struct PastedNumber
{
    NumberReadings readings;
    bool percent = false; ///< a percent sign stood behind it; 15 % is read as 15
    QString currency; ///< the sign or the code that stood beside it, as written
    bool shortened = false; ///< 1.23E+05: the program showed fewer digits than the number may have
};

/// Reads $1,234.50, 1.234,50 €, USD 12, 15 %, (1,234.50), 1234.50- and what readDigits() reads, without guessing
/// the decimal sign. `held` is the number that the program it comes from holds for this cell, as a plain
/// decimal; of two readings only the one that shows it is left. Empty where the program does not say so.
PastedNumber readPastedNumber(QStringView text, QByteArrayView held = {});

/// What was read is not all that the other program holds: 0.0125 that is shown as 0.01, 12500 as 12.50.
bool isShortened(const PastedNumber &number, const Decimal &read, QByteArrayView held);

/// In that property 15 % is the number 15. It is known of the discount only: others may hold fractions.
bool takesPercentSign(const Property &property);

} // namespace lineitems
