// Filling by key, by menu and by the handle: every value lands in the cell that was seen, in one undo step.
#include "tests/ui/windowfixture.h"

#include "ui/grid/celljobrunner.h"
#include "ui/grid/fillhandle.h"
#include "ui/grid/gridfill.h"
#include "ui/grid/seriesdialog.h"
#include "ui/window/actions.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMouseEvent>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class GridFillTest : public WindowTest
{
protected:
    void SetUp() override
    {
        openPortal();
        QObject::connect(grid(), &GridView::reported, grid(), [this](const QString &text) { said = text; });
    }

    void select(int firstRow, const char *first, int lastRow, const char *last)
    {
        setCurrent(firstRow, first);
        grid()->selectionModel()->select(QItemSelection(cell(firstRow, first), cell(lastRow, last)),
                                         QItemSelectionModel::ClearAndSelect);
    }

    QStringList texts(const char *property) const
    {
        QStringList texts;
        for (int row = 0; row < grid()->model()->rowCount(); ++row)
            texts << textAt(row, property);
        return texts;
    }

    FillHandle *handle() const { return grid()->viewport()->findChild<FillHandle *>(); }
    QPoint center(int row, const char *property) const
    {
        return grid()->visualRect(cell(row, property)).center();
    }

    void pressHandle(Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(handle(), Qt::LeftButton, modifiers, handle()->rect().center());
    }

    void moveTo(const QPoint &inViewport, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint global = grid()->viewport()->mapToGlobal(inViewport);
        QMouseEvent move(QEvent::MouseMove, handle()->mapFromGlobal(global), global, Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QApplication::sendEvent(handle(), &move);
    }

    void release(Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseRelease(handle(), Qt::LeftButton, modifiers, handle()->rect().center());
    }

    void dragTo(int row, const char *property, Qt::KeyboardModifiers modifiers = {})
    {
        pressHandle(modifiers);
        moveTo(center(row, property), modifiers);
        release(modifiers);
    }

    QString said;
};

TEST_F(GridFillTest, CtrlDFillsDownEachRangeFromItsFirstRow)
{
    select(0, "price", 2, "price");
    grid()->selectionModel()->select(QItemSelection(cell(1, "quantity"), cell(2, "quantity")),
                                     QItemSelectionModel::Select);
    grid()->selectionModel()->select(QItemSelection(cell(3, "amount"), cell(4, "amount")),
                                     QItemSelectionModel::Select);
    document()->setCells({{1, document()->columns().indexOf(u"quantity"_s), {"7", CellProblem::None}}},
                         u"x"_s);
    QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(texts("price"), (QStringList{u"10.00"_s, u"10.00"_s, u"10.00"_s, u"40.00"_s, u"50.00"_s}));
    EXPECT_EQ(texts("quantity"), (QStringList{u"2"_s, u"7"_s, u"7"_s, u"2"_s, u"2"_s}));
    EXPECT_EQ(document()->undoStack()->count(), 2);
    EXPECT_TRUE(said.startsWith(u"3 cell"_s) && said.contains(u"1 cell(s) left alone: read-only"_s))
        << said.toStdString();
}

TEST_F(GridFillTest, ASingleCellTakesFromAboveAndFromTheLeft)
{
    setCurrent(2, "price");
    QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(textAt(2, "price"), u"20.00"_s);
    setCurrent(0, "price");
    QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(said.contains(u"nothing to fill from"_s));
    setCurrent(1, "price");
    window->actions()->fillUp->trigger();
    EXPECT_EQ(textAt(1, "price"), u"20.00"_s);
    EXPECT_EQ(document()->edits().cellCount(), 1);
}

TEST_F(GridFillTest, CtrlRFillsRightInTheOrderThatIsSeen)
{
    // The quantity stands left of the price now.
    QHeaderView *header = grid()->horizontalHeader();
    header->moveSection(header->visualIndex(column("quantity")), header->visualIndex(column("price")));
    setCurrent(1, "price");
    QTest::keyClick(grid(), Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(textAt(1, "price"), u"2"_s);
    setCurrent(0, "quantity");
    QTest::keyClick(grid(), Qt::Key_Right, Qt::ShiftModifier);
    window->actions()->fillLeft->trigger();
    EXPECT_EQ(textAt(0, "quantity"), u"10.00"_s);
    QTest::keyClick(grid(), Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(document()->edits().cellCount(), 2);
}

TEST_F(GridFillTest, RowsThatAreFilteredOutAreLeftOut)
{
    RowView *rows = window->workspace()->gridModel()->rows();
    rows->setPickedRows({0, 2, 4});
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid()->model()->rowCount() == 3; }));
    select(0, "price", 2, "price");
    QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier);
    const int price = document()->columns().indexOf(u"price"_s);
    EXPECT_EQ(document()->value(1, price), "20.00");
    EXPECT_EQ(document()->value(2, price), "10.00");
    EXPECT_EQ(document()->value(3, price), "40.00");
    EXPECT_EQ(document()->value(4, price), "10.00");
}

