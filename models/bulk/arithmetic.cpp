#include "models/bulk/arithmetic.h"

#include "models/record/currency.h"

#include <algorithm>

namespace lineitems {

namespace {

/// At least so many: what is written in money columns always has the currency's digits.
Decimal padded(const Decimal &number, int digits)
{
    const Decimal shortest = number.normalized();
    return shortest.rounded(std::max(shortest.scale(), digits));
}

Decimal quotient(const Decimal &number, const Decimal &divisor, std::optional<int> money,
                 const NumberRule &rule)
{
    // Rounded once, to where it ends: a quotient that is rounded twice may be off by one.
    if (money && !rule.keepsAllDigits)
        return number.dividedBy(divisor, *money, rule.ties);
    return number.dividedBy(divisor, std::max(number.scale(), quotientDigits), rule.ties);
}

Decimal result(const Arithmetic &step, const Decimal &number, std::optional<int> money,
               const NumberRule &rule)
{
    const Decimal hundredth(1, 2);
    switch (step.kind) {
    case Arithmetic::Kind::Add:
        return number + step.operand;
    case Arithmetic::Kind::Subtract:
        return number - step.operand;
    case Arithmetic::Kind::Multiply:
        return number * step.operand;
    case Arithmetic::Kind::Divide:
        return quotient(number, step.operand, money, rule);
    case Arithmetic::Kind::PercentUp:
        return number + number * step.operand * hundredth;
    case Arithmetic::Kind::PercentDown:
        return number - number * step.operand * hundredth;
    }
    Q_UNREACHABLE();
}

} // namespace

CellNumber numberOf(const CellView &cell)
{
    if (cell.property().type != PropertyType::Number)
        return {std::nullopt, CellFate::OtherType};
    const QByteArrayView wire = cell.wire().trimmed();
    if (wire.isEmpty())
        return {std::nullopt, CellFate::Empty};
    const auto number = Decimal::parse(wire);
    return {number, number ? CellFate::Changes : CellFate::Unreadable};
}

std::optional<int> moneyDigits(const CellView &cell)
{
    if (!cell.property().isMoney())
        return std::nullopt;
    const int column = currencyColumn(cell.table.columns, cell.property());
    return currencyDigits(column < 0 ? QByteArrayView() : cell.table.value(cell.at.row, column));
}

ParsedValue writtenNumber(const Decimal &number, const CellView &cell, const NumberRule &rule)
{
    const auto money = moneyDigits(cell);
    if (!money)
        return {number.normalized().toPlainString(), CellProblem::None};
    const Decimal written = rule.keepsAllDigits ? padded(number, *money) : number.rounded(*money, rule.ties);
    return {written.toPlainString(), CellProblem::None};
}

NewValue changed(const Arithmetic &step, const CellView &cell, const NumberRule &rule)
{
    const CellNumber held = numberOf(cell);
    if (!held.number)
        return left(held.fate);
    return {writtenNumber(result(step, *held.number, moneyDigits(cell), rule), cell, rule)};
}

} // namespace lineitems
