// Numbers as other programs show them: with currency signs and codes, percent signs, negative in parentheses.
#pragma once

#include "models/record/numberreadings.h"

namespace lineitems {

struct PastedNumber
{
    NumberReadings readings;
    bool percent = false; ///< a percent sign stood behind it; 15 % is read as 15
    bool shortened = false; ///< 1.23E+05: the program showed fewer digits than the number may have
};

/// Reads $1,234.50, 1.234,50 €, USD 12, 15 %, (1,234.50), 1234.50- and what readDigits() reads, without guessing
/// the decimal sign.
PastedNumber readPastedNumber(QStringView text);

} // namespace lineitems
