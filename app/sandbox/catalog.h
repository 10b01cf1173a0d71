// What the sample portal sells, to whom, and who works there: resources/sandbox/catalog.json.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace lineitems::sandbox {

struct Product
{
    QByteArray name, sku, description;
    QByteArray billing; ///< a value of recurringbillingfrequency; empty is one-time
    QByteArray term; ///< ISO 8601, such as P12M
    bool hourly = false; ///< sold by the quarter of an hour
    std::vector<QByteArray> prices; ///< by currency
    std::vector<QByteArray> costs; ///< by currency
    std::vector<QByteArray> discounts; ///< five percent of the price, by currency
};

struct Deal
{
    QByteArray name, region;
    std::size_t currency = 0; ///< position in Catalog::currencies
    bool signedQuote = false; ///< some of its line items cannot be changed any more
};

struct Catalog
{
    std::vector<QByteArray> currencies;
    std::vector<Product> products;
    std::vector<QByteArray> notes; ///< descriptions that are hard on CSV files and fonts
    std::vector<Deal> deals;
    std::vector<QByteArray> ownerIds;
    QByteArray ownersJson; ///< the owners as a JSON array

    static Catalog fromJson(QByteArrayView text);
};

} // namespace lineitems::sandbox
