// Edits of many cells are worked in beside the window, and yet everything happens in the order in which the person
// did it: nothing that was pasted, typed or undone meanwhile is lost.
#include "tablefixture.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 20'000; // more than the document works in at once

class ManyCellsTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::vector<LoadedRow> rows;
        for (int i = 0; i < many; ++i)
            rows.push_back({QByteArray::number(i), {"", "n", "1"}});
        document.clear(tableSchema());
        document.appendRows(rows);
    }

    static std::vector<CellInput> prices(const QByteArray &wire)
    {
        std::vector<CellInput> cells;
        for (int row = 0; row < many; ++row)
            cells.push_back(cell(row, col::price, wire));
        return cells;
    }

    void paste(const QByteArray &wire)
    {
        document.setManyCells(prices(wire), u"Paste"_s, [this](int changed) { reports.push_back(changed); });
    }

    bool wait()
    {
        return QTest::qWaitFor([this] { return !document.isWorking(); });
    }
    QByteArray price(int row) const { return document.value(row, col::price).toByteArray(); }
    bool allAre(const QByteArray &wire) const
    {
        for (int row = 0; row < many; ++row) {
            if (price(row) != wire)
                return false;
        }
        return true;
    }

    Document document;
    std::vector<int> reports;
};

TEST_F(ManyCellsTest, ComeAllAtOnceAsOneStep)
{
    QSignalSpy cells(&document, &Document::cellsChanged);
    paste("2");
    EXPECT_TRUE(document.isWorking());
    EXPECT_TRUE(document.edits().isEmpty()); // nothing is half done
    ASSERT_TRUE(wait());
    EXPECT_TRUE(allAre("2"));
    EXPECT_EQ(reports, std::vector{many});
    EXPECT_EQ(cells.count(), 1);
    EXPECT_EQ(document.undoStack()->count(), 1);
    EXPECT_EQ(document.undoStack()->undoText(), u"Paste"_s);
}

TEST_F(ManyCellsTest, FewComeAtOnce)
{
    document.setManyCells({cell(0, col::price, "3")}, u"Paste"_s,
                          [this](int changed) { reports.push_back(changed); });
    EXPECT_EQ(reports, std::vector{1});
    EXPECT_EQ(price(0), "3");
}

TEST_F(ManyCellsTest, AnUndoBeforeTheyAreInIsTheirUndo)
{
    document.setCell(cell(0, col::name, "before"), u"Edit"_s);
    paste("2");
    document.undoStack()->undo();
    ASSERT_TRUE(wait());
    EXPECT_TRUE(allAre("1"));
    EXPECT_EQ(document.value(0, col::name), "before");
    EXPECT_EQ(document.undoStack()->redoText(), u"Paste"_s);
    document.undoStack()->redo();
    ASSERT_TRUE(wait());
    EXPECT_TRUE(allAre("2"));
}

TEST_F(ManyCellsTest, UndoAndRedoInARowEndAsTheyWereAsked)
{
    paste("2");
    paste("3");
    QUndoStack *stack = document.undoStack();
    stack->undo();
    stack->undo();
    stack->redo();
    ASSERT_TRUE(wait());
    EXPECT_TRUE(allAre("2"));
    EXPECT_EQ(document.edits().cellCount(), many);
    stack->redo();
    ASSERT_TRUE(wait());
    EXPECT_TRUE(allAre("3"));
}

TEST_F(ManyCellsTest, WhatIsPastedAfterAnUndoThatIsUnderWayStands)
{
    paste("2");
    document.undoStack()->undo();
    paste("3");
    ASSERT_TRUE(wait());
    EXPECT_TRUE(allAre("3"));
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    ASSERT_TRUE(wait());
    EXPECT_TRUE(document.edits().isEmpty());
}

TEST_F(ManyCellsTest, WhatIsTypedMeanwhileComesAfter)
{
    paste("2");
    document.setCell(cell(5, col::price, "7"), u"Edit"_s);
    EXPECT_EQ(price(5), "7");
    EXPECT_EQ(price(6), "2");
    document.undoStack()->undo();
    EXPECT_EQ(price(5), "2");
    document.undoStack()->undo();
    ASSERT_TRUE(wait());
    EXPECT_TRUE(allAre("1"));
    EXPECT_TRUE(document.edits().isEmpty());
}

TEST_F(ManyCellsTest, AnOutcomeThatComesMeanwhileIsApplied)
{
    document.setCell(cell(5, col::price, "7"), u"Edit"_s);
    paste("2");
    const SettledRow saved = settledRow("5", Outcome::Saved, {{u"price"_s, "7"}});
    document.applyOutcomes(std::span(&saved, 1));
    ASSERT_TRUE(wait());
    EXPECT_EQ(document.baselineValue(5, col::price), "7");
    EXPECT_EQ(price(5), "2"); // pasted after it was sent, so it is an edit
    EXPECT_TRUE(document.isEdited(5, col::price));
}

