// Each kind of value is edited in its own way, by keyboard alone, and means what the person saw.
#include "tests/ui/windowfixture.h"

#include "ui/grid/celllook.h"
#include "ui/grid/longtexteditor.h"
#include "ui/grid/optioneditor.h"
#include "ui/look/termtext.h"
#include "ui/review/reviewdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class EditorsTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    void set(int row, const QString &property, const QByteArray &wire)
    {
        document()->setCells({{row, document()->columns().indexOf(property), {wire, CellProblem::None}}},
                             u"set"_s);
    }

    QByteArray wireAt(int row, const char *property) const
    {
        return cell(row, property).data(WireValueRole).toByteArray();
    }

    LongTextEditor *openLines(int row, const char *property)
    {
        setCurrent(row, property);
        QTest::keyClick(grid(), Qt::Key_F2);
        return qobject_cast<LongTextEditor *>(QApplication::focusWidget());
    }
};

TEST_F(EditorsTest, SpaceTicksAndEmptyStaysApartFromNo)
{
    const auto box = [&] { return cellLook(cell(0, "optional"), lightTheme(), false).glyph; };
    setCurrent(0, "optional");
    EXPECT_EQ(box(), Glyph::None);
    QTest::keyClick(grid(), Qt::Key_Space);
    EXPECT_EQ(wireAt(0, "optional"), "true");
    EXPECT_EQ(box(), Glyph::Ticked);
    QTest::keyClick(grid(), Qt::Key_Space);
    EXPECT_EQ(wireAt(0, "optional"), "false");
    EXPECT_EQ(box(), Glyph::Unticked);
    EXPECT_EQ(document()->undoStack()->count(), 2);
    QTest::keyClick(grid(), Qt::Key_Delete);
    EXPECT_EQ(wireAt(0, "optional"), "");
}

TEST_F(EditorsTest, SpaceTicksAllSelectedBoxesAndNothingElse)
{
    set(1, u"optional"_s, "true");
    setCurrent(0, "optional");
    grid()->selectionModel()->select(QItemSelection(cell(0, "optional"), cell(2, "optional")),
                                     QItemSelectionModel::Select);
    grid()->selectionModel()->select(cell(0, "price"), QItemSelectionModel::Select);
    QTest::keyClick(grid(), Qt::Key_Space);
    for (int row = 0; row <= 2; ++row)
        EXPECT_EQ(wireAt(row, "optional"), "true") << row;
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
    EXPECT_EQ(document()->undoStack()->count(), 2) << "one step for all";
    setCurrent(0, "price");
    QTest::keyClick(grid(), Qt::Key_Space);
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
    setCurrent(0, "amount");
    QTest::keyClick(grid(), Qt::Key_Space);
    EXPECT_EQ(document()->undoStack()->count(), 2);
}

TEST_F(EditorsTest, SpaceTicksWhatIsStillBeingPasted)
{
    loadRows(12'000);
    startFilling("optional", "true");
    setCurrent(0, "optional");
    QTest::keyClick(grid(), Qt::Key_Space);
    EXPECT_EQ(wireAt(0, "optional"), "false");
    EXPECT_EQ(wireAt(1, "optional"), "true");
}

TEST_F(EditorsTest, ADoubleClickOnTheBoxIsNotAnEditor)
{
    set(0, u"optional"_s, "false");
    grid()->scrollTo(cell(0, "optional"));
    const QRect rect = grid()->visualRect(cell(0, "optional"));
    const QPoint box(rect.left() + 14, rect.center().y());
    // As a window system sends it.
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, box);
    QTest::mouseDClick(grid()->viewport(), Qt::LeftButton, {}, box);
    QTest::mouseRelease(grid()->viewport(), Qt::LeftButton, {}, box);
    EXPECT_EQ(grid()->indexWidget(cell(0, "optional")), nullptr);
    EXPECT_EQ(wireAt(0, "optional"), "true");
    QTest::mouseDClick(grid()->viewport(), Qt::LeftButton, {}, rect.center());
    EXPECT_NE(grid()->indexWidget(cell(0, "optional")), nullptr) << "beside the box it is one";
}

TEST_F(EditorsTest, AClickOnTheBoxTicksAndBesideItSelectsOnly)
{
    set(0, u"optional"_s, "false");
    grid()->scrollTo(cell(0, "optional"));
    const QRect rect = grid()->visualRect(cell(0, "optional"));
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, rect.center());
    EXPECT_EQ(wireAt(0, "optional"), "false");
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 14, rect.center().y()));
    EXPECT_EQ(wireAt(0, "optional"), "true");
    EXPECT_EQ(grid()->currentIndex(), cell(0, "optional"));
    grid()->setFrozen(true);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 14, rect.center().y()));
    EXPECT_EQ(wireAt(0, "optional"), "true") << "while the rows are loaded anew";
}

