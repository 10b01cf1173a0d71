#include "models/session/columnchoice.h"

#include <algorithm>
#include <iterator>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView pricingOrder[] = {
    "name"_L1,
    "hs_sku"_L1,
    "price"_L1,
    "quantity"_L1,
    "discount"_L1,
    "hs_discount_percentage"_L1,
    "amount"_L1,
    "hs_line_item_currency_code"_L1,
    "deal_name"_L1,
    "recurringbillingfrequency"_L1,
    "hs_recurring_billing_period"_L1,
    "hs_recurring_billing_start_date"_L1,
    "hs_recurring_billing_end_date"_L1,
    "description"_L1,
};

/// Where a property stands: pricing properties, then what can be edited, then what cannot.
int rankOf(const Property &property)
{
    const auto found = std::find(std::begin(pricingOrder), std::end(pricingOrder), property.name);
    if (found != std::end(pricingOrder))
        return static_cast<int>(std::distance(std::begin(pricingOrder), found));
    const int editable = static_cast<int>(std::size(pricingOrder));
    return property.isReadOnly() ? editable + 1 : editable;
}

} // namespace

Schema gridColumns(const Schema &schema)
{
    std::vector<Property> columns;
    for (const Property &property : schema.properties()) {
        if (!property.hidden || property.name == recordIdProperty)
            columns.push_back(property);
    }
    std::stable_sort(columns.begin(), columns.end(), [](const Property &a, const Property &b) {
        const int left = rankOf(a);
        const int right = rankOf(b);
        return left != right ? left < right : a.label.compare(b.label, Qt::CaseInsensitive) < 0;
    });
    return Schema(std::move(columns));
}

} // namespace lineitems
