// The schema decides what may be edited; a page decides what a person believes stands there.
#include "models/hubspot/listcodec.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(ListCodec, ReadsTheSchema)
{
    const auto schema = decodeSchema(R"({"results":[
      {"name":"price","label":"Unit price","type":"number","fieldType":"number","showCurrencySymbol":true,
       "currencyPropertyName":"hs_line_item_currency_code","modificationMetadata":{"readOnlyValue":false}},
      {"name":"amount","label":"Net price","type":"number","fieldType":"calculation_equation","calculated":true,
       "modificationMetadata":{"readOnlyValue":true}},
      {"name":"hs_object_id","label":"Record ID","type":"number","modificationMetadata":{"readOnlyValue":true}},
      {"name":"hs_x","type":"hologram","fieldType":"beam","hidden":true},
      {"name":"region","label":"Region","type":"enumeration","fieldType":"select","hasUniqueValue":false,
       "options":[{"label":"Late","value":"c","displayOrder":-1},{"label":"Second","value":"b","displayOrder":2},
                  {"label":"First","value":"a","displayOrder":1,"hidden":true}]},
      {"label":"nameless"}]})");
    ASSERT_TRUE(schema);
    ASSERT_EQ(schema->size(), 5);
    EXPECT_TRUE(schema->find(u"price"_s)->isMoney());
    EXPECT_EQ(schema->find(u"price"_s)->readOnly, ReadOnlyReason::None);
    EXPECT_EQ(schema->find(u"amount"_s)->readOnly, ReadOnlyReason::Calculated);
    EXPECT_EQ(schema->find(u"hs_object_id"_s)->readOnly, ReadOnlyReason::RecordId);
    const Property &odd = *schema->find(u"hs_x"_s);
    EXPECT_EQ(odd.type, PropertyType::String);
    EXPECT_EQ(odd.apiType, u"hologram");
    EXPECT_EQ(odd.label, u"hs_x");
    EXPECT_TRUE(odd.hidden);
    const Property &region = *schema->find(u"region"_s);
    ASSERT_EQ(region.options.size(), 3u);
    EXPECT_EQ(region.options[0].value, u"a");
    EXPECT_TRUE(region.options[0].hidden);
    EXPECT_EQ(region.options[2].value, u"c");
    EXPECT_FALSE(decodeSchema(R"({"results":7})"));
}

TEST(ListCodec, ReadsAPage)
{
    const auto page = decodePage(
        R"({"results":[{"id":"7","properties":{"b":"2","a":null,"c":"x"}},{"id":8}],
            "paging":{"next":{"after":"8","link":"https://elsewhere.test"}}})",
        {u"a"_s, u"b"_s});
    ASSERT_TRUE(page);
    ASSERT_EQ(page->rows.size(), 2u);
    EXPECT_EQ(page->rows[0], (LoadedRow{"7", {"", "2"}}));
    EXPECT_EQ(page->rows[1], (LoadedRow{"8", {"", ""}}));
    EXPECT_EQ(page->after, "8");
    EXPECT_EQ(decodePage(R"({"results":[]})", {})->after, "");
    EXPECT_FALSE(decodePage("<html>", {}));
    EXPECT_FALSE(decodePage(R"({"results":[{"properties":{}}]})", {}));
}

TEST(ListCodec, ReadsAccountAndTotal)
{
    const auto account = decodeAccount(
        R"({"portalId":62515,"accountType":"STANDARD","timeZone":"US/Eastern","companyCurrency":"USD","uiDomain":"app.hubspot.com"})");
    ASSERT_TRUE(account);
    EXPECT_EQ(account->portalId, u"62515");
    EXPECT_EQ(account->companyCurrency, u"USD");
    EXPECT_EQ(decodeTotal(R"({"total":412,"results":[]})"), 412);
    EXPECT_FALSE(decodeTotal("{}"));
    EXPECT_FALSE(decodeTotal(R"({"total":-1})"));
}

} // namespace
} // namespace lineitems