TEST_F(EditorsTest, TermIsShownInMonthsAndSentAsAPeriod)
{
    setCurrent(0, "hs_recurring_billing_period");
    type("12");
    EXPECT_EQ(textAt(0, "hs_recurring_billing_period"), u"12 months"_s);
    EXPECT_EQ(wireAt(0, "hs_recurring_billing_period"), "P12M");
    type("2 years");
    EXPECT_EQ(wireAt(1, "hs_recurring_billing_period"), "P24M");
    type("soon");
    EXPECT_EQ(textAt(2, "hs_recurring_billing_period"), u"soon"_s);
    EXPECT_TRUE(
        cell(2, "hs_recurring_billing_period").data(Qt::ToolTipRole).toString().contains(u"billing term"_s));
    // What the editor shows is taken again as the same term.
    setCurrent(0, "hs_recurring_billing_period");
    QTest::keyClick(grid(), Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(wireAt(0, "hs_recurring_billing_period"), "P12M");
}

TEST_F(EditorsTest, TheQuickFilterFindsATermByItsWords)
{
    set(3, u"hs_recurring_billing_period"_s, "P36M");
    window->workspace()->gridModel()->rows()->setQuickFilter(u"36 months"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid()->model()->rowCount() == 1; }));
}

TEST(TermText, ReadsBackAsTheSameTerm)
{
    using enum BillingTerm::Unit;
    const BillingTerm terms[] = {{1, Month}, {12, Month}, {2, Week}, {30, Day}};
    for (const BillingTerm &term : terms)
        EXPECT_EQ(readTypedTerm(termText(term)), term) << termText(term).toStdString();
}

TEST_F(EditorsTest, AnOptionIsTakenByItsFirstLetters)
{
    setCurrent(0, "recurringbillingfrequency");
    type("an");
    EXPECT_EQ(wireAt(0, "recurringbillingfrequency"), "annually");
    // What begins no option is not made one.
    type("nn");
    EXPECT_EQ(wireAt(1, "recurringbillingfrequency"), "nn");
}

TEST_F(EditorsTest, OneEnterTakesTheCompletionAndLeavesTheCell)
{
    setCurrent(0, "recurringbillingfrequency");
    QTest::keyClick(grid(), Qt::Key_N);
    auto *editor = qobject_cast<OptionEditor *>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    QAbstractItemView *list = editor->completer()->popup();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->isVisible(); }));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(wireAt(0, "recurringbillingfrequency"), "annually");
    EXPECT_EQ(grid()->currentIndex(), cell(1, "recurringbillingfrequency"));
}

TEST_F(EditorsTest, LongTextTakesLinesAndKeepsThem)
{
    LongTextEditor *editor = openLines(0, "description");
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_End);
    QTest::keyClick(editor, Qt::Key_Return, Qt::AltModifier);
    QTest::keyClicks(editor, u"second"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(editor, u"third"_s);
    EXPECT_EQ(window->findChild<ReviewDialog *>(), nullptr) << "Ctrl+Enter is the text's here";
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(wireAt(0, "description"), "alpha\nsecond\nthird");
    EXPECT_EQ(grid()->currentIndex(), cell(1, "description"));
}

TEST_F(EditorsTest, TheWayInWhichLinesEndIsKept)
{
    set(0, u"description"_s, "one\r\ntwo");
    LongTextEditor *editor = openLines(0, "description");
    ASSERT_NE(editor, nullptr);
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, u"!"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(wireAt(0, "description"), "one\r\ntwo!");
}

TEST_F(EditorsTest, LinesInATextOfOneLineAreSeenAndKept)
{
    set(0, u"name"_s, "one\ntwo");
    LongTextEditor *editor = openLines(0, "name");
    ASSERT_NE(editor, nullptr) << "a single line would hide the break";
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, u"!"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(wireAt(0, "name"), "one\ntwo!");
    EXPECT_EQ(openLines(1, "name"), nullptr);
}

TEST_F(EditorsTest, APointIsNotTakenForADecimalPointWhereItMayGroupThousands)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    const int price = document()->columns().indexOf(u"price"_s);
    setCurrent(0, "price");
    type("1.000");
    EXPECT_EQ(document()->problem(0, price), CellProblem::AmbiguousNumber) << "a thousand, or one?";
    setCurrent(0, "price");
    type("1000");
    EXPECT_EQ(wireAt(0, "price"), "1000");
    setCurrent(0, "price");
    type("12.5");
    EXPECT_EQ(wireAt(0, "price"), "12.5");
    document()->setCell({0, price, {"1.234", CellProblem::None}}, u"Paste"_s);
    setCurrent(0, "price");
    QTest::keyClick(grid(), Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(document()->problem(0, price), CellProblem::None) << "what the editor shows is read back";
    EXPECT_EQ(Decimal::parse(wireAt(0, "price")), Decimal::parse("1.234"));
    QLocale::setDefault(before);
}

TEST_F(EditorsTest, LongTextGrowsAndStaysInTheGrid)
{
    LongTextEditor *editor = openLines(4, "description");
    ASSERT_NE(editor, nullptr);
    const int before = editor->height();
    for (int line = 0; line < 10; ++line)
        QTest::keyClick(editor, Qt::Key_Return, Qt::AltModifier);
    EXPECT_GT(editor->height(), before);
    EXPECT_TRUE(grid()->viewport()->rect().contains(editor->geometry()));
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_TRUE(document()->edits().isEmpty());
}

} // namespace
} // namespace lineitems
