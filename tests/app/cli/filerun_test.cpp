// Each row of a file on its way to a line of the report.
#include "app/cli/filerun.h"

#include <gtest/gtest.h>

namespace lineitems::cli {
namespace {

using namespace Qt::StringLiterals;

Schema schema()
{
    std::vector<Property> properties(4);
    properties[0].name = u"hs_object_id"_s;
    properties[0].readOnly = ReadOnlyReason::RecordId;
    properties[1].name = u"price"_s;
    properties[1].type = PropertyType::Number;
    properties[2].name = u"line_key"_s;
    properties[3].name = u"amount"_s;
    properties[3].readOnly = ReadOnlyReason::Calculated;
    return Schema(std::move(properties));
}

FileRun runOf(const char *csv, const QString &key = u"hs_object_id"_s)
{
    return FileRun(readChangeFile(readCsv(csv), schema(), key).file, schema(), key);
}

ApiRecord record(const QByteArray &id, const QByteArray &key, const QByteArray &price)
{
    ApiRecord result;
    result.id = id;
    result.properties = {{u"line_key"_s, key}, {u"price"_s, price}, {u"amount"_s, price}};
    return result;
}

QByteArrayList outcomes(const FileRun &run)
{
    QByteArrayList result;
    for (const ReportLine &line : run.lines())
        result.append(line.outcome.toByteArray());
    return result;
}

QByteArray traceId()
{
    return "t";
}

TEST(FileRun, SendsOnlyWhatDiffersAndNamesTheRest)
{
    FileRun run = runOf("hs_object_id,price\n1,11\n2,20.0\n3,x\n4,1\n,5\n6,1\n6,2\n");
    EXPECT_EQ(run.keysToRead(), (std::vector<QByteArray>{"1", "2", "3", "4"}));
    EXPECT_EQ(run.propertiesToRead(), (QStringList{u"price"_s, u"hs_lastmodifieddate"_s}));
    run.takeCurrent(record("1", "a", "10"));
    run.takeCurrent(record("2", "b", "20"));
    run.takeCurrent(record("3", "c", "30"));
    RowError missing;
    missing.category = u"OBJECT_NOT_FOUND"_s;
    run.takeMissing("4", missing);
    const auto inputs = run.inputs(true, traceId);
    ASSERT_EQ(inputs.size(), 1u);
    EXPECT_EQ(inputs[0].id, "1");
    EXPECT_EQ(
        outcomes(run),
        (QByteArrayList{"not_sent", "unchanged", "invalid", "failed", "invalid", "invalid", "invalid"}));
    EXPECT_EQ(run.lines()[3].error->category, u"OBJECT_NOT_FOUND");
    EXPECT_TRUE(run.lines()[4].error->message.contains(u"line 6"));
    EXPECT_EQ(run.lines()[5].error->code, u"DUPLICATE_KEY");
}

TEST(FileRun, KeysAreResolvedToRecordIds)
{
    FileRun run = runOf("line_key,price\na,11\n b ,21\n", u"line_key"_s);
    EXPECT_EQ(run.idProperty(), u"line_key");
    EXPECT_EQ(run.keysToRead(), (std::vector<QByteArray>{"a", "b"}));
    run.takeCurrent(record("1", "a", "10"));
    run.takeCurrent(record("2", "b", "20"));
    const auto inputs = run.inputs(true, traceId);
    ASSERT_EQ(inputs.size(), 2u);
    EXPECT_EQ(inputs[1].id, "2");
    EXPECT_EQ(inputs[1].idProperty, QString());
    SettledInput settled{inputs[1], {}};
    settled.outcome.outcome = Outcome::Saved;
    run.takeSettled(settled);
    EXPECT_EQ(outcomes(run), (QByteArrayList{"not_sent", "saved"}));
    EXPECT_EQ(run.lines()[1].id, " b ");
}

TEST(FileRun, WithoutReadingRowsGoOutByTheUniqueProperty)
{
    FileRun run = runOf("line_key,price\na,11\n", u"line_key"_s);
    const auto inputs = run.inputs(false, traceId);
    ASSERT_EQ(inputs.size(), 1u);
    EXPECT_EQ(inputs[0].id, "a");
    EXPECT_EQ(inputs[0].idProperty, u"line_key");
    EXPECT_TRUE(inputs[0].before.empty());
}

TEST(FileRun, TwoKeysOfOneRecordAreNotBothSent)
{
    FileRun run = runOf("line_key,price\na,11\nA,12\n", u"line_key"_s);
    run.takeCurrent(record("1", "a", "10"));
    run.takeCurrent(record("1", "A", "10"));
    EXPECT_EQ(run.inputs(true, traceId).size(), 1u);
    EXPECT_EQ(outcomes(run), (QByteArrayList{"not_sent", "invalid"}));
}

TEST(FileRun, AReadOnlyCellThatWouldChangeHoldsTheRow)
{
    FileRun run = runOf("hs_object_id,price,amount\n1,11,99\n2,21,20\n");
    run.takeCurrent(record("1", "a", "10"));
    run.takeCurrent(record("2", "b", "20"));
    EXPECT_EQ(run.inputs(true, traceId).size(), 1u);
    EXPECT_EQ(outcomes(run), (QByteArrayList{"invalid", "not_sent"}));
    EXPECT_EQ(run.lines()[0].error->property, u"amount");
}

} // namespace
} // namespace lineitems::cli
