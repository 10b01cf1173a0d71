#include "lineitemsample.h"

#include <QDateTime>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

struct SampleColumn
{
    const char *name;
    PropertyType type;
};

constexpr SampleColumn columns[] = {
    {"hs_object_id", PropertyType::Number},
    {"name", PropertyType::String},
    {"description", PropertyType::String},
    {"hs_sku", PropertyType::String},
    {"price", PropertyType::Number},
    {"quantity", PropertyType::Number},
    {"amount", PropertyType::Number},
    {"discount", PropertyType::Number},
    {"hs_discount_percentage", PropertyType::Number},
    {"hs_cost_of_goods_sold", PropertyType::Number},
    {"tax", PropertyType::Number},
    {"hs_line_item_currency_code", PropertyType::Enumeration},
    {"recurringbillingfrequency", PropertyType::Enumeration},
    {"hs_recurring_billing_start_date", PropertyType::Date},
    {"hs_recurring_billing_period", PropertyType::String},
    {"hs_product_id", PropertyType::String},
    {"hubspot_owner_id", PropertyType::Enumeration},
    {"createdate", PropertyType::DateTime},
    {"hs_lastmodifieddate", PropertyType::DateTime},
    {"hs_external_id", PropertyType::String},
};

QByteArray cents(qint64 value)
{
    return QByteArray::number(value / 100) + '.' + QByteArray::number(value % 100).rightJustified(2, '0');
}

QByteArray moment(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'700'000'000 + seconds, Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toUtf8();
}

template <std::size_t N>
QByteArray oneOf(const char *const (&words)[N], unsigned at)
{
    return words[at % N];
}

} // namespace

Schema sampleSchema()
{
    std::vector<Property> properties;
    for (const SampleColumn &column : columns) {
        Property property;
        property.name = QString::fromLatin1(column.name);
        property.label = property.name;
        property.type = column.type;
        properties.push_back(property);
    }
    return Schema(std::move(properties));
}

LoadedRow sampleRow(int number)
{
    static const char *const things[] = {"Onboarding",  "Support",  "License",
                                         "Licence fée", "Training", "Server"};
    static const char *const plans[] = {"Basic", "Professional", "Enterprise", "Starter"};
    static const char *const currencies[] = {"USD", "EUR", "GBP"};
    static const char *const terms[] = {"monthly", "annually", "quarterly", ""};
    const auto random = static_cast<unsigned>(number) * 2654435761u;
    const qint64 price = 100 + random % 500'000;
    const unsigned quantity = 1 + random % 40;
    const QByteArray text = QByteArray::number(number);
    const QByteArray thing = oneOf(things, random >> 8);
    const QDate start = QDate(2025, 1, 1).addDays((random >> 4) % 700);
    return {QByteArray::number(20'000'000'000 + number),
            {QByteArray::number(20'000'000'000 + number),
             thing + ' ' + oneOf(plans, random >> 12) + ' ' + text,
             number % 3 ? QByteArray() : thing + " as agreed in the order form of deal " + text,
             "SKU-" + text,
             cents(price),
             QByteArray::number(quantity),
             cents(price * quantity),
             number % 5 ? "" : "2.50",
             number % 4 ? "" : QByteArray::number(random % 30),
             cents(price / 3),
             cents(price / 5),
             oneOf(currencies, random >> 16),
             oneOf(terms, random >> 18),
             start.toString(Qt::ISODate).toUtf8(),
             number % 2 ? "P12M" : "",
             QByteArray::number(1'500'000'000 + random % 800),
             QByteArray::number(40'000 + random % 60),
             moment(number),
             moment(number * 2LL + random % 1000),
             "EXT-" + QByteArray::number(random, 16)}};
}

} // namespace lineitems
