#include "tests/app/sandbox/portaltest.h"

#include "app/sandbox/jsonreply.h"

#include <set>

namespace lineitems::sandbox {

using Reads = PortalTest;

TEST_F(Reads, PagesCoverEveryRecordOnce)
{
    std::set<qint64> seen;
    ListRequest request{70, {}, {"name"}, false};
    int pages = 0;
    do {
        const Page page = std::get<Page>(listRecords(portal, request));
        for (const ResultRow &row : page.results)
            EXPECT_TRUE(seen.insert(row.record.id).second);
        request.after = page.after;
        ASSERT_LT(++pages, 10);
    } while (!request.after.isEmpty());
    EXPECT_EQ(pages, 5);
    EXPECT_EQ(seen.size(), 300u);
}

TEST_F(Reads, ListRefusesBadLimitsAndCursors)
{
    for (const ListRequest &request : {ListRequest{0, {}, {}, false}, ListRequest{101, {}, {}, false},
                                       ListRequest{10, "x", {}, false}, ListRequest{10, "17", {}, false}}) {
        EXPECT_TRUE(std::holds_alternative<ApiError>(listRecords(portal, request)));
    }
}

TEST_F(Reads, TheListShowsWhatAColleagueDeletedAndReadingDoesNot)
{
    const Page page = std::get<Page>(listRecords(portal, {100, {}, {}, false}));
    EXPECT_TRUE(page.results[archivedRow].record.archived);
    const auto answer = std::get<BatchAnswer>(readBatch(portal, {{id(archivedRow), id(0), "9"}, {}, {}}));
    EXPECT_EQ(answer.results.size(), 1u);
    ASSERT_EQ(answer.errors.size(), 1u);
    EXPECT_EQ(answer.errors[0].context, (ErrorContext{{"ids", {id(archivedRow), "9"}}}));
    EXPECT_FALSE(readOne(portal, id(archivedRow), {}));
    EXPECT_TRUE(readOne(portal, id(0), {}));
}

TEST_F(Reads, ReadsByUniquePropertyOnly)
{
    const QByteArray key = value(3, "external_line_key");
    const auto answer = std::get<BatchAnswer>(readBatch(portal, {{key}, "external_line_key", {}}));
    EXPECT_EQ(answer.results.at(0).record.id, portal.sample().idOf(3));
    EXPECT_TRUE(std::holds_alternative<ApiError>(readBatch(portal, {{id(3)}, "hs_object_id", {}})));
    EXPECT_TRUE(std::holds_alternative<ApiError>(readBatch(portal, {{key}, "name", {}})));
    const std::vector<QByteArray> tooMany(101, id(3));
    EXPECT_TRUE(std::holds_alternative<ApiError>(readBatch(portal, {tooMany, {}, {}})));
}

TEST_F(Reads, SomeLineItemsAreOnAQuoteAndAllHaveADeal)
{
    const auto answer = std::get<BatchAnswer>(readBatch(portal, {{id(0), id(7)}, {}, {}}));
    ASSERT_EQ(answer.results.at(1).record.deal, 1);
    const QByteArray deals = associationsJson(answer, Call::Deals, 0, 0);
    EXPECT_TRUE(deals.contains(id(0)) && deals.contains(id(7)));
    const QByteArray quotes = associationsJson(answer, Call::Quotes, 0, 0);
    EXPECT_TRUE(!quotes.contains(id(0)) && quotes.contains(id(7)));
    EXPECT_FALSE(associationsJson(answer, Call::Invoices, 0, 0).contains(id(7)));
}

TEST_F(Reads, RecordsHaveTheAskedPropertiesAndThreeMore)
{
    update({{id(0), {}, {}, {{"name", "Räder \"20\""}, {"discount", ""}}}});
    const auto row = readOne(portal, id(0), {"name", "nope", "discount", "name"});
    const QByteArray created = isoTimestamp(row->record.createdAt);
    const QByteArray changed = isoTimestamp(1'800'000'000'000);
    EXPECT_EQ(recordJson(portal, *row).toStdString(),
              R"({"id":"21480300117","properties":{"name":"Räder \"20\"","discount":null,"createdate":")"
                  + created.toStdString() + R"(","hs_lastmodifieddate":")" + changed.toStdString()
                  + R"(","hs_object_id":"21480300117"},"createdAt":")" + created.toStdString()
                  + R"(","updatedAt":")" + changed.toStdString() + R"(","archived":false})");
}

} // namespace lineitems::sandbox
