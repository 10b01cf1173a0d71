// Faults of single rows: which are written must be exactly those that no error names.
#include "tests/app/sandbox/faultytest.h"

#include "app/sandbox/curses.h"

namespace lineitems::sandbox {

namespace {

std::set<QByteArray> contextOf(const QJsonObject &body, const QString &key)
{
    std::set<QByteArray> texts;
    for (const QJsonValue &error : body["errors"_L1].toArray()) {
        for (const QJsonValue &text : error["context"_L1][key].toArray())
            texts.insert(text.toString().toLatin1());
    }
    return texts;
}

} // namespace

class FaultyRows : public FaultyTest
{
protected:
    /// Of the nine rows those that were not written, by id or by trace id.
    std::set<QByteArray> left(bool byTrace) const
    {
        const std::set<QByteArray> saved = written();
        std::set<QByteArray> others;
        for (int i = 0; i < rowCount; ++i) {
            if (!saved.contains(id(i)))
                others.insert(byTrace ? "trace-" + QByteArray::number(i) : id(i));
        }
        return others;
    }

    /// The position, counted from firstRow, of a row that is refused for good.
    int cursedRow() const
    {
        for (int i = 0; i < 190; ++i) {
            if (isCursed(1, id(i).toLongLong()))
                return i;
        }
        return -1;
    }

    HttpReply updateOf(const std::vector<int> &rows)
    {
        QJsonArray inputs;
        for (const int row : rows)
            inputs.append(input(row));
        return send("POST", "/crm/v3/objects/line_items/batch/update", bodyOf(inputs));
    }
};

TEST_F(FaultyRows, AThirdIsRefusedAndNamed)
{
    const struct
    {
        const char *name, *key;
        int status = 207;
        bool byTrace = false;
    } cases[] = {
        {"row-by-trace", "objectWriteTraceId", 207, true},
        {"row-by-ids", "ids"},
        {"row-by-id", "id"},
        {"row-by-value", "ids"},
        {"row-num-errors", "objectWriteTraceId", 207, true},
        {"row-in-200", "objectWriteTraceId", 200, true},
    };
    for (const auto &each : cases) {
        SCOPED_TRACE(each.name);
        start({QLatin1StringView(each.name)});
        const HttpReply reply = update();
        EXPECT_EQ(reply.status, each.status);
        EXPECT_EQ(written().size(), 6u);
        EXPECT_EQ(resultIds(reply), written());
        EXPECT_EQ(contextOf(jsonOf(reply), QLatin1StringView(each.key)), left(each.byTrace));
        const int named = static_cast<int>(jsonOf(reply)["errors"_L1].toArray().size());
        const bool isWrong = QByteArray(each.name) == "row-num-errors";
        EXPECT_EQ(jsonOf(reply)["numErrors"_L1], isWrong ? named + 3 : named);
    }
}

TEST_F(FaultyRows, SomeNameTheRowPoorly)
{
    start({u"row-blank-ids"_s});
    EXPECT_EQ(contextOf(jsonOf(update()), u"ids"_s), std::set<QByteArray>{""});
    EXPECT_EQ(written().size(), 6u);
    start({u"row-by-message"_s});
    const QJsonArray errors = jsonOf(update())["errors"_L1].toArray();
    std::set<QByteArray> named;
    for (const QJsonValue &error : errors)
        named.insert(error["message"_L1].toString().section(u' ', 2, 2).toLatin1());
    EXPECT_EQ(named, left(false));
}

TEST_F(FaultyRows, ByValueNamesTheUniqueProperty)
{
    start({u"row-by-value"_s});
    const QByteArray key = api->valueOf(id(0), "external_line_key");
    const HttpReply reply = send("POST", "/crm/v3/objects/line_items/batch/update",
                                 R"({"inputs":[{"idProperty":"external_line_key","id":")" + key
                                     + R"(","properties":{"price":"12.34"}}]})");
    EXPECT_EQ(contextOf(jsonOf(reply), u"external_line_key"_s), std::set<QByteArray>{key});
    EXPECT_TRUE(written().empty()); // one of one is refused
}

TEST_F(FaultyRows, HalfDoneBatchesSaveHalf)
{
    for (const QString &name : {u"canceled"_s, u"pending"_s, u"processing"_s}) {
        start({name}, {.rate = 1});
        const HttpReply reply = update();
        EXPECT_EQ(reply.status, 200);
        EXPECT_EQ(jsonOf(reply)["status"_L1], name.toUpper());
        EXPECT_FALSE(jsonOf(reply).contains("errors"_L1));
        EXPECT_EQ(written().size(), 4u);
        EXPECT_EQ(resultIds(reply), written());
        clock += FaultyApi::processingMs - 1;
        send("GET", "/crm/v3/owners");
        EXPECT_EQ(written().size(), 4u);
        clock += 1;
        send("GET", "/crm/v3/owners");
        EXPECT_EQ(written().size(), name == u"processing"_s ? 9u : 4u);
    }
}

TEST_F(FaultyRows, AConflictNamesTheOtherRow)
{
    start({u"unique-conflict"_s});
    const QJsonObject body = jsonOf(update());
    EXPECT_EQ(written().size(), 8u);
    EXPECT_EQ(body["errors"_L1][0]["category"_L1], u"CONFLICT"_s);
    EXPECT_EQ(contextOf(body, u"objectWriteTraceId"_s), left(true));
    EXPECT_EQ(contextOf(body, u"existingId"_s).size(), 1u);
}

