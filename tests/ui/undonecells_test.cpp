// An undo far from what is looked at must not go unseen.
#include "tests/ui/windowfixture.h"

#include "ui/window/actions.h"
#include "ui/window/statusline.h"

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class UndoneCellsTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    QItemSelection selection() const { return grid()->selectionModel()->selection(); }
    QString told() const { return window->statusLine()->currentMessage(); }
    void press(Qt::Key key) { QTest::keyClick(grid(), key, Qt::ControlModifier); }
};

TEST_F(UndoneCellsTest, UndoAndRedoGoToTheCellAndSayWhatTheyDid)
{
    setCurrent(1, "price");
    type("55");
    press(Qt::Key_End);
    press(Qt::Key_Z);
    EXPECT_EQ(grid()->currentIndex(), cell(1, "price"));
    EXPECT_TRUE(told().startsWith(u"Undone: "_s)) << told().toStdString();
    press(Qt::Key_Home);
    press(Qt::Key_Y);
    EXPECT_EQ(grid()->currentIndex(), cell(1, "price"));
    EXPECT_TRUE(told().startsWith(u"Redone: "_s)) << told().toStdString();
}

TEST_F(UndoneCellsTest, AllThatChangedIsSelectedAlsoInAnotherOrder)
{
    setCurrent(0, "price");
    grid()->selectionModel()->select(QItemSelection(cell(0, "price"), cell(1, "price")),
                                     QItemSelectionModel::Select);
    QTest::keyClick(grid(), Qt::Key_Delete);
    grid()->sortByColumn(cell(0, "name").column(), Qt::DescendingOrder);
    setCurrent(3, "name");
    press(Qt::Key_Z);
    const int price = document()->columns().indexOf(u"price"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document()->isEdited(0, price); }));
    QList<QByteArray> ids;
    for (const QModelIndex &index : grid()->selectionModel()->selectedIndexes()) {
        EXPECT_EQ(index.column(), cell(0, "price").column());
        ids << document()->idOf(rows()->sourceRow(index.row()));
    }
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(ids, (QList<QByteArray>{document()->idOf(0), document()->idOf(1)}));
}

TEST_F(UndoneCellsTest, WhatIsHiddenIsSaid)
{
    setCurrent(1, "price");
    type("55");
    setCurrent(0, "name");
    grid()->setColumnHidden(cell(1, "price").column(), true);
    press(Qt::Key_Z);
    EXPECT_TRUE(told().contains(u"not shown"_s)) << told().toStdString();
    EXPECT_EQ(grid()->currentIndex(), cell(0, "name"));
}

TEST_F(UndoneCellsTest, WhatIsBeingTypedIsAStepBeforeTheMenuUndoes)
{
    setCurrent(0, "price");
    type("20");
    setCurrent(1, "price");
    QTest::keyClick(grid(), Qt::Key_9);
    window->actions()->undo->trigger();
    QUndoStack *steps = document()->undoStack();
    EXPECT_EQ(textAt(1, "price"), u"20.00"_s) << "the 9 was the last step";
    EXPECT_EQ(textAt(0, "price"), u"20"_s);
    EXPECT_EQ(steps->index(), 1);
    EXPECT_EQ(steps->count(), 2);
    window->actions()->redo->trigger();
    EXPECT_EQ(textAt(1, "price"), u"9"_s);
    EXPECT_EQ(steps->index(), 2);
}

class ManyUndoneCellsTest : public UndoneCellsTest
{
protected:
    void SetUp() override
    {
        openPortal();
        std::vector<LoadedRow> rows;
        for (std::size_t row = 0; row <= Document::mostAtOnce; ++row)
            rows.push_back(
                {"9" + QByteArray::number(row),
                 std::vector<QByteArray>(static_cast<std::size_t>(document()->columnCount()), "1")});
        document()->appendRows(rows);
        document()->setManyCells(prices("7"), u"Paste"_s, [](int) {});
        ASSERT_TRUE(QTest::qWaitFor([this] { return !document()->isWorking(); }, 20'000));
        setCurrent(2, "name");
    }

    std::vector<CellInput> prices(const QByteArray &value) const
    {
        const int price = document()->columns().indexOf(u"price"_s);
        std::vector<CellInput> cells;
        for (int row = 0; row < document()->rowCount(); ++row)
            cells.push_back({row, price, {value, CellProblem::None}});
        return cells;
    }
    void waitForEnd() const
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !document()->isWorking(); }, 20'000));
    }
};

TEST_F(ManyUndoneCellsTest, TheEndOfALongUndoGoesThere)
{
    press(Qt::Key_Z);
    ASSERT_TRUE(document()->isWorking());
    waitForEnd();
    EXPECT_EQ(grid()->currentIndex(), cell(0, "price"));
    EXPECT_EQ(selection().size(), 1);
}

TEST_F(ManyUndoneCellsTest, WhoHasGoneElsewhereStaysThere)
{
    press(Qt::Key_Z);
    setCurrent(5, "quantity");
    waitForEnd();
    EXPECT_EQ(grid()->currentIndex(), cell(5, "quantity"));
    EXPECT_TRUE(told().startsWith(u"Undone: "_s)) << told().toStdString();
}

TEST_F(ManyUndoneCellsTest, WhatIsDoneMeanwhileIsDoneToTheCellsThatWereSelected)
{
    setCurrent(5, "quantity");
    press(Qt::Key_Z);
    ASSERT_TRUE(document()->isWorking());
    QTest::keyClick(grid(), Qt::Key_Delete);
    waitForEnd();
    EXPECT_EQ(textAt(5, "quantity"), QString());
    EXPECT_NE(textAt(0, "price"), QString());
    EXPECT_EQ(document()->edits().cellCount(), 1);
}

} // namespace
} // namespace lineitems
