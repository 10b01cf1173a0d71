#include "tests/app/sandbox/portaltest.h"

namespace lineitems::sandbox {

using BatchUpdate = PortalTest;

TEST_F(BatchUpdate, SavesWhatChangedAndRecalculates)
{
    const BatchAnswer answer = update(
        {{id(0),
          {},
          "t",
          {{"price", " 10.00 "}, {"quantity", "4"}, {"discount", ""}, {"hs_discount_percentage", "50"}}}});
    ASSERT_EQ(answer.results.size(), 1u);
    EXPECT_TRUE(answer.errors.empty());
    EXPECT_EQ(value(0, "price"), "10.00");
    EXPECT_EQ(value(0, "amount"), "20.00");
    EXPECT_EQ(value(0, "hs_lastmodifieddate"), isoTimestamp(1'800'000'000'000));
}

TEST_F(BatchUpdate, TimesOfChangeStrictlyIncreaseThoughTheClockStands)
{
    update({{id(0), {}, {}, {{"name", "a"}}}, {id(1), {}, {}, {{"name", "b"}}}});
    const qint64 first = portal.at(0).updatedAt;
    const qint64 second = portal.at(1).updatedAt;
    update({{id(0), {}, {}, {{"name", "c"}}}});
    EXPECT_LT(first, second);
    EXPECT_LT(second, portal.at(0).updatedAt);
}

TEST_F(BatchUpdate, OneBadValueRejectsTheBatchAndWritesNothing)
{
    const QByteArray before = value(0, "name");
    const ApiError error = rejected({{id(0), {}, {}, {{"name", "new"}}},
                                     {id(1), {}, {}, {{"price", "abc"}}},
                                     {id(2), {}, {}, {{"price", "abc"}, {"nope", "1"}, {"amount", "1"}}}});
    EXPECT_EQ(value(0, "name"), before);
    EXPECT_EQ(error.status, 400);
    EXPECT_EQ(error.category, "VALIDATION_ERROR");
    EXPECT_TRUE(error.message.startsWith(
        R"(Property values were not valid: [{"isValid":false,"message":"abc was not a valid number.","error":"INVALID_INTEGER","name":"price","propertyValue":"abc"},)"))
        << error.message.constData();
    ASSERT_EQ(error.details.size(), 3u); // the same trouble of two rows once
    EXPECT_EQ(error.details[0],
              (ErrorDetail{"abc was not a valid number.", "INVALID_INTEGER", {{"propertyName", {"price"}}}}));
    EXPECT_EQ(error.details[1].code, "PROPERTY_DOESNT_EXIST");
    EXPECT_EQ(error.details[2].code, "READ_ONLY_VALUE");
}

TEST_F(BatchUpdate, RowsThatAreGoneOrLockedFailAlone)
{
    const QByteArray before = value(lockedRow, "name");
    const BatchAnswer answer = update({{id(lockedRow), {}, "trace-1", {{"name", "x"}}},
                                       {id(archivedRow), {}, "trace-2", {{"name", "x"}}},
                                       {"4711", {}, "trace-3", {{"name", "x"}}},
                                       {id(lockedRow + 1), {}, {}, {{"name", "x"}}},
                                       {id(0), {}, "trace-4", {{"name", "saved"}}}});
    ASSERT_EQ(answer.results.size(), 1u);
    EXPECT_EQ(value(0, "name"), "saved");
    EXPECT_EQ(value(lockedRow, "name"), before);
    ASSERT_EQ(answer.errors.size(), 3u);
    EXPECT_EQ(answer.errors[0].context, (ErrorContext{{"objectWriteTraceId", {"trace-1"}}}));
    EXPECT_TRUE(answer.errors[0].message.contains("signed"));
    EXPECT_EQ(answer.errors[1].context, (ErrorContext{{"ids", {id(lockedRow + 1)}}}));
    EXPECT_EQ(answer.errors[2].category, "OBJECT_NOT_FOUND");
    EXPECT_EQ(answer.errors[2].context, (ErrorContext{{"ids", {id(archivedRow), "4711"}}}));
}

TEST_F(BatchUpdate, DuplicatesAreRejectedHoweverTheyAreNamed)
{
    const ApiError byId = rejected({{id(0), {}, {}, {{"name", "a"}}}, {id(0), {}, {}, {{"name", "b"}}}});
    EXPECT_EQ(byId.message, "Duplicate IDs found in batch input: [" + id(0) + "]. IDs must be unique");
    EXPECT_EQ(byId.context, (ErrorContext{{"ids", {id(0)}}}));
    const QByteArray key = value(0, "external_line_key");
    rejected({{id(0), {}, {}, {{"name", "a"}}}, {key, "external_line_key", {}, {{"name", "b"}}}});
    rejected({{"4711", {}, {}, {}}, {"4711", {}, {}, {}}});
}

TEST_F(BatchUpdate, TakesAtMostAHundredInputs)
{
    std::vector<UpdateInput> inputs;
    for (int row = 100; row < 200; ++row)
        inputs.push_back({id(row), {}, {}, {{"name", "n"}}});
    EXPECT_EQ(update(inputs).results.size(), 100u);
    inputs.push_back({id(200), {}, {}, {{"name", "n"}}});
    EXPECT_EQ(rejected(inputs).category, "VALIDATION_ERROR");
}

TEST_F(BatchUpdate, UniquePropertiesNameRowsAndStayUnique)
{
    const QByteArray oldKey = value(5, "external_line_key");
    update({{oldKey, "external_line_key", {}, {{"external_line_key", "ERP-1"}}}});
    EXPECT_EQ(value(5, "external_line_key"), "ERP-1");
    EXPECT_EQ(portal.find("ERP-1", "external_line_key")->id, portal.sample().idOf(5));
    EXPECT_FALSE(portal.find(oldKey, "external_line_key"));

    const BatchAnswer conflict = update({{id(6), {}, "t6", {{"external_line_key", "ERP-1"}}}});
    ASSERT_EQ(conflict.errors.size(), 1u);
    EXPECT_EQ(conflict.errors[0].category, "CONFLICT");
    EXPECT_EQ(conflict.errors[0].context,
              (ErrorContext{{"objectWriteTraceId", {"t6"}}, {"existingId", {id(5)}}}));

    update({{id(6), {}, {}, {{"external_line_key", oldKey}}}}); // free again
    EXPECT_EQ(portal.find(oldKey, "external_line_key")->id, portal.sample().idOf(6));
}

TEST_F(BatchUpdate, RefusesWhatIsNoIdProperty)
{
    EXPECT_TRUE(rejected({{id(0), "hs_object_id", {}, {}}}).message.contains("hs_object_id"));
    rejected({{id(0), "name", {}, {}}});
    rejected({{id(0), "nope", {}, {}}});
}

TEST_F(BatchUpdate, ALeadingSemicolonAddsOptions)
{
    update({{id(0), {}, {}, {{"delivery_options", "express"}}}});
    update({{id(0), {}, {}, {{"delivery_options", ";insured;express"}}}});
    EXPECT_EQ(value(0, "delivery_options"), "express;insured");
    update({{id(0), {}, {}, {{"delivery_options", ""}}}});
    EXPECT_EQ(value(0, "delivery_options"), "");
}

} // namespace lineitems::sandbox
