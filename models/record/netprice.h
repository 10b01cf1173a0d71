// The net price of a line item, as far as HubSpot's rule for it is known: price x quantity less discounts.
#pragma once

#include "models/record/decimal.h"

#include <optional>

namespace lineitems {

/// Wire values, as they stand in a row.
struct PriceParts
{
    QByteArrayView price;
    QByteArrayView quantity;
    QByteArrayView discount; ///< an amount for each unit
    QByteArrayView discountPercentage; ///< of price x quantity
};

/// Rounded half up to the currency's digits. Nothing without a price or a quantity, where one of them is no
/// number, or where both kinds of discount stand: what HubSpot makes of those is not known.
std::optional<Decimal> netPrice(const PriceParts &parts, int digits);

} // namespace lineitems
