// One line item as the portal holds it, and the positions of the properties that the portal itself sets.
#pragma once

#include "app/sandbox/propertytable.h"

#include <vector>

namespace lineitems::sandbox {

struct Record
{
    qint64 id = 0;
    qint64 createdAt = 0; ///< milliseconds since the epoch, UTC
    qint64 updatedAt = 0;
    int deal = 0; ///< position of its deal, also where deal_name was changed by hand
    bool locked = false; ///< belongs to a signed quote: cannot be changed
    bool archived = false; ///< deleted by a colleague, though the list still shows it
    std::vector<QByteArray> values; ///< by position in the PropertyTable; empty is no value

    const QByteArray &value(int index) const { return values[static_cast<std::size_t>(index)]; }
    void set(int index, QByteArray value) { values[static_cast<std::size_t>(index)] = std::move(value); }
};

/// Positions in a PropertyTable that holds all of these.
struct KnownProperties
{
    explicit KnownProperties(const PropertyTable &table);

    int recordId, created, lastModified;
    int name, description, sku, productId, dealName, owner, region, externalKey;
    int price, quantity, discount, discountPercentage, currency, cost;
    int billing, billingStart, billingEnd, billingPeriod;
    int amount, margin, totalContractValue, annualRevenue, monthlyRevenue;
    int taxRate, taxable, positionOnQuote, delivery, serviceDate, phone, pricingModel;
};

/// ISO 8601 in UTC with milliseconds, as the API writes points in time.
QByteArray isoTimestamp(qint64 milliseconds);

} // namespace lineitems::sandbox
