// Columns that stay while the others scroll below them: what a person points at is what is meant.
#include "tests/ui/windowfixture.h"

#include "ui/grid/fillhandle.h"
#include "ui/grid/gridheader.h"
#include "ui/grid/gridselection.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

namespace lineitems {
namespace {

class FrozenColumnsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        openPortal();
        window->resize(900, 600);
        grid()->setFrozenColumns(3);
        scrollToEnd();
        ASSERT_EQ(grid()->columnsThatStay().size(), 3);
        ASSERT_GT(grid()->frozenWidth(), 0);
    }

    QScrollBar *bar() const { return grid()->horizontalScrollBar(); }
    GridHeader *header() const { return grid()->columnHeader(); }
    void scrollToEnd()
    {
        QApplication::processEvents();
        bar()->setValue(bar()->maximum());
    }
    /// The column at that place from the left, as the columns stand; from the right if it is negative.
    int columnAt(int position) const
    {
        const QList<int> columns = grid()->visibleColumns();
        return columns.value(position < 0 ? static_cast<int>(columns.size()) + position : position);
    }
    QModelIndex at(int row, int position) const { return grid()->model()->index(row, columnAt(position)); }
    QPoint center(const QModelIndex &index) const { return grid()->visualRect(index).center(); }

    static void move(QWidget *widget, const QPoint &where)
    {
        QMouseEvent event(QEvent::MouseMove, where, widget->mapToGlobal(where), Qt::NoButton, Qt::LeftButton,
                          {});
        QApplication::sendEvent(widget, &event);
    }
    void dragInHeader(int from, const std::vector<int> &places) const
    {
        const int y = header()->height() / 2;
        QTest::mousePress(header()->viewport(), Qt::LeftButton, {}, {from, y});
        for (const int x : places)
            move(header()->viewport(), {x, y});
        QTest::mouseRelease(header()->viewport(), Qt::LeftButton, {}, {places.back(), y});
    }
    std::vector<GridArea> selected() const
    {
        return highAreas(grid()->selectionModel()->selection(), grid()->visibleColumns());
    }
    FillHandle *handle() const { return grid()->viewport()->findChild<FillHandle *>(); }
};

TEST_F(FrozenColumnsTest, ASelectionThatIsDrawnOutBeginsWhereItBeganAlsoOnceThatIsCovered)
{
    bar()->setValue(30);
    const int last = static_cast<int>(grid()->visibleColumns().size()) - 1;
    QTest::mousePress(grid()->viewport(), Qt::LeftButton, {}, center(at(1, 3)));
    move(grid()->viewport(), center(at(2, 3)));
    scrollToEnd();
    ASSERT_LT(center(at(1, 3)).x(), 0) << "the test needs it to be covered";
    move(grid()->viewport(), center(at(3, last)));
    EXPECT_EQ(selected(), (std::vector<GridArea>{{1, 3, 3, last}}));
    move(grid()->viewport(), center(at(3, 2)));
    EXPECT_EQ(selected(), (std::vector<GridArea>{{1, 2, 3, 3}})) << "back onto a column that stays";
    QTest::mouseRelease(grid()->viewport(), Qt::LeftButton, {}, center(at(3, 2)));
}

TEST_F(FrozenColumnsTest, CtrlOnAHeaderThatStaysSelectsItsColumn)
{
    const QRect column = grid()->visualRect(at(0, 1));
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      {column.center().x(), header()->height() / 2});
    EXPECT_EQ(selected(), (std::vector<GridArea>{{0, 1, 4, 1}}));
}

TEST_F(FrozenColumnsTest, TheFillHandleGoesToTheColumnsThatAreSeen)
{
    grid()->selectionModel()->setCurrentIndex(at(0, -1), QItemSelectionModel::ClearAndSelect);
    const QPoint target = center(at(0, 2));
    QTest::mousePress(handle(), Qt::LeftButton, {}, handle()->rect().center());
    move(handle(), handle()->mapFrom(grid()->viewport(), target));
    QTest::mouseRelease(handle(), Qt::LeftButton, {}, handle()->rect().center());
    ASSERT_FALSE(selected().empty());
    EXPECT_EQ(selected().front().left, 2);
}

