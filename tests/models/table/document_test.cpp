// Everything a person does is an undo step, and what is an edit is exactly what differs from the server.
#include "tablefixture.h"

#include <gmock/gmock.h>

using namespace lineitems;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace {

class DocumentTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        fill(document);
        QObject::connect(&document, &Document::cellsChanged, &document,
                         [this](const std::vector<CellRange> &changed) { ranges.push_back(changed); });
        QObject::connect(&document, &Document::countsChanged, &document, [this] { ++countSignals; });
    }

    QByteArray value(int row, int column) const { return document.value(row, column).toByteArray(); }

    Document document;
    std::vector<std::vector<CellRange>> ranges;
    int countSignals = 0;
};

} // namespace

TEST_F(DocumentTest, loadsEachIdOnce)
{
    EXPECT_EQ(document.appendRows(tableRows()), 0);
    const std::vector<LoadedRow> page{{"105", {}}, {"106", {"106", "New"}}, {"106", {"106", "Again"}}};
    EXPECT_EQ(document.appendRows(page), 1);
    EXPECT_EQ(document.rowCount(), 6);
    EXPECT_EQ(document.rowOf("106"), 5);
    EXPECT_EQ(value(5, col::name), "New");
}

TEST_F(DocumentTest, setsUndoesAndRedoesABlock)
{
    const std::vector<CellInput> block{cell(1, col::price, "2"), cell(0, col::name, "A"),
                                       cell(0, col::price, "1"), cell(1, col::name, "B")};
    EXPECT_EQ(document.setCells(block, u"Paste"_s), 4);
    EXPECT_EQ(document.undoStack()->undoText(), u"Paste"_s);
    EXPECT_THAT(ranges, ElementsAre(ElementsAre(CellRange{0, 1, col::name, col::price})));
    EXPECT_EQ(countSignals, 1);
    EXPECT_EQ(document.edits().cellCount(), 4);

    document.undoStack()->undo();
    EXPECT_TRUE(document.edits().isEmpty());
    EXPECT_EQ(value(0, col::name), "Widget");
    document.undoStack()->redo();
    EXPECT_EQ(value(1, col::price), "2");
    EXPECT_EQ(ranges.size(), 3u);
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(DocumentTest, takesTheLastOfSeveralValuesForOneCell)
{
    EXPECT_EQ(document.setCells({cell(0, col::name, "first"), cell(0, col::name, "last")}, u"Paste"_s), 1);
    EXPECT_EQ(value(0, col::name), "last");
    document.undoStack()->undo();
    EXPECT_EQ(value(0, col::name), "Widget");
}

TEST_F(DocumentTest, isNoEditWhenTheValueIsTheBaselinesByType)
{
    EXPECT_EQ(document.setCells({cell(1, col::price, "9.5"), cell(0, col::terms, "y;x")}, u"Paste"_s), 0);
    EXPECT_EQ(document.undoStack()->count(), 0);
    EXPECT_TRUE(ranges.empty());

    document.setCell(cell(1, col::price, "8"), u"Edit"_s);
    ASSERT_TRUE(document.isEdited(1, col::price));
    document.setCells({cell(1, col::price, "9.500")}, u"Paste"_s);
    EXPECT_FALSE(document.isEdited(1, col::price));
    EXPECT_EQ(value(1, col::price), "9.50");
}

TEST_F(DocumentTest, leavesOutReadOnlyColumnsAndCellsThatAreNotThere)
{
    EXPECT_EQ(document.setCells({cell(0, col::amount, "1"), cell(0, col::id, "1"), cell(99, 1, "x"),
                                 cell(-1, 1, "x"), cell(0, 99, "x"), cell(0, col::name, "ok")},
                                u"Paste"_s),
              1);
    EXPECT_EQ(value(0, col::amount), "100");
}

TEST_F(DocumentTest, keepsAnInvalidValueAndKnowsTheRow)
{
    document.setCell(cell(0, col::price, "abc", CellProblem::NotANumber), u"Edit"_s);
    EXPECT_EQ(value(0, col::price), "abc");
    EXPECT_EQ(document.problem(0, col::price), CellProblem::NotANumber);
    EXPECT_EQ(document.edits().invalidRowCount(), 1);
    document.setCell(cell(0, col::name, "x"), u"Edit"_s);
    EXPECT_EQ(document.edits().invalidRowCount(), 1);
    document.undoStack()->undo();
    document.undoStack()->undo();
    EXPECT_EQ(document.edits().invalidRowCount(), 0);
    document.undoStack()->redo();
    EXPECT_EQ(document.problem(0, col::price), CellProblem::NotANumber);
}

TEST_F(DocumentTest, mergesTypingInOneCell)
{
    document.setCell(cell(0, col::price, "1"), u"Edit"_s);
    document.setCell(cell(0, col::price, "12"), u"Edit"_s);
    document.setCell(cell(0, col::price, "123"), u"Edit"_s);
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(value(0, col::price), "10");
    document.undoStack()->redo();
    EXPECT_EQ(value(0, col::price), "123");
}

TEST_F(DocumentTest, dropsAStepThatTypedItsWayBack)
{
    document.setCell(cell(0, col::price, "1"), u"Edit"_s);
    document.setCell(cell(0, col::price, "10"), u"Edit"_s);
    EXPECT_EQ(document.undoStack()->count(), 0);
    EXPECT_TRUE(document.edits().isEmpty());
}

TEST_F(DocumentTest, doesNotMergeOtherCellsNorBlocks)
{
    document.setCell(cell(0, col::price, "1"), u"Edit"_s);
    document.setCell(cell(1, col::price, "1"), u"Edit"_s);
    document.setCell(cell(1, col::name, "1"), u"Edit"_s);
    document.setCells({cell(1, col::name, "2")}, u"Paste"_s);
    document.setCell(cell(1, col::name, "3"), u"Edit"_s);
    EXPECT_EQ(document.undoStack()->count(), 5);
}

TEST_F(DocumentTest, revertsAllAsAnUndoStep)
{
    std::vector<CellInput> cells;
    for (int row = 0; row < 5; ++row) {
        cells.push_back(cell(row, col::name, "N"));
        cells.push_back(cell(row, col::price, "7"));
    }
    document.setCells(cells, u"Fill"_s);

    EXPECT_EQ(document.revertAll(u"Revert"_s), 10);
    EXPECT_EQ(value(2, col::name), "Ärmel");
    EXPECT_TRUE(document.edits().isEmpty());
    EXPECT_EQ(document.revertAll(u"Revert"_s), 0);
    while (document.undoStack()->canUndo() && document.undoStack()->index() > 1)
        document.undoStack()->undo();
    EXPECT_EQ(document.edits().cellCount(), 10);
}

TEST_F(DocumentTest, leavesASnapshotAsItWas)
{
    document.setCell(cell(0, col::name, "first"), u"Edit"_s);
    const TableSnapshot snapshot = document.snapshot();
    document.setCell(cell(0, col::name, "second"), u"Edit"_s);
    const std::vector<LoadedRow> page{{"200", {"200", "Late"}}};
    document.appendRows(page);
    const SettledRow saved = settledRow("101", Outcome::Saved, {{u"name"_s, "second"}});
    document.applyOutcomes(std::span(&saved, 1));
    EXPECT_EQ(snapshot.value(0, col::name), "first");
    EXPECT_EQ(snapshot.baseline.value(0, col::name), "Widget");
    EXPECT_EQ(snapshot.baseline.rowCount(), 5);
    EXPECT_EQ(snapshot.baseline.rowOf("200"), -1);
    EXPECT_TRUE(snapshot.results.isEmpty());
}

TEST_F(DocumentTest, changesAHundredThousandCellsWithOneRange)
{
    std::vector<LoadedRow> rows;
    for (int i = 0; i < 100'000; ++i)
        rows.push_back({QByteArray::number(i), {"", "n", "1"}});
    document.clear(tableSchema());
    document.appendRows(rows);
    ranges.clear();
    std::vector<CellInput> cells;
    for (int i = 0; i < 100'000; ++i)
        cells.push_back(cell(i, col::price, "2"));
    EXPECT_EQ(document.setCells(std::move(cells), u"Paste"_s), 100'000);
    EXPECT_THAT(ranges, ElementsAre(ElementsAre(CellRange{0, 99'999, col::price, col::price})));
}

TEST_F(DocumentTest, startsAnewWhenCleared)
{
    document.setCell(cell(0, col::name, "x"), u"Edit"_s);
    document.clear(tableSchema());
    EXPECT_EQ(document.rowCount(), 0);
    EXPECT_TRUE(document.edits().isEmpty());
    EXPECT_FALSE(document.undoStack()->canUndo());
}
