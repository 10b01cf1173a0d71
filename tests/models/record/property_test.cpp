// A property of a type that HubSpot adds tomorrow must still be shown and editable as text.
#include "models/record/property.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(Property, TypesFromTheApi)
{
    const struct
    {
        QStringView type;
        QStringView field;
        PropertyType expected;
    } cases[] = {
        {u"string", u"text", PropertyType::String},
        {u"number", u"number", PropertyType::Number},
        {u"bool", u"booleancheckbox", PropertyType::Bool},
        {u"enumeration", u"booleancheckbox", PropertyType::Bool},
        {u"enumeration", u"select", PropertyType::Enumeration},
        {u"enumeration", u"radio", PropertyType::Enumeration},
        {u"enumeration", u"checkbox", PropertyType::MultiEnumeration},
        {u"date", u"date", PropertyType::Date},
        {u"datetime", u"date", PropertyType::DateTime},
        {u"phone_number", u"phonenumber", PropertyType::PhoneNumber},
        {u"json", u"text", PropertyType::String},
        {u"object_coordinates", u"", PropertyType::String},
    };
    for (const auto &c : cases)
        EXPECT_EQ(propertyTypeFor(c.type, c.field), c.expected) << c.type.toString().toStdString();
}

TEST(Property, IsNeverWithoutATitle)
{
    Property property;
    property.name = u"hs_sku"_s;
    EXPECT_EQ(property.title(), u"hs_sku"_s);
    property.label = u"SKU"_s;
    EXPECT_EQ(property.title(), u"SKU"_s);
}

TEST(Schema, FindsByName)
{
    Property price;
    price.name = u"price"_s;
    const Schema schema({Property{}, price});
    EXPECT_EQ(schema.indexOf(u"price"_s), 1);
    EXPECT_EQ(schema.indexOf(u"Price"_s), -1);
    EXPECT_EQ(schema.find(u"nothing"_s), nullptr);
    EXPECT_EQ(Schema().size(), 0);
}

} // namespace
} // namespace lineitems