TEST_F(GridFillTest, TheHandleStandsAtTheCornerOfASelectionThatIsARectangle)
{
    select(0, "price", 1, "price");
    ASSERT_TRUE(handle()->isVisible());
    EXPECT_GE(handle()->width(), 8);
    const QPoint corner = grid()->visualRect(cell(1, "price")).bottomRight();
    EXPECT_TRUE(handle()->geometry().contains(corner));
    grid()->selectionModel()->select(cell(4, "price"), QItemSelectionModel::Select);
    EXPECT_FALSE(handle()->isVisible());
}

TEST_F(GridFillTest, DraggedItContinuesTwoNumbersAndCopiesOne)
{
    document()->setCells({{1, document()->columns().indexOf(u"price"_s), {"15.00", CellProblem::None}}},
                         u"x"_s);
    select(0, "price", 1, "price");
    dragTo(4, "price");
    EXPECT_EQ(texts("price"), (QStringList{u"10.00"_s, u"15.00"_s, u"20.00"_s, u"25.00"_s, u"30.00"_s}));
    select(1, "quantity", 1, "quantity");
    document()->setCells({{1, document()->columns().indexOf(u"quantity"_s), {"5", CellProblem::None}}},
                         u"x"_s);
    dragTo(3, "quantity");
    EXPECT_EQ(texts("quantity"), (QStringList{u"2"_s, u"5"_s, u"5"_s, u"5"_s, u"2"_s}));
    EXPECT_EQ(highAreas(grid()->selectionModel()->selection(), grid()->visibleColumns()).front().height(), 3);
    document()->undoStack()->undo();
    EXPECT_EQ(textAt(2, "quantity"), u"2"_s);
}

TEST_F(GridFillTest, CtrlMakesASeriesOfOneNumberAndUpwardsItCountsDown)
{
    document()->setCells({{2, document()->columns().indexOf(u"quantity"_s), {"5", CellProblem::None}}},
                         u"x"_s);
    select(2, "quantity", 2, "quantity");
    dragTo(4, "quantity", Qt::ControlModifier);
    select(2, "quantity", 2, "quantity");
    dragTo(0, "quantity", Qt::ControlModifier);
    EXPECT_EQ(texts("quantity"), (QStringList{u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s}));
}

TEST_F(GridFillTest, WhileItIsDraggedItTellsWhatComesAndEscEndsIt)
{
    select(0, "name", 0, "name");
    pressHandle();
    moveTo(center(3, "name"));
    EXPECT_TRUE(handle()->hint().contains(u"Item 3"_s)) << handle()->hint().toStdString();
    QTest::keyPress(grid(), Qt::Key_Control, Qt::ControlModifier);
    EXPECT_TRUE(handle()->hint().contains(u"Item 0"_s)) << handle()->hint().toStdString();
    QTest::keyRelease(grid(), Qt::Key_Control);
    EXPECT_TRUE(handle()->hint().contains(u"Item 3"_s));
    QTest::keyClick(grid(), Qt::Key_Escape);
    EXPECT_FALSE(handle()->isDragging());
    release();
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(GridFillTest, ADoubleClickFillsDownAsFarAsTheColumnBesideHasValues)
{
    QHeaderView *header = grid()->horizontalHeader();
    header->moveSection(header->visualIndex(column("name")), header->visualIndex(column("price")));
    document()->setCells({{3, document()->columns().indexOf(u"name"_s), {}}}, u"x"_s);
    select(0, "price", 0, "price");
    QTest::mouseDClick(handle(), Qt::LeftButton, {}, handle()->rect().center());
    EXPECT_EQ(texts("price"), (QStringList{u"10.00"_s, u"10.00"_s, u"10.00"_s, u"40.00"_s, u"50.00"_s}));
}

TEST_F(GridFillTest, DraggingBeyondTheEdgeScrolls)
{
    loadRows(200);
    select(0, "price", 0, "price");
    pressHandle();
    moveTo({center(0, "price").x(), grid()->viewport()->height() + 400});
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid()->rowAt(grid()->viewport()->height() - 1) == 199; }));
    release();
    EXPECT_EQ(textAt(199, "price"), u"0"_s);
}

