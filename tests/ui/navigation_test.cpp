// Keys and clicks in the grid lead where spreadsheet people expect: what is typed goes into the cell that they
// mean.
#include "tests/ui/windowfixture.h"

#include "ui/grid/celljobrunner.h"
#include "ui/grid/gridnavigation.h"
#include "ui/window/actions.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QSemaphore>
#include <QSignalSpy>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto shift = Qt::ShiftModifier;

class NavigationTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, modifiers, grid()->visualRect(index).center());
    }

    /// "price 1-3": the selected rows of each selected column, from left to right.
    QStringList selected() const
    {
        QStringList texts;
        const QList<int> columns = grid()->visibleColumns();
        for (const GridArea &area : highAreas(grid()->selectionModel()->selection(), columns)) {
            for (int position = area.left; position <= area.right; ++position) {
                const Property *property = window->workspace()->lineItems()->propertyAt(columns[position]);
                texts << u"%1 %2-%3"_s.arg(property ? property->name : u"status"_s)
                             .arg(area.top)
                             .arg(area.bottom);
            }
        }
        return texts;
    }

    void empty(std::initializer_list<int> rows, const char *property)
    {
        std::vector<CellInput> cells;
        for (const int row : rows)
            cells.push_back({row, document()->columns().indexOf(QString::fromLatin1(property)), {}});
        document()->setCells(cells, u"empty"_s);
    }

    /// The visible column beside, as the columns stand after opening.
    const char *rightOf(const char *property) const
    {
        const QList<int> columns = grid()->visibleColumns();
        const int column = columns.value(columns.indexOf(this->column(property)) + 1);
        static QByteArray name;
        name = window->workspace()->lineItems()->propertyAt(column)->name.toUtf8();
        return name.constData();
    }
};

TEST_F(NavigationTest, CtrlArrowsStopAtTheEdgeOfData)
{
    empty({2}, "price");
    setCurrent(0, "price");
    press(Qt::Key_Down, ctrl);
    EXPECT_EQ(grid()->currentIndex(), cell(1, "price"));
    press(Qt::Key_Down, ctrl);
    EXPECT_EQ(grid()->currentIndex(), cell(3, "price"));
    press(Qt::Key_Down, ctrl);
    EXPECT_EQ(grid()->currentIndex(), cell(4, "price"));
    press(Qt::Key_Up, ctrl | shift);
    EXPECT_EQ(selected(), QStringList{u"price 3-4"_s});
    press(Qt::Key_Up, ctrl | shift);
    EXPECT_EQ(selected(), QStringList{u"price 1-4"_s});
    EXPECT_EQ(grid()->currentIndex(), cell(4, "price"));
}

TEST_F(NavigationTest, ShiftArrowsDrawOutFromTheCurrentCellThatStays)
{
    setCurrent(1, "price");
    press(Qt::Key_Down, shift);
    press(Qt::Key_Down, shift);
    press(Qt::Key_Right, shift);
    EXPECT_EQ(selected(),
              (QStringList{u"price 1-3"_s, u"%1 1-3"_s.arg(QLatin1StringView(rightOf("price")))}));
    press(Qt::Key_Left, shift);
    press(Qt::Key_Up, shift);
    press(Qt::Key_Up, shift);
    press(Qt::Key_Up, shift);
    EXPECT_EQ(selected(), QStringList{u"price 0-1"_s});
    EXPECT_EQ(grid()->currentIndex(), cell(1, "price"));
    press(Qt::Key_7);
    press(Qt::Key_Return);
    EXPECT_EQ(textAt(1, "price"), u"7"_s);
}

