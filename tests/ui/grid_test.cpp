// Working in the grid by keyboard: what is typed, cleared, copied and pasted lands where it should, in
// one undo step each.
#include "tests/ui/windowfixture.h"

#include "ui/window/actions.h"
#include "ui/grid/celldelegate.h"
#include "ui/grid/celleditors.h"
#include "ui/grid/checklisteditor.h"
#include "ui/grid/dateeditor.h"
#include "ui/grid/optioneditor.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class GridTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    void select(int firstRow, const char *first, int lastRow, const char *last)
    {
        const QItemSelection cells(cell(firstRow, first), cell(lastRow, last));
        setCurrent(firstRow, first);
        grid()->selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
    }

    std::unique_ptr<QWidget> editorFor(const char *property)
    {
        const Property *found = document()->columns().find(QString::fromLatin1(property));
        return std::unique_ptr<QWidget>(createCellEditor(*found, nullptr));
    }
};

TEST_F(GridTest, TypingOverwritesEnterGoesDownUndoBringsBack)
{
    setCurrent(0, "price");
    type("55.5");
    EXPECT_EQ(textAt(0, "price"), u"55.5"_s);
    EXPECT_EQ(grid()->currentIndex(), cell(1, "price"));
    EXPECT_TRUE(cell(0, "price").data(EditedRole).toBool());
    EXPECT_EQ(grid()->model()->index(0, 0).data().toString(), u"Changed"_s);
    EXPECT_TRUE(window->isWindowModified());

    QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
    EXPECT_FALSE(window->isWindowModified());
    QTest::keyClick(grid(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(textAt(0, "price"), u"55.5"_s);
}

TEST_F(GridTest, EscapeLeavesTheCellAsItWas)
{
    setCurrent(0, "price");
    QTest::keyClick(grid(), Qt::Key_9);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(GridTest, WhatIsBeingTypedSurvivesAnAnswerForItsRow)
{
    setCurrent(0, "price");
    QTest::keyClick(grid(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    // The row is saved, or computed anew, while the editor is open.
    SettledRow settled;
    settled.recordId = document()->idOf(0);
    settled.outcome.outcome = Outcome::Saved;
    settled.outcome.serverValues = {{u"name"_s, "Renamed"}};
    document()->applyOutcomes(std::span(&settled, 1));
    ASSERT_EQ(textAt(0, "name"), u"Renamed"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(textAt(0, "price"), u"149"_s);
}

TEST_F(GridTest, WhatIsBeingTypedIsTakenWhenTheRowsAreSorted)
{
    setCurrent(0, "price");
    QTest::keyClick(grid(), Qt::Key_7);
    window->actions()->sortDescending->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return document()->edits().cellCount() == 1; }));
    EXPECT_EQ(document()->value(0, document()->columns().indexOf(u"price"_s)), "7");
}

TEST_F(GridTest, AnEditorThatNobodyTypedInChangesNothing)
{
    const int description = document()->columns().indexOf(u"description"_s);
    document()->setCells({{0, description, {"two\r\nlines\u00a0here", CellProblem::None}}}, u"fill"_s);
    setCurrent(0, "description");
    QTest::keyClick(grid(), Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(document()->value(0, description), "two\r\nlines\u00a0here");
}

TEST_F(GridTest, TabTakesTheValueAndGoesRight)
{
    setCurrent(0, "price");
    QTest::keyClick(grid(), Qt::Key_7);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(textAt(0, "price"), u"7"_s);
    EXPECT_EQ(grid()->currentIndex().row(), 0);
    EXPECT_EQ(grid()->currentIndex(), cell(0, "quantity"));
}

TEST_F(GridTest, InvalidValueStaysAndIsExplained)
{
    setCurrent(0, "price");
    type("abc");
    EXPECT_EQ(textAt(0, "price"), u"abc"_s);
    EXPECT_TRUE(cell(0, "price").data(Qt::ToolTipRole).toString().contains(u"not a number"_s));
    EXPECT_EQ(grid()->model()->index(0, 0).data().toString(), u"Not valid"_s);
}

TEST_F(GridTest, ReadOnlyCellTakesNothingAndSaysWhy)
{
    setCurrent(0, "amount");
    QTest::keyClick(grid(), Qt::Key_9);
    EXPECT_EQ(QApplication::focusWidget(), grid());
    EXPECT_TRUE(cell(0, "amount").data(Qt::AccessibleDescriptionRole).toString().contains(u"Read-only"_s));
}

TEST_F(GridTest, DeleteClearsTheSelectionInOneStepAndSkipsReadOnly)
{
    QString said;
    QObject::connect(grid(), &GridView::reported, grid(), [&](const QString &text) { said = text; });
    select(0, "price", 2, "quantity");
    grid()->selectionModel()->select(cell(0, "amount"), QItemSelectionModel::Select);
    QTest::keyClick(grid(), Qt::Key_Delete);
    EXPECT_EQ(textAt(0, "price"), u""_s);
    EXPECT_EQ(textAt(2, "quantity"), u""_s);
    EXPECT_EQ(textAt(0, "amount"), u"20.00"_s);
    EXPECT_TRUE(said.contains(u"read-only"_s)) << said.toStdString();
    EXPECT_EQ(document()->undoStack()->count(), 1);
    document()->undoStack()->undo();
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(GridTest, CopyAndPasteMoveATable)
{
    select(0, "price", 1, "price");
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"10.00\n20.00\n"_s);
    setCurrent(3, "price");
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(textAt(3, "price"), u"10.00"_s);
    EXPECT_EQ(textAt(4, "price"), u"20.00"_s);
    EXPECT_EQ(document()->undoStack()->count(), 1);
    EXPECT_EQ(grid()->selectionModel()->selection(), QItemSelection(cell(3, "price"), cell(4, "price")))
        << "what was pasted is worked on next";
    EXPECT_EQ(grid()->currentIndex(), cell(3, "price"));
}

TEST_F(GridTest, OneValueIsPastedIntoTheWholeSelection)
{
    QApplication::clipboard()->setText(u"9\n"_s);
    select(1, "price", 4, "price");
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    for (int row = 1; row <= 4; ++row)
        EXPECT_EQ(textAt(row, "price"), u"9"_s);
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
}

TEST_F(GridTest, ColumnIsFilledByKeyboardAlone)
{
    QApplication::clipboard()->setText(u"9"_s);
    setCurrent(1, "price");
    QTest::keyClick(grid(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
    EXPECT_EQ(document()->edits().cellCount(), 4);
    QTest::keyClick(grid(), Qt::Key_Space, Qt::ControlModifier);
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(document()->edits().cellCount(), 5);
}

TEST_F(GridTest, RevertGivesTheOldValueBack)
{
    setCurrent(0, "price");
    type("55");
    setCurrent(0, "quantity");
    type("9");
    setCurrent(0, "price");
    grid()->revertSelectedCells();
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
    EXPECT_EQ(textAt(0, "quantity"), u"9"_s);
    grid()->revertSelectedRows();
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(GridTest, TheStatusIsNoCellThatARevertLeavesAlone)
{
    QString said;
    QObject::connect(grid(), &GridView::reported, grid(), [&](const QString &text) { said = text; });
    setCurrent(0, "price");
    type("55");
    setCurrent(0, "price");
    grid()->selectionModel()->select(grid()->model()->index(0, LineItemModel::statusColumn),
                                     QItemSelectionModel::Select);
    grid()->revertSelectedCells();
    EXPECT_EQ(said, u"1 cell(s) reverted"_s);
}

TEST_F(GridTest, TheCurrentLineItemIsFoundAgainAfterAReload)
{
    setCurrent(3, "price");
    portal.rows.remove(u"1001"_s);
    window->workspace()->session()->reload();
    const Session *session = window->workspace()->session();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return grid()->model()->rowCount() == 4 && session->state() == Session::State::Ready; }));
    grid()->selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    const RowView *rows = window->workspace()->gridModel()->rows();
    window->workspace()->gridModel()->rows()->setSort({{column("price"), Qt::DescendingOrder}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !rows->isBusy(); }));
    ASSERT_TRUE(grid()->currentIndex().isValid());
    EXPECT_EQ(document()->idOf(rows->sourceRow(grid()->currentIndex().row())), "1004");
}

TEST_F(GridTest, ThirdClickOnAHeaderGivesTheOriginalOrderBack)
{
    RowView *rows = window->workspace()->gridModel()->rows();
    const auto sortBy = [&](Qt::SortOrder order) {
        grid()->horizontalHeader()->setSortIndicator(column("price"), order);
        return QTest::qWaitFor([&] { return !rows->isBusy(); });
    };
    ASSERT_TRUE(sortBy(Qt::DescendingOrder));
    EXPECT_EQ(textAt(0, "price"), u"50.00"_s);
    grid()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !rows->isBusy(); }));
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
}

