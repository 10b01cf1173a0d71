// A billing term: for how long a recurring line item is billed. HubSpot takes an ISO 8601 period (P12M) in
// hs_recurring_billing_period; people say "12 months".
#pragma once

#include "models/record/property.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace lineitems {

inline constexpr QLatin1StringView billingTermProperty("hs_recurring_billing_period");

struct BillingTerm
{
    enum class Unit { Month, Week, Day };

    int count = 0; ///< 1 or more
    Unit unit = Unit::Month;

    friend bool operator==(const BillingTerm &, const BillingTerm &) = default;
};

bool isBillingTerm(const Property &property);

/// An ISO 8601 period as HubSpot takes it: PnYnMnD in that order, or PnW, longer than nothing.
bool isIsoPeriod(QStringView text);

/// P12M, P1Y and P1Y6M (in months), P2W, P30D; nothing for any other text, nor for months beside days.
std::optional<BillingTerm> billingTermFromWire(QByteArrayView wire);

/// What people type: a number of months, "12 months", "1 year 6 months", also in Spanish and short
/// ("12m", "2 años"), or the wire form where it is one count (P1M15D is not).
std::optional<BillingTerm> readTypedTerm(QStringView text);

QByteArray wireOf(const BillingTerm &term);

} // namespace lineitems
