// The discount that brings a line item to a wanted net price (net = price x quantity - discounts).
#pragma once

#include "models/bulk/newvalue.h"
#include "models/record/decimal.h"
#include "models/table/netpricerule.h"

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

/// The discount that is set, and the one that is cleared; -1 for a column that is not there.
struct DiscountColumns
{
    DiscountColumns(const NetPriceColumns &columns, NetTarget::By by);

    int set;
    int cleared;
};

/// The cell is the one of the discount that is set, or of the one that is cleared. No result: without a price or
/// a quantity, above the full price, where the rule of net prices is not known to hold, where one of the two
/// discounts cannot be changed or is not there to be looked at, for a line with more digits than its currency
/// has, and where no discount with the digits of the currency gives exactly that net price.
NewValue changed(const NetTarget &target, const CellView &cell);

} // namespace lineitems
