// A decision about a conflict must do what it says: mine goes out next, or theirs stands and mine can be
// brought back.
#include "models/table/conflicts.h"
#include "models/table/document.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct ConflictsTest : testing::Test
{
    Document document;

    ConflictsTest()
    {
        std::vector<Property> properties(2);
        properties[0].name = u"price"_s;
        properties[0].type = PropertyType::Number;
        properties[1].name = u"name"_s;
        document.clear(Schema(properties));
        document.appendRows(std::vector<LoadedRow>{{"1", {"10", "A"}}, {"2", {"20", "B"}}});
        document.setCell({0, 0, {"12", CellProblem::None}}, u"type"_s);
        document.setCell({0, 1, {"mine", CellProblem::None}}, u"type"_s);
        RowOutcome outcome;
        outcome.id = "1";
        outcome.outcome = Outcome::Conflict;
        outcome.serverValues = {{u"name"_s, "theirs"}, {u"price"_s, "11"}};
        document.applyOutcomes(std::vector<SettledRow>{{"1", {}, outcome}});
    }

    std::vector<CellConflict> conflicts() const { return allConflicts(document.snapshot()); }
};

TEST_F(ConflictsTest, TellOriginalTheirsAndMine)
{
    ASSERT_EQ(conflicts().size(), 2u);
    EXPECT_EQ(conflicts()[0].column, 0);
    EXPECT_EQ(conflicts()[0].original, "10");
    EXPECT_EQ(conflicts()[0].theirs, "11");
    EXPECT_EQ(conflicts()[0].mine.wire, "12");
    EXPECT_EQ(document.value(0, 0), "12") << "nothing happens before a decision";
}

TEST_F(ConflictsTest, MineStaysAnEditOfWhatStandsThereNow)
{
    document.resolveConflicts(conflicts(), Document::Resolution::KeepMine, u"keep"_s);
    EXPECT_TRUE(conflicts().empty());
    EXPECT_EQ(document.value(0, 0), "12");
    EXPECT_EQ(document.baselineValue(0, 0), "11");
    EXPECT_FALSE(document.results().find(0));
}

TEST_F(ConflictsTest, TheirsStandsAndUndoBringsMineBack)
{
    document.resolveConflicts(conflicts(), Document::Resolution::TakeTheirs, u"theirs"_s);
    EXPECT_TRUE(conflicts().empty());
    EXPECT_EQ(document.value(0, 0), "11");
    EXPECT_EQ(document.value(0, 1), "theirs");
    EXPECT_TRUE(document.edits().isEmpty());
    document.undoStack()->undo();
    EXPECT_EQ(document.value(0, 0), "12");
    EXPECT_EQ(document.value(0, 1), "mine");
    EXPECT_EQ(document.baselineValue(0, 1), "theirs");
}

TEST_F(ConflictsTest, ACellAtATime)
{
    const std::vector<CellConflict> first{conflicts()[0]};
    document.resolveConflicts(first, Document::Resolution::KeepMine, u"keep"_s);
    ASSERT_EQ(conflicts().size(), 1u);
    EXPECT_EQ(conflicts()[0].column, 1);
    EXPECT_EQ(document.results().find(0)->outcome, Outcome::Conflict);
}

TEST_F(ConflictsTest, ARevertedOrAgreeingCellIsNone)
{
    document.setCell({0, 0, {"11.00", CellProblem::None}}, u"type"_s);
    document.setCell({0, 1, {"A", CellProblem::None}}, u"type"_s);
    EXPECT_TRUE(conflicts().empty());
}

TEST_F(ConflictsTest, CanBeMarkedForEditsThatComeFromAnotherTime)
{
    document.setCell({1, 0, {"25", CellProblem::None}}, u"type"_s);
    const std::vector<CellConflict> marked{{1, 0, "19", "20", {"25", CellProblem::None}}};
    document.markConflicts(marked);
    ASSERT_EQ(conflicts().size(), 3u);
    EXPECT_EQ(conflicts()[2].original, "19");
    document.resolveConflicts(marked, Document::Resolution::KeepMine, u"keep"_s);
    EXPECT_EQ(document.baselineValue(1, 0), "20");
    EXPECT_EQ(document.value(1, 0), "25");
}

} // namespace
} // namespace lineitems