TEST_F(ManyCellsTest, RowsThatAreLoadedMeanwhileStay)
{
    paste("2");
    const std::vector<LoadedRow> page{{"new", {"", "n", "9"}}};
    document.appendRows(page);
    ASSERT_TRUE(wait());
    EXPECT_TRUE(allAre("2"));
    EXPECT_EQ(price(many), "9");
}

TEST_F(ManyCellsTest, ASavedRowThatIsChangedAgainIsNotSavedAnyMore)
{
    const SettledRow saved = settledRow("5", Outcome::Saved, {});
    document.applyOutcomes(std::span(&saved, 1));
    QSignalSpy results(&document, &Document::resultsChanged);
    paste("2");
    ASSERT_TRUE(wait());
    EXPECT_EQ(document.results().find(5), nullptr);
    EXPECT_EQ(document.results().count(Outcome::Saved), 0);
    EXPECT_EQ(results.count(), 1);
}

TEST_F(ManyCellsTest, AnEditOfNothingLeavesNoStep)
{
    paste("1");
    ASSERT_TRUE(wait());
    EXPECT_EQ(reports, std::vector{0});
    EXPECT_EQ(document.undoStack()->count(), 0);
    EXPECT_FALSE(document.undoStack()->canUndo());
}

TEST_F(ManyCellsTest, AnEditOfNothingThatIsUndoneBeforeItsTurnIsAStepOfNoCells)
{
    document.setCell(cell(0, col::name, "before"), u"Edit"_s);
    paste("1");
    document.undoStack()->undo();
    ASSERT_TRUE(wait());
    EXPECT_EQ(reports, std::vector{0});
    document.undoStack()->redo();
    ASSERT_TRUE(wait());
    EXPECT_TRUE(allAre("1"));
    EXPECT_EQ(document.undoStack()->index(), document.undoStack()->count());
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    ASSERT_TRUE(wait());
    EXPECT_TRUE(document.edits().isEmpty());
}

TEST_F(ManyCellsTest, AnEditOfNothingBetweenOthersLeavesTheirStepsInOrder)
{
    paste("1");
    paste("2");
    ASSERT_TRUE(wait());
    EXPECT_EQ(reports, (std::vector{0, many}));
    QUndoStack *stack = document.undoStack();
    stack->setClean();
    stack->undo();
    stack->undo();
    ASSERT_TRUE(wait());
    EXPECT_TRUE(document.edits().isEmpty());
    EXPECT_FALSE(stack->canUndo());
    stack->redo();
    stack->redo();
    ASSERT_TRUE(wait());
    EXPECT_TRUE(allAre("2"));
    EXPECT_TRUE(stack->isClean()) << "where all stood in HubSpot is not forgotten";
}

TEST_F(ManyCellsTest, WhoHearsOfTheEndMayEditAndWaitWhileMoreIsQueued)
{
    document.setManyCells(prices("2"), u"Paste"_s, [this](int changed) {
        reports.push_back(changed);
        document.finishWork();
        document.setCell(cell(5, col::price, "7"), u"Edit"_s);
        paste("4");
    });
    paste("3");
    ASSERT_TRUE(wait());
    EXPECT_EQ(reports, (std::vector{many, many, many}));
    EXPECT_TRUE(allAre("4"));
    EXPECT_EQ(document.undoStack()->count(), 4);
    document.undoStack()->undo();
    ASSERT_TRUE(wait());
    EXPECT_EQ(price(5), "7");
    EXPECT_EQ(price(6), "3");
}

TEST_F(ManyCellsTest, ADocumentThatGoesWhileItWorksTellsNobody)
{
    auto going = std::make_unique<Document>();
    going->clear(tableSchema());
    std::vector<LoadedRow> rows;
    for (int i = 0; i < many; ++i)
        rows.push_back({QByteArray::number(i), {"", "n", "1"}});
    going->appendRows(rows);
    for (const char *wire : {"2", "3"})
        going->setManyCells(prices(wire), u"Paste"_s, [this](int changed) { reports.push_back(changed); });
    ASSERT_TRUE(going->isWorking());
    going.reset();
    QTest::qWait(50);
    EXPECT_TRUE(reports.empty());
}

TEST_F(ManyCellsTest, AreOverBeforeTheRowsGo)
{
    paste("2");
    document.clear(tableSchema());
    EXPECT_EQ(reports, std::vector{many});
    EXPECT_FALSE(document.isWorking());
    EXPECT_TRUE(document.edits().isEmpty());
}

TEST_F(ManyCellsTest, ASnapshotStaysAsItIsWhileTheDocumentGoesOn)
{
    document.setCells(prices("2"), u"Paste"_s);
    const TableSnapshot before = document.snapshot();
    document.setCell(cell(70, col::price, "7"), u"Edit"_s);
    document.revertAll(u"Revert"_s);
    EXPECT_EQ(before.edits.cellCount(), many);
    EXPECT_EQ(before.value(70, col::price), "2");
    EXPECT_TRUE(document.edits().isEmpty());
}

} // namespace
