// The legacy v1 bodies: a value misread here is shown as what HubSpot holds, a record misread as saved.
#include "models/hubspot/legacycodec.h"
#include "tests/support/bodies.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(LegacyCodec, ThePublishedRequestGoesThroughUnchanged)
{
    const QByteArray body = testData(u"v1-batch-update-request.json"_s);
    const auto inputs = decodeLegacyUpdate(body);
    ASSERT_TRUE(inputs);
    ASSERT_EQ(inputs->size(), 2u);
    EXPECT_EQ(inputs->front().id, "9890010");
    const PropertyValues first = {
        {u"price"_s, "55.00"},
        {u"description"_s, "This is an updated description for this item, it's getting a price change."}};
    EXPECT_EQ(inputs->front().properties, first);
    EXPECT_EQ(inputs->back().id, "9954744");
    const PropertyValues second = {{u"name"_s, "Updated name, new quantity"}, {u"quantity"_s, "20"}};
    EXPECT_EQ(inputs->back().properties, second);
    EXPECT_EQ(jsonOf(encodeLegacyUpdate(*inputs)), jsonOf(body));
}

TEST(LegacyCodec, ThePublishedResponseIsAccountedForFieldByField)
{
    const QByteArray body = testData(u"v1-batch-update-response.json"_s);
    const auto response = decodeLegacyResponse(body);
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, BatchStatus::Complete);
    EXPECT_TRUE(response->errors.empty());
    const QJsonArray elements = jsonOf(body).array();
    ASSERT_EQ(response->results.size(), 2u);
    ASSERT_EQ(elements.size(), 2);
    for (std::size_t i = 0; i < 2; ++i) {
        const ApiRecord &record = response->results[i];
        const QJsonObject element = elements[static_cast<int>(i)].toObject();
        // The type, the portal and the version of a record are the same for all that we ask for.
        EXPECT_EQ(element.keys(),
                  (QStringList{u"isDeleted"_s, u"objectId"_s, u"objectType"_s, u"portalId"_s, u"properties"_s,
                               u"version"_s}));
        EXPECT_EQ(record.id, QByteArray::number(element[u"objectId"_s].toInteger()));
        EXPECT_EQ(record.archived, element[u"isDeleted"_s].toBool());
        const QJsonObject properties = element[u"properties"_s].toObject();
        EXPECT_EQ(static_cast<qsizetype>(record.properties.size()), properties.size());
        for (const QString &name : properties.keys()) {
            ASSERT_NE(record.find(name), nullptr) << name.toStdString();
            EXPECT_EQ(QString::fromUtf8(*record.find(name)), properties[name][u"value"_s].toString());
        }
    }
    EXPECT_EQ(*response->results[0].find(u"price"), "55.00");
    EXPECT_EQ(*response->results[0].find(u"amount"), "275.00");
    EXPECT_EQ(*response->results[1].find(u"quantity"), "20");
}

TEST(LegacyCodec, SendsIdsAsNumbersWithAllTheirDigitsAndValuesAsStrings)
{
    BatchInput input;
    input.id = "900719925474099312345";
    input.properties = {{u"price"_s, "10.50"}, {u"name"_s, "\"a\"\nü"}, {u"discount"_s, ""}};
    input.idProperty = u"line_key"_s;
    input.traceId = "t1";
    EXPECT_EQ(encodeLegacyUpdate(std::span(&input, 1)),
              R"([{"objectId":900719925474099312345,"properties":[{"name":"price","value":"10.50"},)"
              R"({"name":"name","value":"\"a\"\nü"},{"name":"discount","value":""}]}])");
    input.id = R"(1,"isDeleted":true)";
    input.properties.clear();
    EXPECT_EQ(encodeLegacyUpdate(std::span(&input, 1)),
              R"([{"objectId":"1,\"isDeleted\":true","properties":[]}])");
    EXPECT_EQ(encodeLegacyUpdate({}), "[]");
}

TEST(LegacyCodec, ReadsAValueOrTheNewestVersion)
{
    const struct
    {
        const char *property;
        std::optional<QByteArray> value;
    } cases[] = {
        {R"({"value":"5","versions":[{"value":"6","timestamp":9}]})", "5"},
        {R"({"value":"","versions":[{"value":"6","timestamp":9}]})", ""},
        {R"({"value":1234567890.120})", "1234567890.120"},
        {R"({"versions":[{"value":"5","timestamp":1},{"value":"6","timestamp":2}]})", "6"},
        {R"({"value":null,"versions":[{"value":"5","timestamp":3},{"value":"6","timestamp":2}]})", "5"},
        {R"({"value":{},"versions":[{"value":"5","timestamp":0},{"value":"6","timestamp":0}]})", "5"},
        {R"({"versions":[{"value":"5","timestamp":999},{"value":"6","timestamp":1525372398002}]})", "6"},
        {R"({"versions":[{"value":"5"},{"value":"6","timestamp":1}]})", "6"},
        {R"({"value":null,"versions":[]})", ""},
        {R"({"value":true,"versions":[{"value":null}]})", "true"},
        {R"({"versions":[7]})", std::nullopt},
        {R"({"versions":"x"})", std::nullopt},
        {R"({})", std::nullopt},
        {R"("5")", std::nullopt},
        {R"(null)", std::nullopt},
    };
    for (const auto &c : cases) {
        const auto response = decodeLegacyResponse(QByteArray(R"([{"objectId":1,"properties":{"price":)")
                                                   + c.property + "}}]");
        ASSERT_TRUE(response && response->results.size() == 1) << c.property;
        const QByteArray *found = response->results.front().find(u"price");
        EXPECT_EQ(found ? std::optional(*found) : std::nullopt, c.value) << c.property;
    }
}

TEST(LegacyCodec, TellsDeletedRecordsAndSkipsWhatNamesNone)
{
    const auto response = decodeLegacyResponse(
        R"([{"objectId":900719925474099312345,"isDeleted":true},7,null,{"status":"error"},{"objectId":"2"}])");
    ASSERT_TRUE(response);
    ASSERT_EQ(response->results.size(), 2u);
    EXPECT_EQ(response->results[0].id, "900719925474099312345");
    EXPECT_TRUE(response->results[0].archived);
    EXPECT_EQ(response->results[1].id, "2");
    EXPECT_FALSE(response->results[1].archived);
}

TEST(LegacyCodec, WhatIsNoAnswerConfirmsNothing)
{
    for (const char *body : {"", "{}", "null", "<html></html>", "[", R"({"status":"COMPLETE","results":[]})",
                             R"({"objectId":1})", "[] x", "\xFF"})
        EXPECT_FALSE(decodeLegacyResponse(body)) << body;
    EXPECT_FALSE(decodeLegacyResponse(QByteArray(200'000, '[')));
    EXPECT_TRUE(decodeLegacyResponse("[]"));
}

TEST(LegacyCodec, HalfARequestIsNone)
{
    for (const char *body : {"", "{}", "null", R"({"inputs":[]})", "[7]", R"([{"properties":[]}])",
                             R"([{"objectId":1}])", R"([{"objectId":1,"properties":{"price":"1"}}])",
                             R"([{"objectId":1,"properties":[{"value":"1"}]}])",
                             R"([{"objectId":1,"properties":[]},{"objectId":2}])"})
        EXPECT_FALSE(decodeLegacyUpdate(body)) << body;
    EXPECT_TRUE(decodeLegacyUpdate("[]"));
}

} // namespace
} // namespace lineitems