TEST_F(GridFillTest, ManyCellsAreFilledBesideTheWindowInOneStep)
{
    loadRows(12'000);
    setCurrent(0, "price");
    QTest::keyClick(grid(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(document()->edits().isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return document()->edits().cellCount() == 11'999; }));
    EXPECT_EQ(document()->undoStack()->count(), 1);
    document()->undoStack()->undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return document()->edits().isEmpty(); }));
}

TEST_F(GridFillTest, WhatIsStillBeingPastedIsWhatIsFilledFrom)
{
    loadRows(12'000);
    startFilling("price", "7");
    select(0, "price", 2, "price");
    QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier);
    for (int row = 0; row <= 3; ++row)
        EXPECT_EQ(textAt(row, "price"), u"7"_s) << row;
    EXPECT_TRUE(said.startsWith(u"0 cell"_s)) << said.toStdString();
}

TEST_F(GridFillTest, WhatIsStillBeingPastedSaysHowFarToFillAndHowASeriesGoesOn)
{
    loadRows(12'000);
    QHeaderView *header = grid()->horizontalHeader();
    header->moveSection(header->visualIndex(column("name")), header->visualIndex(column("quantity")));
    startFilling("name", "n");
    select(0, "quantity", 0, "quantity");
    const auto area = grid()->filling()->selectedArea();
    ASSERT_TRUE(area && document()->isWorking());
    grid()->filling()->fillDownFrom(*area);
    EXPECT_FALSE(said.contains(u"nothing says how far"_s)) << said.toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !grid()->jobs()->isBusy() && !document()->isWorking(); }));
    startFilling("price", "7");
    select(0, "price", 2, "price");
    grid()->filling()->askForSeries();
    EXPECT_TRUE(window->findChild<SeriesDialog *>()->previewText().contains(u"7"_s))
        << window->findChild<SeriesDialog *>()->previewText().toStdString();
}

TEST_F(GridFillTest, OnlyTheLeftButtonFillsAndAWindowThatLosesTheFocusEndsADrag)
{
    select(0, "price", 0, "price");
    QTest::mouseDClick(handle(), Qt::RightButton, {}, handle()->rect().center());
    EXPECT_TRUE(said.isEmpty()) << said.toStdString();
    pressHandle();
    moveTo(center(3, "price"));
    QTest::mousePress(handle(), Qt::RightButton, {}, handle()->rect().center());
    QTest::mouseRelease(handle(), Qt::RightButton, {}, handle()->rect().center());
    EXPECT_TRUE(handle()->isDragging());
    QEvent leaves(QEvent::WindowDeactivate);
    QApplication::sendEvent(grid(), &leaves);
    EXPECT_FALSE(handle()->isDragging());
    release();
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(GridFillTest, ASeriesShowsHowItBeginsAndGoesIntoTheSelection)
{
    select(0, "price", 4, "price");
    window->actions()->fillSeries->trigger();
    auto *dialog = window->findChild<SeriesDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->kindBox()->setCurrentIndex(1);
    dialog->stepEdit()->setText(u"0.05"_s);
    EXPECT_TRUE(dialog->previewText().contains(u"10.05 · 10.10"_s)) << dialog->previewText().toStdString();
    dialog->stepEdit()->setText(u"x"_s);
    EXPECT_TRUE(dialog->previewText().contains(u"not a number"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    dialog->stepEdit()->setText(u"-0.5"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(texts("price"), (QStringList{u"10.00"_s, u"9.50"_s, u"9.00"_s, u"8.50"_s, u"8.00"_s}));
    EXPECT_EQ(document()->undoStack()->count(), 1);
}

TEST_F(GridFillTest, ASeriesOfMonthsKeepsMonthEnds)
{
    const int start = document()->columns().indexOf(u"hs_recurring_billing_start_date"_s);
    document()->setCells({{0, start, {"2026-01-31", CellProblem::None}}}, u"x"_s);
    select(0, "hs_recurring_billing_start_date", 2, "hs_recurring_billing_start_date");
    grid()->filling()->askForSeries();
    auto *dialog = window->findChild<SeriesDialog *>();
    dialog->kindBox()->setCurrentIndex(1);
    dialog->unitBox()->setCurrentIndex(1);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(textAt(1, "hs_recurring_billing_start_date"), u"2026-02-28"_s);
    EXPECT_EQ(textAt(2, "hs_recurring_billing_start_date"), u"2026-03-31"_s);
}

TEST_F(GridFillTest, ASeriesWithoutABeginningSaysSo)
{
    const int price = document()->columns().indexOf(u"price"_s);
    document()->setCells({{0, price, {}}}, u"x"_s);
    select(0, "price", 4, "price");
    window->actions()->fillSeries->trigger();
    auto *dialog = window->findChild<SeriesDialog *>();
    EXPECT_TRUE(dialog->previewText().contains(u"empty"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(document()->edits().cellCount(), 1);
    EXPECT_TRUE(said.contains(u"the first cell is empty"_s)) << said.toStdString();
}

} // namespace
} // namespace lineitems
