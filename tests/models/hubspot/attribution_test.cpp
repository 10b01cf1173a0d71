// An error pinned on the wrong row hides the row that was not saved.
#include "models/hubspot/attribution.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

std::vector<BatchInput> batch(const QString &idProperty = {})
{
    std::vector<BatchInput> inputs;
    for (int i = 0; i < 4; ++i) {
        BatchInput input;
        input.id = "1000" + QByteArray::number(i);
        input.idProperty = idProperty;
        input.traceId = "t" + QByteArray::number(i);
        input.properties = {{u"price"_s, QByteArray::number(i)}};
        if (i % 2 == 1)
            input.properties.push_back({u"region"_s, "nowhere"});
        inputs.push_back(input);
    }
    return inputs;
}

ApiError errorOf(const char *body)
{
    return *decodeError(body);
}

TEST(Attribution, FindsRowsByEveryNameTheyHave)
{
    const std::vector<BatchInput> inputs = batch();
    const BatchIndex index(inputs);
    const struct
    {
        const char *body;
        std::vector<int> rows;
    } cases[] = {
        {R"({"context":{"objectWriteTraceId":["t2"]}})", {2}},
        {R"({"context":{"ids":["10001","10003"]}})", {1, 3}},
        {R"({"context":{"id":["10000"]}})", {0}},
        {R"({"context":{"id":"10000"}})", {0}},
        {R"({"errors":[{"context":{"ids":["10001"]}}]})", {1}},
        {R"({"context":{"ids":[""]}})", {}},
        {R"({"context":{"ids":["77777"]}})", {}},
        {R"({"message":"record 10003 is archived"})", {3}},
        {R"({"message":"100010 is another number, and 2 is none"})", {}},
        {R"({"context":{"objectWriteTraceId":["t0"],"ids":["10001"]}})", {0}},
        {R"({})", {}},
    };
    for (const auto &c : cases)
        EXPECT_EQ(index.byError(errorOf(c.body)), c.rows) << c.body;
}

TEST(Attribution, FindsResultsByTheUniqueValueWhereRowsWentOutByIt)
{
    const std::vector<BatchInput> inputs = batch(u"line_key"_s);
    const BatchIndex index(inputs);
    ApiRecord record;
    record.id = "999";
    record.properties = {{u"line_key"_s, "10002"}};
    EXPECT_EQ(index.byRecord(record), 2);
    // A record id that happens to look like another row's key is not that row.
    record.id = "10001";
    record.properties.clear();
    EXPECT_EQ(index.byRecord(record), -1);
    EXPECT_EQ(index.byError(errorOf(R"({"context":{"line_key":["10003"]}})")), std::vector<int>{3});
}

std::vector<int> certainRows(const Rejection &rejection)
{
    std::vector<int> rows;
    for (const Rejection::Culprit &culprit : rejection.certain)
        rows.push_back(culprit.input);
    return rows;
}

TEST(Attribution, SortsARejectedBatch)
{
    const struct
    {
        const char *body;
        std::vector<int> certain;
        std::vector<int> suspects;
        std::vector<int> others;
    } cases[] = {
        // The value is named and one row alone carries it.
        {R"({"message":"Property values were not valid: [{\"name\":\"price\",\"propertyValue\":\"2\",\"error\":\"INVALID_INTEGER\"}]"})",
         {2},
         {},
         {0, 1, 3}},
        // Only the property is named: who carries it is suspect.
        {R"({"errors":[{"code":"INVALID_OPTION","context":{"propertyName":["region"]}}]})",
         {},
         {1, 3},
         {0, 2}},
        // Two rows carry the named value: either may be meant.
        {R"({"message":"x: [{\"name\":\"region\",\"propertyValue\":\"nowhere\"}]"})", {}, {1, 3}, {0, 2}},
        {R"({"errors":[{"code":"PROPERTY_DOESNT_EXIST","context":{"propertyName":["region"]}}]})",
         {1, 3},
         {},
         {0, 2}},
        {R"({"errors":[{"code":"READ_ONLY_VALUE","context":{"propertyName":["price"]}}]})",
         {0, 1, 2, 3},
         {},
         {}},
        {R"({"context":{"ids":["10001"]}})", {1}, {}, {0, 2, 3}},
        // A value in the message that looks like a row's id names nobody.
        {R"({"message":"value 10002 is not valid"})", {}, {0, 1, 2, 3}, {}},
        {R"({"errors":[{"context":{"propertyName":["unheard_of"]}}]})", {}, {0, 1, 2, 3}, {}},
        {R"({})", {}, {0, 1, 2, 3}, {}},
    };
    const std::vector<BatchInput> inputs = batch();
    for (const auto &c : cases) {
        const Rejection rejection = sortRejected(inputs, errorOf(c.body), 400);
        EXPECT_EQ(certainRows(rejection), c.certain) << c.body;
        EXPECT_EQ(rejection.suspects, c.suspects) << c.body;
        EXPECT_EQ(rejection.others, c.others) << c.body;
    }
}

} // namespace
} // namespace lineitems