TEST_F(FaultyRows, ADeletedRowStaysDeleted)
{
    start({u"archived"_s});
    const HttpReply reply = update();
    EXPECT_EQ(reply.status, 207);
    EXPECT_EQ(written().size(), 8u);
    EXPECT_EQ(contextOf(jsonOf(reply), u"ids"_s), left(false));
    const QByteArray gone = *left(false).begin();
    EXPECT_EQ(send("GET", "/crm/v3/objects/line_items/" + gone).status, 404);
}

TEST_F(FaultyRows, AnAlteredValueIsToldAsItIsStored)
{
    start({u"altered"_s});
    const QJsonArray results = jsonOf(update())["results"_L1].toArray();
    int altered = 0;
    for (const QJsonValue &result : results) {
        const QByteArray each = result["id"_L1].toString().toLatin1();
        const QByteArray price = api->valueOf(each, "price");
        const QByteArray name = api->valueOf(each, "name");
        EXPECT_EQ(result["properties"_L1]["price"_L1].toString().toLatin1(), price);
        EXPECT_EQ(result["properties"_L1]["name"_L1].toString().toLatin1(), name);
        altered += price == "12" || name == "NEW NAME" ? 1 : 0;
    }
    EXPECT_EQ(altered, 1);
}

TEST_F(FaultyRows, AColleagueChangesWhatIsRead)
{
    start({u"read:colleague"_s});
    const QByteArray before = api->valueOf(id(0), "price");
    const HttpReply reply = send("POST", "/crm/v3/objects/line_items/batch/read",
                                 R"({"inputs":[{"id":")" + id(0) + R"("}],"properties":["amount","price"]})");
    const QByteArray after = api->valueOf(id(0), "price");
    EXPECT_NE(after, before);
    EXPECT_EQ(jsonOf(reply)["results"_L1][0]["properties"_L1]["price"_L1].toString().toLatin1(), after);
    EXPECT_EQ(api->writesOf(id(0).toLongLong()), 0);
}

TEST_F(FaultyRows, AColleagueIsOverwrittenByAnUpdate)
{
    start({u"colleague"_s});
    EXPECT_EQ(update().status, 200);
    EXPECT_EQ(written().size(), std::size_t{rowCount});
}

TEST_F(FaultyRows, ACursedRowRefusesItsBatchEachTimeAndNoOther)
{
    const struct
    {
        const char *name, *holds;
        int status = 400;
    } cases[] = {
        {"bad-value", R"(\"name\":\"name\",\"propertyValue\":\"new name\")"},
        {"bad-property", R"("context":{"propertyName":["name"]})"},
        {"bad-nameless", R"("message":"Invalid input was given.")"},
        {"bad-ids", R"("context":{"ids":[)"},
        {"bad-crash", R"("category":"INTERNAL_ERROR")", 500},
        {"huge-error", "<script>"},
    };
    for (const auto &each : cases) {
        SCOPED_TRACE(each.name);
        start({QLatin1StringView(each.name)}, {.rate = 0});
        const int cursed = cursedRow();
        ASSERT_GE(cursed, rowCount); // the seed leaves the nine rows alone
        for (int again = 0; again < 2; ++again) {
            const HttpReply reply = updateOf({0, 1, cursed});
            EXPECT_EQ(reply.status, each.status);
            EXPECT_TRUE(reply.body.contains(each.holds)) << reply.body.left(500).constData();
            EXPECT_TRUE(written().empty());
        }
        EXPECT_EQ(updateOf({0, 1}).status, 200);
        EXPECT_EQ(written().size(), 2u);
    }
}

TEST_F(FaultyRows, ACurseHoldsAlsoWhereAnotherFaultStrikes)
{
    start({u"bad-ids"_s, u"500-applied"_s});
    EXPECT_EQ(updateOf({0, cursedRow()}).status, 500);
    EXPECT_TRUE(written().empty());
}

TEST_F(FaultyRows, AHugeMessageMayComeForOneRow)
{
    start({u"huge-207"_s});
    const int cursed = cursedRow();
    const HttpReply reply = updateOf({0, cursed, 1});
    EXPECT_EQ(reply.status, 207);
    EXPECT_GT(reply.body.size(), 1 << 20);
    EXPECT_EQ(written().size(), 2u);
    EXPECT_EQ(contextOf(jsonOf(reply), u"ids"_s), std::set<QByteArray>{id(cursed)});
}

TEST_F(FaultyRows, AColumnIsRefusedWhereverItIsSent)
{
    for (const auto &[name, code] : {std::pair(u"column-gone"_s, u"PROPERTY_DOESNT_EXIST"_s),
                                     std::pair(u"column-read-only"_s, u"READ_ONLY_VALUE"_s)}) {
        start({name}, {.rate = 0});
        const HttpReply reply = send("POST", "/crm/v3/objects/line_items/batch/update",
                                     R"({"inputs":[{"id":")" + id(0)
                                         + R"(","properties":{"price":"12.34","description":"d"}}]})");
        EXPECT_EQ(reply.status, 400);
        EXPECT_EQ(jsonOf(reply)["errors"_L1][0]["code"_L1], code);
        EXPECT_TRUE(written().empty());
        EXPECT_EQ(update().status, 200);
    }
}

} // namespace lineitems::sandbox
