// The published example bodies, exactly as they stand, and the odd ones that were seen.
#include "models/hubspot/batchcodec.h"
#include "tests/support/bodies.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(BatchCodec, ThePublishedRequestIsWrittenFieldByField)
{
    const QByteArray body = testData(u"batch-update-request.json"_s);
    ASSERT_FALSE(body.isEmpty());
    BatchInput input;
    input.id = "<string>";
    input.idProperty = u"my_unique_property_name"_s;
    input.traceId = "<string>";
    EXPECT_EQ(jsonOf(encodeBatchUpdate(std::span(&input, 1))), jsonOf(body));
}

TEST(BatchCodec, ThePublishedResponseIsAccountedForFieldByField)
{
    const auto response = decodeBatchResponse(testData(u"batch-update-response.json"_s));
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, BatchStatus::Canceled);
    EXPECT_EQ(response->completedAt, "2023-11-07T05:31:56Z");
    EXPECT_EQ(response->startedAt, "2023-11-07T05:31:56Z");
    EXPECT_EQ(response->requestedAt, "2023-11-07T05:31:56Z");
    EXPECT_EQ(response->numErrors, 123);
    EXPECT_TRUE(response->links.isEmpty());

    ASSERT_EQ(response->results.size(), 1u);
    const ApiRecord &record = response->results.front();
    EXPECT_EQ(record.id, "512");
    EXPECT_FALSE(record.archived);
    EXPECT_EQ(record.createdAt, "2019-10-30T03:30:17.883Z");
    EXPECT_EQ(record.updatedAt, "2019-12-07T16:50:06.678Z");
    const PropertyValues properties = {
        {u"property_checkbox"_s, "false"},    {u"property_date"_s, "1572480000000"},
        {u"property_dropdown"_s, "choice_b"}, {u"property_multiple_checkboxes"_s, "chocolate;strawberry"},
        {u"property_number"_s, "17"},         {u"property_radio"_s, "option_1"},
        {u"property_string"_s, "value"},
    };
    EXPECT_EQ(record.properties, properties);

    ASSERT_EQ(response->errors.size(), 1u);
    const ApiError &error = response->errors.front();
    EXPECT_EQ(error.category, u"<string>");
    EXPECT_EQ(error.message, u"<string>");
    EXPECT_EQ(error.status, u"<string>");
    EXPECT_EQ(error.id, u"<string>");
    EXPECT_EQ(error.subCategory, u"{}");
    EXPECT_TRUE(error.context.isEmpty());
    EXPECT_TRUE(error.links.isEmpty());
    ASSERT_EQ(error.details.size(), 1u);
    const ApiErrorDetail &detail = error.details.front();
    EXPECT_EQ(detail.message, u"<string>");
    EXPECT_EQ(detail.code, u"<string>");
    EXPECT_EQ(detail.in, u"<string>");
    EXPECT_EQ(detail.subCategory, u"<string>");
    EXPECT_EQ(detail.context, (ErrorContext{{u"missingScopes"_s, {u"scope1"_s, u"scope2"_s}}}));
}

TEST(BatchCodec, SendsValuesAsStringsAndOnlyWhatIsThere)
{
    BatchInput input;
    input.id = "11";
    input.properties = {{u"price"_s, "10.50"}, {u"name"_s, "\"a\"\nü"}, {u"discount"_s, ""}};
    EXPECT_EQ(encodeBatchUpdate(std::span(&input, 1)),
              R"({"inputs":[{"id":"11","properties":{"price":"10.50","name":"\"a\"\nü","discount":""}}]})");
    input.idProperty = u"line_key"_s;
    input.traceId = "t1";
    EXPECT_TRUE(encodeBatchUpdate(std::span(&input, 1))
                    .endsWith(R"("idProperty":"line_key","objectWriteTraceId":"t1"}]})"));
}

TEST(BatchCodec, AsksForRecords)
{
    const std::vector<QByteArray> ids{"1", "2"};
    EXPECT_EQ(encodeBatchRead(ids, {u"price"_s}, {}),
              R"({"inputs":[{"id":"1"},{"id":"2"}],"properties":["price"],"propertiesWithHistory":[]})");
    EXPECT_TRUE(encodeBatchRead(ids, {}, u"line_key"_s).endsWith(R"("idProperty":"line_key"})"));
}

TEST(BatchCodec, KeepsTheDigitsOfNumbersAndTakesNullForNothing)
{
    const auto response = decodeBatchResponse(
        R"({"status":"COMPLETE","results":[{"id":900719925474099312345,"properties":{"price":1234567890.120,"discount":null,"taxable":true}}]})");
    ASSERT_TRUE(response);
    const ApiRecord &record = response->results.front();
    EXPECT_EQ(record.id, "900719925474099312345");
    EXPECT_EQ(*record.find(u"price"), "1234567890.120");
    EXPECT_EQ(*record.find(u"discount"), "");
    EXPECT_EQ(*record.find(u"taxable"), "true");
    EXPECT_EQ(record.find(u"name"), nullptr);
}

TEST(BatchCodec, ReadsEscapesWhereTheyStandBetweenOtherText)
{
    const auto response = decodeBatchResponse(
        R"( {"results": [ {"id":"1\u0032\"3", "properties":{"na\u006de":"a\\b\n\u00fc\ud83d\ude00ü","price" : -0.50 }} ]} )");
    ASSERT_TRUE(response);
    const ApiRecord &record = response->results.front();
    EXPECT_EQ(record.id, "12\"3");
    EXPECT_EQ(*record.find(u"name"), "a\\b\nü😀ü");
    EXPECT_EQ(*record.find(u"price"), "-0.50");
}

TEST(BatchCodec, PassesOverAByteOrderMark)
{
    EXPECT_TRUE(decodeBatchResponse("\xEF\xBB\xBF{\"results\":[]}"));
    EXPECT_FALSE(decodeBatchResponse("\xEF\xBB\xBF\xEF\xBB\xBF{\"results\":[]}"));
}

TEST(BatchCodec, ReadsEveryStatus)
{
    const struct
    {
        const char *word;
        BatchStatus status;
    } cases[] = {{"COMPLETE", BatchStatus::Complete},     {"PENDING", BatchStatus::Pending},
                 {"PROCESSING", BatchStatus::Processing}, {"CANCELED", BatchStatus::Canceled},
                 {"CANCELLED", BatchStatus::Canceled},    {"DONE", BatchStatus::Other}};
    for (const auto &c : cases) {
        const auto response = decodeBatchResponse(QByteArray(R"({"results":[],"status":")") + c.word + "\"}");
        ASSERT_TRUE(response);
        EXPECT_EQ(response->status, c.status) << c.word;
    }
}

TEST(BatchCodec, WhatIsNoAnswerConfirmsNothing)
{
    for (const char *body :
         {"", "{}", "[]", "null", "<html></html>", "{\"results\":", "{\"results\":{}}", "\xFF",
          R"({"status":"error","message":"no","errors":[]})", R"({"results":[]} x)"})
        EXPECT_FALSE(decodeBatchResponse(body)) << body;
    EXPECT_FALSE(decodeBatchResponse(QByteArray(R"({"results":[]})") + '\0' + R"({"results":[]})"));
    EXPECT_FALSE(decodeBatchResponse(QByteArray(200'000, '[')));
    // Whole, and deep enough to overflow the stack of whatever walks it.
    const QByteArray nested = QByteArray("{\"a\":").repeated(300'000) + "1" + QByteArray(300'000, '}');
    EXPECT_FALSE(decodeError("{\"subCategory\":" + nested + "}"));
}

} // namespace
} // namespace lineitems
