// What the selection comes to, in the status bar: as exact as the cells, as current as they are.
#include "tests/ui/windowfixture.h"

#include "ui/grid/celllook.h"
#include "ui/summary/summarybutton.h"
#include "ui/summary/summarypopup.h"
#include "ui/summary/summarytext.h"
#include "ui/window/actions.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QTableWidget>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

Decimal number(const char *text)
{
    return *Decimal::parse(text);
}

NumberFigures money(const char *currency, const char *sum)
{
    return {true, currency, 2, number(sum), number("1"), number(sum)};
}

class SummaryTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    SummaryButton *button() const { return window->statusLine()->summary(); }
    bool says(const QString &line) const
    {
        return QTest::qWaitFor([&] { return button()->wholeLine() == line; }, 3000);
    }
    void selectDown(int rows, const char *property)
    {
        setCurrent(0, property);
        for (int row = 1; row < rows; ++row)
            QTest::keyClick(grid(), Qt::Key_Down, Qt::ShiftModifier);
    }
};

TEST(SummaryLine, NamesEachCurrencyAndNeverAddsThem)
{
    SelectionSummary summary;
    summary.cells = 4;
    summary.filled = 4;
    summary.numbers = {money("EUR", "1200.00"), money("USD", "80.00")};
    EXPECT_EQ(summaryLine(summary), u"4 cell(s) · Sum 1\u00a0200.00\u00a0EUR · 80.00\u00a0USD"_s);
    summary.numbers.pop_back();
    EXPECT_EQ(summaryLine(summary),
              u"4 cell(s) · Sum 1\u00a0200.00\u00a0EUR · Average 600.00 · Min 1.00 · Max 1\u00a0200.00"_s);
    summary.numbers.front().estimates = 1;
    summary.unknown = 2;
    EXPECT_EQ(summaryLine(summary),
              u"4 cell(s) · 2 left out: not known until saved · Sum ≈ 1\u00a0200.00\u00a0EUR · "
              u"Average ≈ 600.00 · Min ≈ 1.00 · Max ≈ 1\u00a0200.00"_s);
    EXPECT_EQ(summaryRows(summary)[0].figures[1].plain, u"1200.00"_s) << "what is copied is a number";
    summary.unknown = 0;
    summary.numbers.clear();
    EXPECT_EQ(summaryLine(summary), u"4 cell(s) · 4 not empty"_s);
    summary.cells = 1;
    EXPECT_EQ(summaryLine(summary), QString());
}

TEST_F(SummaryTest, FollowsTheSelectionAndTheEdits)
{
    EXPECT_FALSE(button()->isVisible());
    selectDown(3, "price");
    EXPECT_TRUE(says(u"3 cell(s) · Sum 60.00 · Average 20 · Min 10.00 · Max 30.00"_s))
        << button()->wholeLine().toStdString();
    EXPECT_TRUE(button()->isVisible());
    const int price = document()->columns().indexOf(u"price"_s);
    document()->setCells(
        {{0, price, {"10.005", CellProblem::None}}, {1, price, {"x", CellProblem::NotANumber}}}, u"Paste"_s);
    EXPECT_TRUE(says(u"3 cell(s) · Sum 40.005 · Average 20.0025 · Min 10.005 · Max 30.00"_s))
        << button()->wholeLine().toStdString();
    setCurrent(0, "price");
    EXPECT_TRUE(says(QString()));
    EXPECT_FALSE(button()->isVisible());
}

TEST_F(SummaryTest, LeavesTheNoteOfTheCurrentCellItsRoom)
{
    window->resize(1280, 800);
    selectDown(5, "price");
    ASSERT_TRUE(QTest::qWaitFor([&] { return button()->isVisible(); }, 3000));
    EXPECT_FALSE(window->statusLine()->cellNote().isEmpty());
    EXPECT_LE(button()->width(), window->width() / 2);
}

TEST_F(SummaryTest, AFigureIsCopiedByKeyboardAsItIsTyped)
{
    selectDown(5, "price");
    ASSERT_TRUE(says(u"5 cell(s) · Sum 150.00 · Average 30 · Min 10.00 · Max 50.00"_s));
    window->actions()->figures->trigger();
    auto *popup = button()->findChild<SummaryPopup *>();
    ASSERT_NE(popup, nullptr);
    ASSERT_EQ(popup->table()->rowCount(), 1);
    EXPECT_EQ(popup->table()->item(0, 0)->text(), u"5"_s);
    QTest::keyClick(popup->table(), Qt::Key_Right);
    QTest::keyClick(popup->table(), Qt::Key_Right);
    QTest::keyClick(popup->table(), Qt::Key_Right);
    QTest::keyClick(popup->table(), Qt::Key_Return);
    EXPECT_EQ(QApplication::clipboard()->text(), u"50.00"_s);
    EXPECT_FALSE(popup->isVisible());
    EXPECT_EQ(window->statusLine()->currentMessage(), u"Copied: 50.00"_s);
}

TEST_F(SummaryTest, WhatIsShownIsWhatIsSummedAndCopied)
{
    setCurrent(0, "price");
    type("12.5");
    setCurrent(1, "quantity");
    QTest::keyClick(grid(), Qt::Key_Delete);
    EXPECT_EQ(shownText(cell(0, "amount")), u"≈ 25.00"_s);
    EXPECT_EQ(shownText(cell(1, "amount")), u"?"_s) << "not the old net price";
    EXPECT_TRUE(cell(1, "amount").data(Qt::ToolTipRole).toString().contains(u"until it is saved"));
    EXPECT_TRUE(cell(1, "amount").data(Qt::AccessibleTextRole).toString().contains(u"until it is saved"));

    selectDown(3, "amount");
    EXPECT_TRUE(says(u"3 cell(s) · 1 left out: not known until saved · Sum ≈ 85.00 · Average ≈ 42.5 · "
                     u"Min ≈ 25.00 · Max ≈ 60.00"_s))
        << button()->wholeLine().toStdString();
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().trimmed(), u"25.00\n?\n60.00"_s);
    EXPECT_TRUE(window->statusLine()->currentMessage().contains(u"1 of them estimated"))
        << window->statusLine()->currentMessage().toStdString();
}

} // namespace
} // namespace lineitems