TEST_F(GridTest, RowsAreSortedFromTheMenuByTheCurrentColumn)
{
    const RowView *rows = window->workspace()->gridModel()->rows();
    setCurrent(0, "price");
    window->actions()->sortDescending->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !rows->isBusy(); }));
    EXPECT_EQ(textAt(0, "price"), u"50.00"_s);
    window->actions()->originalOrder->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !rows->isBusy(); }));
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
}

TEST_F(GridTest, WhatTheTooltipSaysIsSaidInTheStatusLineToo)
{
    setCurrent(0, "price");
    type("abc");
    setCurrent(0, "price");
    const QString note = window->statusLine()->cellNote();
    EXPECT_TRUE(note.contains(u"not a number"_s) && note.contains(u"10.00"_s)) << note.toStdString();
    document()->undoStack()->undo();
    EXPECT_FALSE(window->statusLine()->cellNote().contains(u"not a number"_s));
    setCurrent(0, "amount");
    EXPECT_TRUE(window->statusLine()->cellNote().contains(u"Read-only"_s));
}

TEST_F(GridTest, SeparateSelectionsAreCopiedOnlyAsABlock)
{
    QApplication::clipboard()->setText(u"before"_s);
    const QString quantity = textAt(2, "quantity");
    setCurrent(0, "price");
    grid()->selectionModel()->select(cell(2, "quantity"), QItemSelectionModel::Select);
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"before"_s);
    EXPECT_TRUE(window->statusLine()->currentMessage().startsWith(u"Nothing was copied"_s));
    QTest::keyClick(grid(), Qt::Key_X, Qt::ControlModifier);
    EXPECT_TRUE(document()->edits().isEmpty());

    grid()->selectionModel()->select(cell(0, "quantity"), QItemSelectionModel::Select);
    grid()->selectionModel()->select(cell(2, "price"), QItemSelectionModel::Select);
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              QString(u"10.00\t"_s + textAt(0, "quantity") + u"\n30.00\t"_s + quantity + u'\n'))
        << "rows in between that are not selected are left out";
}

