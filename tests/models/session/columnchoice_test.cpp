// The first columns a newcomer sees are those that prices are made of.
#include "models/session/columnchoice.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(ColumnChoice, PricingFirstReadOnlyLastHiddenNever)
{
    std::vector<Property> properties;
    const auto add = [&](const QString &name, bool readOnly = false, bool hidden = false) {
        Property property;
        property.name = property.label = name;
        property.readOnly = readOnly ? ReadOnlyReason::SetByHubSpot : ReadOnlyReason::None;
        property.hidden = hidden;
        properties.push_back(property);
    };
    add(u"createdate"_s, true);
    add(u"zeta"_s);
    add(u"hs_object_id"_s, true, true);
    add(u"price"_s);
    add(u"Alpha"_s);
    add(u"secret"_s, false, true);
    add(u"name"_s);
    add(u"amount"_s, true);
    QStringList names;
    const Schema columns = gridColumns(Schema(properties));
    for (const Property &property : columns.properties())
        names.append(property.name);
    EXPECT_EQ(names,
              (QStringList{u"name"_s, u"price"_s, u"amount"_s, u"Alpha"_s, u"zeta"_s, u"createdate"_s,
                           u"hs_object_id"_s}));
}

} // namespace
} // namespace lineitems
