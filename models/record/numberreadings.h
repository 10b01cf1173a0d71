// One text of digits and separators as a number twice: with a decimal point and with a decimal comma.
#pragma once

#include "models/record/decimal.h"

#include <QStringView>

#include <optional>

namespace lineitems {

/// Which sign stands before the fraction; the other one may group thousands.
enum class NumberConvention { Point, Comma };

/// Nothing where the text is no number in that convention.
struct NumberReadings
{
    std::optional<Decimal> point;
    std::optional<Decimal> comma;

    /// 1,234 and 1.234: a thousand and more, or one and a bit.
    bool isAmbiguous() const { return point && comma && *point != *comma; }
    bool isNumber() const { return point || comma; }
    /// In that convention, or in the only one in which it is a number.
    const std::optional<Decimal> &in(NumberConvention convention) const
    {
        return (convention == NumberConvention::Point && point) || !comma ? point : comma;
    }
};

/// Digits without a sign. Groups are of three and do not begin with a zero: 0,125 and 1234,567 can only be
/// decimals. Spaces (also non-breaking and thin ones) and apostrophes may group too.
NumberReadings readDigits(QStringView text);

} // namespace lineitems