TEST_F(NavigationTest, HomeEndAndPages)
{
    setCurrent(2, "price");
    press(Qt::Key_Home);
    EXPECT_EQ(grid()->currentIndex(), grid()->model()->index(2, grid()->visibleColumns().first()));
    press(Qt::Key_End);
    EXPECT_EQ(grid()->currentIndex(), grid()->model()->index(2, grid()->visibleColumns().last()));
    press(Qt::Key_Home, ctrl);
    EXPECT_EQ(grid()->currentIndex(), grid()->model()->index(0, grid()->visibleColumns().first()));
    press(Qt::Key_End, ctrl);
    EXPECT_EQ(grid()->currentIndex(), grid()->model()->index(4, grid()->visibleColumns().last()));
    press(Qt::Key_PageUp);
    EXPECT_EQ(grid()->currentIndex().row(), 0);
    press(Qt::Key_PageDown, shift);
    EXPECT_EQ(selected().size(), 1);
    EXPECT_TRUE(selected().first().endsWith(u" 0-4"_s));
    press(Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_NE(grid()->currentIndex().column(), grid()->visibleColumns().last());
    EXPECT_EQ(grid()->currentIndex().row(), 0);
    setCurrent(1, "price");
    press(Qt::Key_End, ctrl | shift);
    EXPECT_TRUE(selected().first() == u"price 1-4"_s) << selected().join(u' ').toStdString();
    EXPECT_TRUE(selected().last().endsWith(u" 1-4"_s));
}

TEST_F(NavigationTest, EnterAfterTabsReturnsToWhereTheyBegan)
{
    setCurrent(0, "price");
    press(Qt::Key_1);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    EXPECT_EQ(grid()->currentIndex().row(), 0);
    press(Qt::Key_Return);
    EXPECT_EQ(grid()->currentIndex(), cell(1, "price"));
    EXPECT_EQ(textAt(0, "price"), u"1"_s);
    // Another move in between ends the run.
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    const int column = grid()->currentIndex().column();
    press(Qt::Key_Return);
    EXPECT_EQ(grid()->currentIndex(), grid()->model()->index(3, column));
    press(Qt::Key_Return, shift);
    EXPECT_EQ(grid()->currentIndex(), grid()->model()->index(2, column));
}

TEST_F(NavigationTest, EnterAndTabGoRoundASelectionThatStays)
{
    setCurrent(1, "price");
    press(Qt::Key_Down, shift);
    const QStringList before = selected();
    press(Qt::Key_5);
    press(Qt::Key_Return);
    EXPECT_EQ(grid()->currentIndex(), cell(2, "price"));
    press(Qt::Key_6);
    press(Qt::Key_Return);
    EXPECT_EQ(grid()->currentIndex(), cell(1, "price"));
    press(Qt::Key_Tab, shift);
    EXPECT_EQ(grid()->currentIndex(), cell(2, "price"));
    EXPECT_EQ(selected(), before);
    EXPECT_EQ(textAt(1, "price"), u"5"_s);
    EXPECT_EQ(textAt(2, "price"), u"6"_s);
}

TEST_F(NavigationTest, ArrowsEndWhatWasTypedOverButMoveInWhatIsEdited)
{
    setCurrent(0, "price");
    press(Qt::Key_8);
    press(Qt::Key_Down);
    EXPECT_EQ(textAt(0, "price"), u"8"_s);
    EXPECT_EQ(grid()->currentIndex(), cell(1, "price"));
    press(Qt::Key_F2);
    press(Qt::Key_Backspace);
    press(Qt::Key_Left);
    press(Qt::Key_9);
    press(Qt::Key_Return);
    EXPECT_EQ(textAt(1, "price"), u"20.90"_s);
    // F2 while typing over gives the arrows to the editor.
    setCurrent(3, "price");
    press(Qt::Key_1);
    press(Qt::Key_F2);
    press(Qt::Key_Left);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    EXPECT_EQ(textAt(3, "price"), u"21"_s);
}

TEST_F(NavigationTest, CtrlEnterFillsTheSelectionWithWhatWasTyped)
{
    QSignalSpy said(grid(), &GridView::reported);
    setCurrent(1, "price");
    press(Qt::Key_Down, shift);
    press(Qt::Key_Down, shift);
    grid()->selectionModel()->select(cell(0, "amount"), QItemSelectionModel::Select);
    press(Qt::Key_4);
    press(Qt::Key_2);
    press(Qt::Key_Return, ctrl);
    for (int row = 1; row <= 3; ++row)
        EXPECT_EQ(textAt(row, "price"), u"42"_s);
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
    EXPECT_EQ(document()->undoStack()->count(), 1);
    EXPECT_TRUE(said.last().first().toString().contains(u"read-only"_s));
    EXPECT_EQ(QApplication::focusWidget(), grid());
}

TEST_F(NavigationTest, CtrlEnterWhileOtherCellsAreWorkedOnKeepsWhatWasTyped)
{
    QSignalSpy said(grid(), &GridView::reported);
    QSemaphore goOn;
    CellJob job;
    job.cells = CellJobRunner::mostAtOnce + 1;
    job.work = [&](const Cancelled &) {
        goOn.acquire();
        return CellResult();
    };
    grid()->jobs()->run(job, [](CellResult &) {});
    setCurrent(1, "price");
    press(Qt::Key_Down, shift);
    press(Qt::Key_4);
    press(Qt::Key_2);
    press(Qt::Key_Return, ctrl);
    EXPECT_EQ(textAt(1, "price"), u"42"_s);
    EXPECT_EQ(textAt(2, "price"), u"30.00"_s);
    EXPECT_TRUE(said.last().first().toString().contains(u"still being worked on"_s));
    goOn.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !grid()->jobs()->isBusy(); }));
}

