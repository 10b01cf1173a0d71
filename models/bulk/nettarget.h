// The discount that brings a line item to a wanted net price (net = price x quantity - discounts).
#pragma once

#include "models/bulk/newvalue.h"
#include "models/record/decimal.h"

#include <optional>

namespace lineitems {

/// Works on rows: sets one kind of discount and clears the other, since what both together give is not known.
struct NetTarget
{
    enum class By { Percentage, UnitDiscount };

    Decimal net;
    bool perUnit = false; ///< the net price of one unit, else of the whole line
    By by = By::Percentage;
};

/// Where the columns are; -1 for one that is not there.
struct DiscountColumns
{
    explicit DiscountColumns(const Schema &columns);

    int set(NetTarget::By by) const { return by == NetTarget::By::Percentage ? percentage : unitDiscount; }
    int cleared(NetTarget::By by) const
    {
        return by == NetTarget::By::Percentage ? unitDiscount : percentage;
    }

    int price;
    int quantity;
    int unitDiscount;
    int percentage;
    int currency;
    int pricingModel;
};

/// The cell is the one of the discount that is set, or of the one that is cleared. No result: without a price or
/// a quantity, above the full price, where tiers make the price, and where no discount with the digits of the
/// currency gives exactly that net price.
NewValue changed(const NetTarget &target, const CellView &cell);

} // namespace lineitems
