// Two people changed one cell: neither's value may be lost without a word.
#include "tablefixture.h"

#include "models/table/errorclusters.h"

#include <gmock/gmock.h>

using namespace lineitems;
using namespace Qt::StringLiterals;
using Resolution = Document::Resolution;

namespace {

class ConflictsTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        fill(document);
        document.setCells({cell(0, col::price, "12"), cell(0, col::name, "Mine")}, u"Edit"_s);
        settle();
    }

    void settle()
    {
        SettledRow row = settledRow("101", Outcome::Conflict, {{u"price"_s, "12"}, {u"name"_s, "Mine"}},
                                    {{u"price"_s, "11"}, {u"name"_s, "Theirs"}});
        row.outcome.error.problem = RowProblem::ChangedSinceLoad;
        document.applyOutcomes(std::span(&row, 1));
    }

    std::vector<CellConflict> conflicts() const { return allConflicts(document.snapshot()); }
    void resolve(const std::vector<CellConflict> &which, Resolution resolution)
    {
        document.resolveConflicts(which, resolution, u"Resolve"_s);
    }

    Document document;
};

} // namespace

TEST_F(ConflictsTest, KeptValueStaysAnEditOnTopOfTheirs)
{
    resolve(conflicts(), Resolution::KeepMine);
    EXPECT_EQ(document.value(0, col::price), "12");
    EXPECT_EQ(document.baselineValue(0, col::price), "11");
    EXPECT_TRUE(document.isEdited(0, col::price));
    EXPECT_EQ(document.results().count(Outcome::Conflict), 0);
}

TEST_F(ConflictsTest, IsAProblemWhileItIsOne)
{
    EXPECT_EQ(errorClusters(document.snapshot()).size(), 1u);
    document.setCells({cell(0, col::price, "11"), cell(0, col::name, "Theirs")}, u"Edit"_s);
    EXPECT_TRUE(errorClusters(document.snapshot()).empty());
    document.undoStack()->undo();
    EXPECT_EQ(errorClusters(document.snapshot()).size(), 1u);
}

TEST_F(ConflictsTest, ARowThatIsHalfOldAndHalfNewSaysSoThoughNoCellDiffers)
{
    SettledRow row = settledRow("102", Outcome::Conflict, {{u"price"_s, "25"}}, {{u"price"_s, "25"}});
    row.outcome.error.problem = RowProblem::Mixed;
    document.setCells({cell(1, col::price, "25")}, u"Edit"_s);
    document.applyOutcomes(std::span(&row, 1));
    EXPECT_EQ(document.statusOf(1), RowStatus::Conflict);
    EXPECT_EQ(document.conflictRowCount(), 2);
    EXPECT_EQ(errorClusters(document.snapshot()).size(), 2u);
    EXPECT_TRUE(conflictsOf(document.snapshot(), 1).empty()) << "there is nothing to choose between";
}

TEST_F(ConflictsTest, TakingTheirsIsUndone)
{
    resolve(conflicts(), Resolution::TakeTheirs);
    EXPECT_EQ(document.value(0, col::name), "Theirs");
    EXPECT_TRUE(document.edits().isEmpty());
    document.undoStack()->undo();
    EXPECT_EQ(document.value(0, col::name), "Mine");
    EXPECT_TRUE(document.isEdited(0, col::name));
}

TEST_F(ConflictsTest, RowStaysInConflictWhileACellIsOpen)
{
    resolve({conflicts().front()}, Resolution::KeepMine);
    EXPECT_EQ(document.results().count(Outcome::Conflict), 1);
    EXPECT_FALSE(mayBeRetried(document.snapshot(), 0));
    resolve(conflicts(), Resolution::TakeTheirs);
    EXPECT_EQ(document.results().count(Outcome::Conflict), 0);
}

TEST_F(ConflictsTest, KeepingWhatWasTurnedBackToTheOriginalDoesNotTakeTheirs)
{
    document.setCells({cell(0, col::price, "10")}, u"Revert"_s);
    resolve(conflicts(), Resolution::KeepMine);
    EXPECT_EQ(document.value(0, col::price), "10");
    EXPECT_TRUE(document.isEdited(0, col::price));
}

TEST_F(ConflictsTest, OnlyWhatCanSucceedMayBeRetried)
{
    EXPECT_FALSE(mayBeRetried(document.snapshot(), 0));
    EXPECT_FALSE(mayBeRetried(document.snapshot(), 1)) << "never sent";
    // What was made the same as theirs is in conflict no more.
    document.setCells({cell(0, col::price, "11"), cell(0, col::name, "Theirs")}, u"Edit"_s);
    EXPECT_TRUE(mayBeRetried(document.snapshot(), 0));
    document.setCells({cell(1, col::price, "1")}, u"Edit"_s);
    const SettledRow failed = settledRow("102", Outcome::Failed);
    document.applyOutcomes(std::span(&failed, 1));
    EXPECT_TRUE(mayBeRetried(document.snapshot(), 1));
}

TEST_F(ConflictsTest, CanBeMarkedForEditsThatComeFromAnotherTime)
{
    document.setCells({cell(1, col::price, "25")}, u"Restore"_s);
    const QByteArray stands = document.baselineValue(1, col::price).toByteArray();
    const std::vector<CellConflict> marked{{1, col::price, "19", stands, {"25", CellProblem::None}}};
    document.markConflicts(marked);
    ASSERT_EQ(conflicts().size(), 3u);
    EXPECT_EQ(conflicts()[2].original, "19");
    EXPECT_EQ(conflicts()[2].theirs, stands);
    resolve(marked, Resolution::KeepMine);
    EXPECT_EQ(document.value(1, col::price), "25");
    EXPECT_EQ(conflicts().size(), 2u);
}

TEST_F(ConflictsTest, AMarkWithoutAConflictIsNone)
{
    resolve(conflicts(), Resolution::KeepMine);
    document.setCells({cell(1, col::price, "25")}, u"Restore"_s);
    const QByteArray stands = document.baselineValue(1, col::price).toByteArray();
    document.markConflicts(
        std::vector<CellConflict>{{1, col::price, "19", stands, {"25", CellProblem::None}}});
    EXPECT_EQ(document.statusOf(1), RowStatus::Conflict);
    EXPECT_EQ(document.conflictRowCount(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(document.statusOf(1), RowStatus::Unchanged);
    EXPECT_EQ(document.conflictRowCount(), 0);
    document.undoStack()->redo();
    EXPECT_EQ(document.statusOf(1), RowStatus::Conflict) << "it still must not go out unseen";
    EXPECT_EQ(document.conflictRowCount(), 1);
}

TEST_F(ConflictsTest, ACellThatIsMarkedTwiceIsOneConflict)
{
    document.setCells({cell(1, col::price, "25")}, u"Restore"_s);
    const QByteArray stands = document.baselineValue(1, col::price).toByteArray();
    for (const char *original : {"19", "18"}) {
        const std::vector<CellConflict> marked{{1, col::price, original, stands, {"25", CellProblem::None}}};
        document.markConflicts(marked);
    }
    ASSERT_EQ(conflicts().size(), 3u);
    EXPECT_EQ(conflicts()[2].original, "18");
}