TEST_F(NavigationTest, WholeRowsAndColumnsAreSelectedAroundTheSelection)
{
    setCurrent(1, "price");
    press(Qt::Key_Down, shift);
    press(Qt::Key_Space, ctrl);
    EXPECT_EQ(selected(), QStringList{u"price 0-4"_s});
    EXPECT_EQ(grid()->currentIndex(), cell(1, "price"));
    setCurrent(1, "price");
    press(Qt::Key_Down, shift);
    press(Qt::Key_Space, shift);
    EXPECT_EQ(selected().size(), grid()->visibleColumns().size());
    EXPECT_EQ(selected().first(), u"status 1-2"_s);
    // And whole rows stay whole.
    press(Qt::Key_Down, shift);
    EXPECT_EQ(selected().size(), grid()->visibleColumns().size());
    EXPECT_EQ(selected().first(), u"status 1-3"_s);
    press(Qt::Key_A, ctrl);
    EXPECT_EQ(selected().first(), u"status 0-4"_s);
    EXPECT_EQ(grid()->currentIndex(), cell(1, "price"));
}

TEST_F(NavigationTest, ShiftClickAndDragLeaveTheCurrentCellWhereTheSelectionBegan)
{
    click(cell(1, "price"));
    click(cell(3, "price"), shift);
    EXPECT_EQ(selected(), QStringList{u"price 1-3"_s});
    EXPECT_EQ(grid()->currentIndex(), cell(1, "price"));
    click(cell(0, "price"), shift);
    EXPECT_EQ(selected(), QStringList{u"price 0-1"_s});

    const auto center = [&](int row) { return grid()->visualRect(cell(row, "price")).center(); };
    QTest::mousePress(grid()->viewport(), Qt::LeftButton, {}, center(4));
    QMouseEvent move(QEvent::MouseMove, center(2), grid()->viewport()->mapToGlobal(center(2)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(grid()->viewport(), &move);
    QTest::mouseRelease(grid()->viewport(), Qt::LeftButton, {}, center(2));
    EXPECT_EQ(selected(), QStringList{u"price 2-4"_s});
    EXPECT_EQ(grid()->currentIndex(), cell(4, "price"));
    // The next click makes its cell the current one again.
    click(cell(0, "price"));
    EXPECT_EQ(grid()->currentIndex(), cell(0, "price"));
}

TEST_F(NavigationTest, SeveralRangesAreSelectedAndAllStayWhenOneGrows)
{
    click(cell(0, "price"));
    click(cell(2, "price"), ctrl);
    press(Qt::Key_Down, shift);
    EXPECT_EQ(selected(), (QStringList{u"price 0-0"_s, u"price 2-3"_s}));
}

TEST_F(NavigationTest, CtrlOnAHeaderSelectsColumnsAndDoesNotSort)
{
    QHeaderView *header = grid()->horizontalHeader();
    const auto clickHeader = [&](const char *property, Qt::KeyboardModifiers modifiers) {
        const int at = column(property);
        const QPoint where(header->sectionViewportPosition(at) + header->sectionSize(at) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, where);
    };
    setCurrent(2, "price");
    clickHeader("price", ctrl);
    EXPECT_EQ(selected(), QStringList{u"price 0-4"_s});
    EXPECT_EQ(header->sortIndicatorSection(), -1);
    clickHeader(rightOf("price"), ctrl | shift);
    EXPECT_EQ(selected().size(), 2);
    EXPECT_EQ(header->sortIndicatorSection(), -1);
    clickHeader("price", {});
    EXPECT_EQ(header->sortIndicatorSection(), column("price"));
}

TEST_F(NavigationTest, TypingIntoAReadOnlyCellSaysWhyAndStays)
{
    QSignalSpy said(grid(), &GridView::reported);
    setCurrent(3, "amount");
    press(Qt::Key_2);
    EXPECT_EQ(grid()->currentIndex(), cell(3, "amount"));
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said.first().first().toString().contains(u"Read-only"_s));
}

TEST_F(NavigationTest, RevertSaysWhatItLeftAloneInASelectionOfAnyShape)
{
    QSignalSpy said(grid(), &GridView::reported);
    setCurrent(0, "price");
    type("55");
    type("56");
    setCurrent(3, "quantity");
    type("9");
    click(cell(0, "price"));
    click(cell(3, "quantity"), ctrl);
    click(cell(4, "price"), ctrl);
    said.clear();
    press(Qt::Key_Backspace, ctrl);
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
    EXPECT_EQ(textAt(1, "price"), u"56"_s);
    EXPECT_EQ(textAt(3, "quantity"), u"2"_s);
    EXPECT_TRUE(said.last().first().toString().contains(u"1 cell(s) left alone: not changed"_s));
    document()->undoStack()->undo();
    EXPECT_EQ(document()->edits().cellCount(), 3);
    EXPECT_EQ(grid()->selectionModel()->selectedIndexes().size(), 2) << "what was undone";
    click(cell(4, "price"), ctrl);
    press(Qt::Key_Backspace, ctrl | shift);
    EXPECT_EQ(document()->edits().cellCount(), 1);
    EXPECT_TRUE(said.last().first().toString().contains(u"1 row(s) left alone: not changed"_s));
}

} // namespace
} // namespace lineitems
