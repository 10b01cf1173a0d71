// What goes out is what was changed, and only that.
#include "models/changes/batchinput.h"
#include "models/changes/difftracker.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct DiffTrackerTest : testing::Test
{
    Document document;

    DiffTrackerTest()
    {
        std::vector<Property> columns(3);
        columns[0].name = u"name"_s;
        columns[1].name = u"price"_s;
        columns[1].type = PropertyType::Number;
        columns[2].name = u"amount"_s;
        columns[2].readOnly = ReadOnlyReason::Calculated;
        document.clear(Schema(std::move(columns)));
        const std::vector<LoadedRow> rows{
            {"1", {"A", "10", "10"}}, {"2", {"B", "20", "20"}}, {"3", {"C", "30", "30"}}};
        document.appendRows(rows);
    }

    void type(int row, int column, const QString &text)
    {
        document.setCell({row, column, parseValue(document.columns().at(column), text)}, u"type"_s);
    }
};

TEST_F(DiffTrackerTest, CollectsOnlyChangedCells)
{
    type(2, 1, u"31"_s);
    type(0, 1, u"11"_s);
    type(0, 0, u""_s);
    type(1, 1, u"20.0"_s); // the same number
    const ChangeSet changes = collectChanges(document.snapshot());
    ASSERT_EQ(changes.changes.size(), 2u);
    EXPECT_EQ(changes.changes[0], (RowChange{"1", {{u"name"_s, "A", ""}, {u"price"_s, "10", "11"}}, true}));
    EXPECT_EQ(changes.changes[1], (RowChange{"3", {{u"price"_s, "30", "31"}}, true}));
    EXPECT_EQ(changes.cellCount(), 3);
    EXPECT_TRUE(changes.heldBack.empty());
}

TEST_F(DiffTrackerTest, ARowWithAnInvalidCellIsHeldBackWhole)
{
    type(0, 0, u"New name"_s);
    type(0, 1, u"eleven"_s);
    const ChangeSet changes = collectChanges(document.snapshot());
    EXPECT_TRUE(changes.changes.empty());
    ASSERT_EQ(changes.heldBack.size(), 1u);
    EXPECT_EQ(changes.heldBack[0].id, "1");
    EXPECT_EQ(changes.heldBack[0].property, u"price");
    EXPECT_EQ(changes.heldBack[0].reason, HeldBackReason::Invalid);
    EXPECT_EQ(changes.heldBack[0].problem, CellProblem::NotANumber);
}

TEST_F(DiffTrackerTest, ChosenRowsOnly)
{
    type(0, 1, u"11"_s);
    type(1, 1, u"21"_s);
    const std::vector<int> rows{1};
    const ChangeSet changes = collectChanges(document.snapshot(), rows);
    ASSERT_EQ(changes.changes.size(), 1u);
    EXPECT_EQ(changes.changes[0].id, "2");
}

TEST_F(DiffTrackerTest, InputsCarryOnlyWhatTheApiWants)
{
    const std::vector<RowChange> changes{{"1", {{u"price"_s, "10", "11"}}, true},
                                         {"2", {{u"name"_s, "", "B"}}, false}};
    int next = 0;
    const auto ids = [&] { return "t" + QByteArray::number(next++); };
    const auto byRecord = batchInputs(changes, u"hs_object_id"_s, ids);
    EXPECT_EQ(byRecord[0].idProperty, QString()) << "the API refuses hs_object_id here";
    EXPECT_EQ(byRecord[0].properties, (PropertyValues{{u"price"_s, "11"}}));
    EXPECT_EQ(byRecord[0].before, (PropertyValues{{u"price"_s, "10"}}));
    EXPECT_EQ(byRecord[0].traceId, "t0");
    EXPECT_EQ(byRecord[1].traceId, "t1");
    EXPECT_TRUE(byRecord[1].before.empty());
    EXPECT_EQ(batchInputs(changes, u"line_key"_s, ids)[0].idProperty, u"line_key");
    EXPECT_NE(randomTraceIds()(), randomTraceIds()());
}

} // namespace
} // namespace lineitems
