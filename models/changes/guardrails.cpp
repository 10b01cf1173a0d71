#include "models/changes/guardrails.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// A number before and after, as far as the texts are numbers.
struct Move
{
    std::optional<Decimal> before;
    std::optional<Decimal> after;
};

bool isMoreThan(const Decimal &percent, const Move &move)
{
    if (!move.before || !move.after || *move.before == *move.after)
        return false;
    // Of nothing, any change is more than any percentage.
    const Decimal difference = *move.after - *move.before;
    return difference.magnitude() * Decimal(100) > move.before->magnitude() * percent;
}

bool flipsSign(const Move &move)
{
    return move.before && move.after && !move.before->isZero() && !move.after->isZero()
        && move.before->isNegative() != move.after->isNegative();
}

bool isNegative(const Move &move)
{
    return move.after && move.after->isNegative();
}

void checkNet(const GuardRails &rails, const RowMoney &money, GuardSet &tripped)
{
    if (!money.isTouched || money.currencyBefore != money.currencyAfter)
        return;
    const Move net{money.before, money.after};
    if (rails.mostPercent && !(net.before && net.before->isZero()) && isMoreThan(*rails.mostPercent, net))
        tripped.add(Guard::ChangeOver);
    if (rails.signFlipped && flipsSign(net))
        tripped.add(Guard::SignFlipped);
    if (rails.negative && isNegative(net))
        tripped.add(Guard::Negative);
}

void checkPrice(const GuardRails &rails, const Move &price, bool isCleared, GuardSet &tripped)
{
    const bool isGone = isCleared || (price.after && price.after->isZero());
    if (rails.mostPercent && isMoreThan(*rails.mostPercent, price))
        tripped.add(Guard::ChangeOver);
    if (rails.priceZero && isGone && price.before && !price.before->isZero())
        tripped.add(Guard::PriceZero);
    if (rails.signFlipped && flipsSign(price))
        tripped.add(Guard::SignFlipped);
    if (rails.floor && price.after && *price.after < *rails.floor)
        tripped.add(Guard::BelowFloor);
    if (rails.negative && isNegative(price))
        tripped.add(Guard::Negative);
}

bool isDiscount(const QString &property)
{
    return property == "discount"_L1 || property == "hs_discount_percentage"_L1;
}

/// What the net price is computed from beside the unit price. Where the net price says how much it changes, it
/// speaks for them.
void checkFactor(const GuardRails &rails, const Move &factor, bool netSaysIt, GuardSet &tripped)
{
    if (rails.negative && isNegative(factor))
        tripped.add(Guard::Negative);
    if (rails.mostPercent && !netSaysIt && isMoreThan(*rails.mostPercent, factor))
        tripped.add(Guard::ChangeOver);
}

std::optional<Decimal> numberIn(const QString &property, const QByteArray &value)
{
    // No discount is a discount of nothing.
    return value.isEmpty() && isDiscount(property) ? Decimal() : Decimal::parse(value);
}

void checkCell(const GuardRails &rails, const CellChange &cell, bool netSaysIt, GuardSet &tripped)
{
    const Move move{numberIn(cell.property, cell.before), numberIn(cell.property, cell.after)};
    if (cell.property == "price"_L1)
        checkPrice(rails, move, cell.after.isEmpty(), tripped);
    else if (cell.property == "quantity"_L1 || isDiscount(cell.property))
        checkFactor(rails, move, netSaysIt, tripped);
}

void count(GuardReport &report, const GuardSet &tripped)
{
    for (int guard = 0; guard < guardCount; ++guard) {
        if (tripped.has(static_cast<Guard>(guard)))
            ++report.counts[static_cast<std::size_t>(guard)];
    }
}

} // namespace

GuardRails noGuardRails()
{
    return {std::nullopt, false, false, false, std::nullopt, std::nullopt};
}

GuardReport checkGuardRails(const GuardRails &rails, std::span<const RowChange> changes,
                            const MoneySummary &money)
{
    GuardReport report;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        GuardSet tripped;
        for (const CellChange &cell : changes[i].cells)
            checkCell(rails, cell, money.rows[i].difference().has_value(), tripped);
        checkNet(rails, money.rows[i], tripped);
        if (tripped.isEmpty())
            continue;
        count(report, tripped);
        report.rows.push_back({static_cast<int>(i), tripped});
    }
    const int rows = static_cast<int>(changes.size());
    if (rails.mostRows && rows > *rails.mostRows)
        report.counts[static_cast<std::size_t>(Guard::ManyRows)] = rows;
    return report;
}

} // namespace lineitems
