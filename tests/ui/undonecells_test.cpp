// An undo far from what is looked at must not go unseen.
#include "tests/ui/windowfixture.h"

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

} // namespace
} // namespace lineitems
