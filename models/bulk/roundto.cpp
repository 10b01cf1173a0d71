#include "models/bulk/roundto.h"

#include "models/record/typednumber.h"

namespace lineitems {

namespace {

/// How often the step goes into a number that is not negative, rounded down.
Decimal wholeSteps(const Decimal &number, const Decimal &step)
{
    Decimal steps = number.dividedBy(step, 0);
    while (steps * step > number)
        steps = steps - Decimal(1);
    return steps;
}

bool isOdd(const Decimal &whole)
{
    return (whole - wholeSteps(whole, Decimal(2)) * Decimal(2)) == Decimal(1);
}

/// `size` is more than zero.
Decimal roundedSize(const RoundTo &to, const Decimal &size, Rounding ties)
{
    if (size < to.offset)
        return to.direction == RoundTo::Direction::Down ? size : to.offset;
    const Decimal steps = wholeSteps(size - to.offset, to.step);
    const Decimal below = to.offset + steps * to.step;
    const Decimal above = below + to.step;
    if (below == size || to.direction == RoundTo::Direction::Down)
        return below;
    if (to.direction == RoundTo::Direction::Up)
        return above;
    const Decimal down = size - below;
    const Decimal up = above - size;
    if (down == up)
        return ties == Rounding::HalfUp || isOdd(steps) ? above : below;
    return up < down ? above : below;
}

/// 0.99 in yen, 10.005 in euros: no amount of that currency ends like that, and to round it once more could
/// go the other way.
bool isTooFine(const Decimal &rounded, const CellView &cell, const NumberRule &rule)
{
    const auto money = moneyDigits(cell);
    return money && !rule.keepsAllDigits && rounded.normalized().scale() > *money;
}

} // namespace

std::optional<RoundTo> endingIn(QStringView ending)
{
    const auto offset = readTypedNumber(ending.trimmed()).number;
    if (!offset || offset->isNegative() || offset->isZero())
        return std::nullopt;
    const Decimal whole = wholeSteps(*offset, Decimal(1));
    Decimal step(1);
    while (!whole.isZero() && step <= whole)
        step = step * Decimal(10);
    return RoundTo{step, *offset, RoundTo::Direction::Nearest};
}

NewValue changed(const RoundTo &step, const CellView &cell, const NumberRule &rule)
{
    const CellNumber held = numberOf(cell);
    if (!held.number)
        return left(held.fate);
    if (held.number->isZero())
        return left(CellFate::Stays);
    const bool negative = held.number->isNegative();
    const Decimal size = negative ? Decimal() - *held.number : *held.number;
    const Decimal rounded = roundedSize(step, size, rule.ties);
    if (rounded == size)
        return left(CellFate::Stays);
    if (isTooFine(rounded, cell, rule))
        return left(CellFate::NoResult);
    return {writtenNumber(negative ? Decimal() - rounded : rounded, cell, rule)};
}

} // namespace lineitems
