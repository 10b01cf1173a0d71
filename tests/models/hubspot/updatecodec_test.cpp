// The right bodies for each version: the wrong ones fail every row, or confirm rows that were not saved.
#include "models/hubspot/updatecodec.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

constexpr ApiVersion likeV3[] = {ApiVersion::V3, ApiVersion::V2025_09, ApiVersion::V2026_03,
                                 ApiVersion::V2026_09};
constexpr char v3Answer[] =
    R"({"status":"COMPLETE","results":[{"id":"1","properties":{"price":"5"}}],"numErrors":1,)"
    R"("errors":[{"category":"VALIDATION_ERROR","message":"no","context":{"ids":["2"]}}]})";
constexpr char v1Answer[] = R"([{"objectId":1,"properties":{"price":{"value":"5"}}}])";

TEST(UpdateCodec, WritesWhatTheVersionTakes)
{
    BatchInput input;
    input.id = "1";
    input.properties = {{u"price"_s, "5"}};
    const std::span<const BatchInput> inputs(&input, 1);
    for (const ApiVersion version : likeV3)
        EXPECT_EQ(encodeUpdate(version, inputs), R"({"inputs":[{"id":"1","properties":{"price":"5"}}]})");
    EXPECT_EQ(encodeUpdate(ApiVersion::V1, inputs),
              R"([{"objectId":1,"properties":[{"name":"price","value":"5"}]}])");
}

TEST(UpdateCodec, ReadsWhatTheVersionAnswersAndNothingElse)
{
    for (const ApiVersion version : likeV3) {
        const auto response = decodeUpdate(version, v3Answer);
        ASSERT_TRUE(response);
        EXPECT_EQ(response->results.size(), 1u);
        EXPECT_EQ(response->errors.size(), 1u);
        EXPECT_FALSE(decodeUpdate(version, v1Answer));
    }
    const auto legacy = decodeUpdate(ApiVersion::V1, v1Answer);
    ASSERT_TRUE(legacy);
    ASSERT_EQ(legacy->results.size(), 1u);
    EXPECT_EQ(legacy->results.front().id, "1");
    EXPECT_FALSE(decodeUpdate(ApiVersion::V1, v3Answer));
}

TEST(UpdateCodec, ADeletedRecordAndATimeOfZeroConfirmNothing)
{
    const auto response = decodeUpdate(
        ApiVersion::V1,
        R"([{"objectId":1,"isDeleted":true},{"objectId":2,"isDeleted":false,"properties":{
            "hs_lastmodifieddate":{"value":"0"},"price":{"value":"0"}}},
            {"objectId":3,"properties":{"hs_lastmodifieddate":{"value":"1525372398002"}}}])");
    ASSERT_TRUE(response);
    ASSERT_EQ(response->results.size(), 2u);
    EXPECT_EQ(response->results[0].id, "2");
    EXPECT_EQ(response->results[0].find(u"hs_lastmodifieddate"), nullptr);
    EXPECT_NE(response->results[0].find(u"price"), nullptr);
    EXPECT_NE(response->results[1].find(u"hs_lastmodifieddate"), nullptr);
}

} // namespace
} // namespace lineitems
