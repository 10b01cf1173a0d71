#include "tests/app/sandbox/portaltest.h"

#include "app/sandbox/search.h"

namespace lineitems::sandbox {

class Search : public PortalTest
{
protected:
    qint64 total(const SearchFilter &filter) const { return find({.filterGroups = {{filter}}}).total; }

    Page find(const SearchRequest &request) const
    {
        const Answer<Page> page = searchRecords(portal, request);
        return std::holds_alternative<Page>(page) ? std::get<Page>(page) : Page{{}, {}, -1};
    }
};

TEST_F(Search, ComparesByType)
{
    for (int row = 0; row < 3; ++row)
        update({{id(row), {}, {}, {{"hs_position_on_quote", QByteArray::number(9000 + row * 1000)}}}});
    const QByteArray position = "hs_position_on_quote"; // 9000, 10000, 11000
    EXPECT_EQ(total({position, "GT", "9000", {}, {}}), 2);
    EXPECT_EQ(total({position, "GTE", "9000.0", {}, {}}), 3);
    EXPECT_EQ(total({position, "EQ", "10000.00", {}, {}}), 1);
    EXPECT_EQ(total({position, "BETWEEN", "9000", "10000", {}}), 2);
    EXPECT_EQ(total({position, "IN", {}, {}, {"9000", "11000", "1e9"}}), 2);
    EXPECT_EQ(total({position, "LT", "9000", {}, {}}), 295); // without the two that are archived
    EXPECT_EQ(total({position, "NEQ", "9000", {}, {}}), 297);
}

TEST_F(Search, FindsIdsValuesAndWords)
{
    update({{id(0),
             {},
             {},
             {{"name", "Räder für Übersee"},
              {"delivery_options", "weekend;express"},
              {"service_date", "2030-01-01T00:00:00Z"}}}});
    EXPECT_EQ(total({"hs_object_id", "LTE", id(9), {}, {}}), 10);
    EXPECT_EQ(total({"name", "CONTAINS_TOKEN", "übersee", {}, {}}), 1);
    EXPECT_EQ(total({"name", "CONTAINS_TOKEN", "über*", {}, {}}), 1);
    EXPECT_EQ(total({"name", "CONTAINS_TOKEN", "über", {}, {}}), 0);
    EXPECT_EQ(total({"service_date", "GTE", "1893456000000", {}, {}}), 1);
    EXPECT_EQ(total({"hs_tier_ranges", "HAS_PROPERTY", {}, {}, {}}), 0);
    EXPECT_EQ(total({"hs_tier_ranges", "NOT_HAS_PROPERTY", {}, {}, {}}), 298);
    EXPECT_EQ(find({.query = "räd übers"}).total, 1);
    EXPECT_GE(total({"delivery_options", "EQ", "weekend", {}, {}}), 1);
}

TEST_F(Search, SortsAndPages)
{
    SearchRequest request{.sortProperty = "price", .descending = true, .limit = 200};
    const Page first = find(request);
    ASSERT_EQ(first.results.size(), 200u);
    const int price = portal.known().price;
    for (std::size_t i = 1; i < first.results.size(); ++i) {
        EXPECT_GE(Decimal::parse(first.results[i - 1].record.value(price)),
                  Decimal::parse(first.results[i].record.value(price)));
    }
    request.after = first.after;
    const Page second = find(request);
    EXPECT_EQ(second.results.size(), 98u);
    EXPECT_TRUE(second.after.isEmpty());
}

TEST_F(Search, RefusesWhatTheApiRefuses)
{
    EXPECT_EQ(find({.limit = 201}).total, -1);
    EXPECT_EQ(find({.after = "9999"}).total, -1);
    EXPECT_EQ(total({"nope", "EQ", "1", {}, {}}), -1);
    EXPECT_EQ(total({"price", "LIKE", "1", {}, {}}), -1);
    EXPECT_EQ(find({.filterGroups = std::vector<std::vector<SearchFilter>>(7)}).total, -1);
}

} // namespace lineitems::sandbox