TEST_F(GridTest, EditorsFitTheirTypes)
{
    auto option = editorFor("recurringbillingfrequency");
    ASSERT_NE(qobject_cast<OptionEditor *>(option.get()), nullptr);
    setCellEditorText(option.get(), u"annually"_s);
    EXPECT_EQ(static_cast<OptionEditor *>(option.get())->currentText(), u"Annually"_s);
    EXPECT_EQ(cellEditorText(option.get()), u"annually"_s);
    static_cast<OptionEditor *>(option.get())->setEditText(u"monthly"_s);
    EXPECT_EQ(cellEditorText(option.get()), u"monthly"_s);
    static_cast<OptionEditor *>(option.get())->setEditText({});
    EXPECT_EQ(cellEditorText(option.get()), u""_s);

    auto ticks = editorFor("tags");
    ASSERT_NE(qobject_cast<ChecklistEditor *>(ticks.get()), nullptr);
    setCellEditorText(ticks.get(), u"c;gone"_s);
    EXPECT_EQ(cellEditorText(ticks.get()), u"c;gone"_s);

    auto date = editorFor("hs_recurring_billing_start_date");
    ASSERT_NE(qobject_cast<DateEditor *>(date.get()), nullptr);
    setCellEditorText(date.get(), {});
    EXPECT_EQ(cellEditorText(date.get()), u""_s);

    EXPECT_NE(qobject_cast<QPlainTextEdit *>(editorFor("description").get()), nullptr);
    EXPECT_EQ(static_cast<QLineEdit *>(editorFor("price").get())->alignment() & Qt::AlignHorizontal_Mask,
              Qt::AlignRight);
}

TEST_F(GridTest, OptionIsChosenByItsLabelFromTheKeyboard)
{
    setCurrent(0, "recurringbillingfrequency");
    type("Annually");
    EXPECT_EQ(cell(0, "recurringbillingfrequency").data(WireValueRole).toByteArray(), "annually");
}

} // namespace
} // namespace lineitems
