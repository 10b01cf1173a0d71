// Error bodies as they were recorded: why a row failed must reach the person who typed it.
#include "models/hubspot/apierror.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(ApiError, NamesPropertyAndValueOfARejectedBatch)
{
    const auto error = decodeError(R"({"status":"error","category":"VALIDATION_ERROR","correlationId":"c-1",
        "message":"Property values were not valid: [{\"isValid\":false,\"message\":\"abc was not a valid number.\",\"error\":\"INVALID_INTEGER\",\"name\":\"price\",\"propertyValue\":\"abc\"},{\"isValid\":false,\"message\":\"x\",\"error\":\"INVALID_OPTION\",\"name\":\"region\"}]",
        "errors":[{"message":"abc was not a valid number.","code":"INVALID_INTEGER","context":{"propertyName":["price"]}}]})");
    ASSERT_TRUE(error);
    const std::vector<NamedValue> named = namedValues(*error);
    ASSERT_EQ(named.size(), 2u);
    EXPECT_EQ(named[0].property, u"price");
    EXPECT_EQ(named[0].value, std::optional<QByteArray>("abc"));
    EXPECT_EQ(named[1].property, u"region");
    EXPECT_FALSE(named[1].value);

    const RowError row = rowErrorFrom(*error, 400);
    EXPECT_EQ(row.httpStatus, 400);
    EXPECT_EQ(row.category, u"VALIDATION_ERROR");
    EXPECT_EQ(row.code, u"INVALID_INTEGER");
    EXPECT_EQ(row.property, u"price");
    EXPECT_EQ(row.message, u"abc was not a valid number.");
    EXPECT_EQ(row.correlationId, u"c-1");
}

TEST(ApiError, EveryFieldIsOptional)
{
    const auto error = decodeError("{}");
    ASSERT_TRUE(error);
    EXPECT_TRUE(namedValues(*error).empty());
    EXPECT_TRUE(rowErrorFrom(*error, 400).message.isEmpty());
    EXPECT_FALSE(decodeError("<html>"));
    EXPECT_FALSE(decodeError("[]"));
    EXPECT_TRUE(decodeError(R"({"errors":[null,1,"x"],"context":7,"message":{"a":1}})"));
}

TEST(ApiError, ReadsTheStringFormOfAContext)
{
    EXPECT_EQ(contextFromText(u"{missingScopes=[scope1, scope2]}"),
              (ErrorContext{{u"missingScopes"_s, {u"scope1"_s, u"scope2"_s}}}));
    EXPECT_EQ(contextFromText(u"{a=[1], b=[2, 3], c=4}"),
              (ErrorContext{{u"a"_s, {u"1"_s}}, {u"b"_s, {u"2"_s, u"3"_s}}, {u"c"_s, {u"4"_s}}}));
    EXPECT_TRUE(contextFromText(u"").isEmpty());
    EXPECT_TRUE(contextFromText(u"{}").isEmpty());
    EXPECT_EQ(contextFromText(u"{a=[").value(u"a"_s), QStringList());
}

TEST(ApiError, NamesMissingScopesInEitherForm)
{
    const auto map = decodeError(
        R"({"category":"MISSING_SCOPES","errors":[{"message":"m","context":{"requiredGranularScopes":["crm.objects.line_items.write"]}}]})");
    EXPECT_EQ(missingScopes(*map), QStringList{u"crm.objects.line_items.write"_s});
    const auto text = decodeError(R"({"category":"MISSING_SCOPES","context":"{missingScopes=[a, b]}"})");
    EXPECT_EQ(missingScopes(*text), (QStringList{u"a"_s, u"b"_s}));
}

} // namespace
} // namespace lineitems
