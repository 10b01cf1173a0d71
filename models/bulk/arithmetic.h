// Numbers calculated from numbers: exact, and in money columns rounded to the digits of the row's currency.
#pragma once

#include "models/bulk/newvalue.h"
#include "models/record/decimal.h"

#include <optional>

namespace lineitems {

struct Arithmetic
{
    enum class Kind { Add, Subtract, Multiply, Divide, PercentUp, PercentDown };

    Kind kind = Kind::Add;
    Decimal operand; ///< not zero where it divides
};

/// How results are rounded.
struct NumberRule
{
    Rounding ties = Rounding::HalfUp;
    bool keepsAllDigits = false; ///< money too; a quotient then has quotientDigits
};

struct CellNumber
{
    std::optional<Decimal> number;
    CellFate fate = CellFate::Changes; ///< why there is no number
};

CellNumber numberOf(const CellView &cell);
/// The digits of the row's currency; nothing where the property is no money.
std::optional<int> moneyDigits(const CellView &cell);
/// The number as it goes into that cell.
ParsedValue writtenNumber(const Decimal &number, const CellView &cell, const NumberRule &rule);

NewValue changed(const Arithmetic &step, const CellView &cell, const NumberRule &rule);

} // namespace lineitems
