// The other versions of the API, on the same records.
#include "tests/app/sandbox/faultytest.h"

namespace lineitems::sandbox {

class Wires : public FaultyTest
{
protected:
    void SetUp() override { start({}); }

    HttpReply legacy(const QByteArray &body)
    {
        return send("POST", "/crm-objects/v1/objects/line_items/batch-update", body);
    }

    QByteArray legacyInput(const QByteArray &objectId, const QByteArray &price) const
    {
        return R"({"objectId":)" + objectId + R"(,"properties":[{"name":"price","value":")" + price
            + R"("}]})";
    }

    QByteArray lockedId() const { return QByteArray::number(api->idOf(19)); }
};

TEST_F(Wires, DatedVersionsReadTheSameRecords)
{
    const QByteArray read = R"({"inputs":[{"id":")" + id(0) + R"("},{"id":"1"}],"properties":["name"]})";
    const struct
    {
        const char *version;
        int partialStatus;
    } cases[] = {{"/crm/v3/objects", 207},
                 {"/crm/objects/2026-03", 207},
                 {"/crm/objects/2025-09", 200},
                 {"/crm/objects/2026-09", 200}};
    for (const auto &[version, partialStatus] : cases) {
        SCOPED_TRACE(version);
        const QByteArray path = version + QByteArray("/line_items");
        EXPECT_EQ(resultIds(send("GET", path + "?limit=100")).size(), 100u);
        EXPECT_EQ(send("GET", path + '/' + id(0)).status, 200);
        EXPECT_EQ(jsonOf(send("POST", path + "/search", R"({"limit":1})"))["total"_L1], 298);
        const HttpReply partial = send("POST", path + "/batch/read", read);
        EXPECT_EQ(partial.status, partialStatus);
        EXPECT_EQ(jsonOf(partial)["numErrors"_L1], 1);
        QJsonArray inputs{input(0)};
        inputs.append(QJsonObject{{u"id"_s, QString::fromLatin1(lockedId())},
                                  {u"properties"_s, QJsonObject{{u"price"_s, u"1"_s}}}});
        const HttpReply update = send("POST", path + "/batch/update", bodyOf(inputs));
        EXPECT_EQ(update.status, partialStatus);
        EXPECT_EQ(jsonOf(update)["errors"_L1].toArray().size(), 1);
        EXPECT_EQ(resultIds(update), std::set<QByteArray>{id(0)});
    }
    EXPECT_EQ(api->writesOf(id(0).toLongLong()), 4);
    EXPECT_EQ(send("GET", "/crm/objects/2024-01/line_items").status, 404);
    EXPECT_EQ(send("GET", "/crm/objects/2025-09/line_items/batch/update").status, 405);
}

TEST_F(Wires, LegacyAnswersAnArrayOfObjects)
{
    const HttpReply reply = legacy('[' + legacyInput(id(0), "55.00") + ',' + legacyInput("17", "1") + ']');
    EXPECT_EQ(reply.status, 200);
    const QJsonArray objects = QJsonDocument::fromJson(reply.body).array();
    ASSERT_EQ(objects.size(), 1); // one that is not there is left out
    EXPECT_EQ(objects[0]["objectType"_L1], u"LINE_ITEM"_s);
    EXPECT_EQ(objects[0]["objectId"_L1].toInteger(), id(0).toLongLong());
    EXPECT_EQ(objects[0]["isDeleted"_L1], false);
    const QJsonValue price = objects[0]["properties"_L1]["price"_L1];
    EXPECT_EQ(price["value"_L1], u"55.00"_s);
    EXPECT_EQ(price["source"_L1], u"API"_s);
    EXPECT_EQ(price["versions"_L1][0]["value"_L1], u"55.00"_s);
    EXPECT_EQ(objects[0]["properties"_L1]["amount"_L1]["source"_L1], u"CALCULATED"_s);
    EXPECT_EQ(api->valueOf(id(0), "price"), "55.00");
}

TEST_F(Wires, LegacyWritesAllOrNothing)
{
    const QByteArray good = legacyInput(id(0), "55.00");
    for (const QByteArray &body :
         {'[' + good + ',' + legacyInput(id(1), "abc") + ']',
          '[' + good + ',' + legacyInput(lockedId(), "1") + ']', '[' + good + ',' + good + ']', good,
          QByteArray("["), QByteArray(R"([{"properties":[]}])")}) {
        const HttpReply reply = legacy(body);
        EXPECT_EQ(reply.status, 400) << body.constData();
        EXPECT_EQ(jsonOf(reply).keys(), (QStringList{u"message"_s, u"status"_s})) << body.constData();
        EXPECT_NE(api->valueOf(id(0), "price"), "55.00");
    }
}

TEST_F(Wires, LegacyMeetsFaultsToo)
{
    const QByteArray body = '[' + legacyInput(id(0), "12.34") + ']';
    const struct
    {
        const char *name;
        int status;
        bool written;
    } cases[] = {{"500", 500, false},         {"500-applied", 500, true}, {"row-by-ids", 400, false},
                 {"malformed", 200, true},    {"no-echo", 200, true},     {"strangers", 200, true},
                 {"extra-fields", 200, true}, {"nulls", 200, true},       {"json-numbers", 200, true},
                 {"shuffled", 200, true},     {"canceled", 200, false}};
    for (const auto &each : cases) {
        SCOPED_TRACE(each.name);
        start({QLatin1StringView(each.name)});
        EXPECT_EQ(legacy(body).status, each.status);
        EXPECT_EQ(written().size(), each.written ? 1u : 0u);
    }
}

} // namespace lineitems::sandbox