TEST_F(FrozenColumnsTest, TheFillHandleFollowsColumnsThatBeginToStay)
{
    grid()->selectionModel()->select(at(0, 2), QItemSelectionModel::ClearAndSelect);
    EXPECT_TRUE(handle()->geometry().contains(grid()->visualRect(at(0, 2)).bottomRight()));
    grid()->setFrozenColumns(0);
    EXPECT_FALSE(grid()->viewport()->rect().intersects(handle()->geometry()));
    grid()->setFrozenColumns(3);
    EXPECT_TRUE(handle()->geometry().contains(grid()->visualRect(at(0, 2)).bottomRight()));
    // A corner that is covered is not to be seen at the edge of what covers it.
    QItemSelection covered(at(0, 2), at(0, 2));
    covered.select(at(0, 3), at(0, 3));
    grid()->selectionModel()->select(covered, QItemSelectionModel::ClearAndSelect);
    EXPECT_FALSE(grid()->viewport()->rect().intersects(handle()->geometry()));
}

TEST_F(FrozenColumnsTest, APageAcrossIsWhatIsNotCovered)
{
    const int last = static_cast<int>(grid()->visibleColumns().size()) - 1;
    grid()->selectionModel()->setCurrentIndex(at(0, last), QItemSelectionModel::ClearAndSelect);
    grid()->setFocus();
    scrollToEnd();
    int inSight = 0;
    for (int position = 3; position <= last; ++position)
        inSight += grid()->columnViewportPosition(columnAt(position)) >= grid()->frozenWidth() ? 1 : 0;
    ASSERT_GT(inSight, 0);
    QTest::keyClick(grid(), Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_EQ(grid()->currentIndex(), at(0, last - inSight));
}

TEST_F(FrozenColumnsTest, AColumnThatStaysIsMadeWiderWhileTheOthersAreScrolled)
{
    const int edge = grid()->frozenWidth() - 2;
    const int width = grid()->columnWidth(columnAt(2));
    dragInHeader(edge, {edge + 5, edge + 20, edge + 40});
    EXPECT_EQ(grid()->columnWidth(columnAt(2)), width + 40);
    EXPECT_EQ(header()->sortIndicatorSection(), -1);
}

TEST_F(FrozenColumnsTest, AColumnThatStaysIsMovedWhileTheOthersAreScrolled)
{
    const int moved = columnAt(1);
    const int target = grid()->visualRect(at(0, 2)).right() - 8;
    dragInHeader(grid()->visualRect(at(0, 1)).left() + 20, {60, 120, target - 20, target});
    EXPECT_EQ(header()->visualIndex(moved), 2);
    EXPECT_EQ(header()->sortIndicatorSection(), -1) << "a drag is no click";
}

TEST_F(FrozenColumnsTest, AClickOnAHeaderThatStaysSortsAndDoesNotScroll)
{
    const int before = bar()->value();
    const QRect column = grid()->visualRect(at(0, 1));
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, {column.left() + 20, header()->height() / 2});
    EXPECT_EQ(header()->sortIndicatorSection(), columnAt(1));
    EXPECT_EQ(bar()->value(), before);
}

TEST_F(FrozenColumnsTest, HomeIsTheBeginningOfWhatScrollsToo)
{
    for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ControlModifier}) {
        grid()->setCurrentIndex(at(1, -1));
        scrollToEnd();
        QTest::keyClick(grid(), Qt::Key_Home, modifiers);
        EXPECT_EQ(bar()->value(), 0);
        EXPECT_EQ(grid()->currentIndex(), at(modifiers ? 0 : 1, 0));
    }
}

} // namespace
} // namespace lineitems
