#include "app/sandbox/catalog.h"

#include "app/sandbox/json.h"
#include "models/record/decimal.h"

namespace lineitems::sandbox {

namespace {

struct Currency
{
    Decimal perEuro;
    int digits = 2;
};

Decimal decimalMember(const rapidjson::Value &object, const char *name)
{
    return Decimal::parse(jsonMemberText(object, name)).value_or(Decimal());
}

/// Euro prices may have more digits than cents (data plans do), so foreign ones are rounded to as many.
QByteArray inCurrency(const Decimal &euros, const Currency &currency)
{
    const int digits = currency.digits == 0 ? 0 : std::max(currency.digits, euros.scale());
    return (euros * currency.perEuro).rounded(digits).toPlainString();
}

std::vector<QByteArray> inCurrencies(const Decimal &euros, const std::vector<Currency> &currencies)
{
    std::vector<QByteArray> amounts;
    for (const Currency &currency : currencies)
        amounts.push_back(inCurrency(euros, currency));
    return amounts;
}

Product productOf(const rapidjson::Value &json, const std::vector<Currency> &currencies)
{
    Product product;
    product.name = jsonMemberText(json, "name");
    product.sku = jsonMemberText(json, "sku");
    product.description = jsonMemberText(json, "description");
    product.billing = jsonMemberText(json, "billing");
    product.term = jsonMemberText(json, "term");
    product.hourly = jsonMemberTrue(json, "hourly");
    const Decimal price = decimalMember(json, "price");
    product.prices = inCurrencies(price, currencies);
    product.costs = inCurrencies(decimalMember(json, "cost"), currencies);
    product.discounts = inCurrencies((price * Decimal(5, 2)).rounded(2), currencies);
    return product;
}

Deal dealOf(const rapidjson::Value &json, const std::vector<QByteArray> &currencies)
{
    Deal deal;
    deal.name = jsonMemberText(json, "name");
    deal.region = jsonMemberText(json, "region");
    deal.signedQuote = jsonMemberTrue(json, "signed");
    const QByteArray currency = jsonMemberText(json, "currency");
    while (deal.currency + 1 < currencies.size() && currencies[deal.currency] != currency)
        ++deal.currency;
    return deal;
}

/// Owners as GET /crm/v3/owners tells them; their numbers stay numbers.
QByteArray ownersArray(const rapidjson::Value &owners)
{
    rapidjson::StringBuffer buffer;
    JsonWriter json(buffer);
    json.StartArray();
    for (const rapidjson::Value &owner : owners.GetArray()) {
        json.StartObject();
        for (const char *name : {"id", "email", "firstName", "lastName"})
            writeMember(json, name, jsonMemberText(owner, name));
        const QByteArray userId = jsonMemberText(owner, "userId");
        writeKey(json, "userId");
        json.RawValue(userId.data(), static_cast<std::size_t>(userId.size()), rapidjson::kNumberType);
        writeMember(json, "type", "PERSON");
        writeMember(json, "createdAt", "2023-09-04T08:00:00.000Z");
        writeMember(json, "updatedAt", "2025-01-13T08:00:00.000Z");
        writeKey(json, "archived");
        json.Bool(false);
        json.EndObject();
    }
    json.EndArray();
    return written(buffer);
}

} // namespace

Catalog Catalog::fromJson(QByteArrayView text)
{
    rapidjson::Document document;
    parseJson(document, text);
    Catalog catalog;
    std::vector<Currency> currencies;
    for (const rapidjson::Value &json : document["currencies"].GetArray()) {
        catalog.currencies.push_back(jsonMemberText(json, "code"));
        currencies.push_back({decimalMember(json, "perEuro"), jsonMemberText(json, "digits").toInt()});
    }
    for (const rapidjson::Value &json : document["products"].GetArray())
        catalog.products.push_back(productOf(json, currencies));
    for (const rapidjson::Value &json : document["notes"].GetArray())
        catalog.notes.push_back(jsonText(json));
    for (const rapidjson::Value &json : document["deals"].GetArray())
        catalog.deals.push_back(dealOf(json, catalog.currencies));
    for (const rapidjson::Value &json : document["owners"].GetArray())
        catalog.ownerIds.push_back(jsonMemberText(json, "id"));
    catalog.ownersJson = ownersArray(document["owners"]);
    return catalog;
}

} // namespace lineitems::sandbox
