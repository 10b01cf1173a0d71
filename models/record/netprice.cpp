#include "models/record/netprice.h"

namespace lineitems {

namespace {

/// No discount is a discount of nothing; a text that is no number is not known.
std::optional<Decimal> discountFrom(QByteArrayView wire)
{
    return wire.isEmpty() ? Decimal() : Decimal::parse(wire);
}

} // namespace

std::optional<Decimal> netPrice(const PriceParts &parts, int digits)
{
    const auto price = Decimal::parse(parts.price);
    const auto quantity = Decimal::parse(parts.quantity);
    const auto discount = discountFrom(parts.discount);
    const auto percentage = discountFrom(parts.discountPercentage);
    if (!price || !quantity || !discount || !percentage)
        return std::nullopt;
    if (!discount->isZero() && !percentage->isZero())
        return std::nullopt;
    const Decimal gross = *price * *quantity;
    const Decimal net = gross - *discount * *quantity - gross * *percentage * Decimal(1, 2);
    return net.rounded(digits, Rounding::HalfUp);
}

} // namespace lineitems
