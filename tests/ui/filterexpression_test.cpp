// The filter as one line of text: what is typed is what is asked for, and a suggestion is taken only if it was chosen.
#include "tests/ui/windowfixture.h"

#include "ui/filter/columnfilters.h"
#include "ui/filter/filterexpressionbar.h"
#include "ui/window/actions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class FilterExpressionTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    ColumnFilters *filters() const { return window->workspace()->columnFilters(); }
    FilterExpressionBar *expression() const { return filters()->expression(); }
    /// The offscreen platform leaves the window inactive behind a list that was open.
    void showExpressionAgain()
    {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        filters()->showExpression(true);
    }
    static void press(int key) { QTest::keyClick(keyReceiver(), static_cast<Qt::Key>(key)); }
    static void typeKeys(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(keyReceiver(), c.toLatin1());
    }
    /// To where the system would bring the keys: to an open list before the field under it.
    static QWidget *keyReceiver()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    FilterClauses clausesOf(const QString &text) const
    {
        return filterFromText(text, document()->columns()).clauses;
    }
};

TEST_F(FilterExpressionTest, AnExpressionIsTypedCompletedAndApplied)
{
    setCurrent(0, "price");
    QTest::keyClick(grid(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_TRUE(expression()->isVisible());
    QLineEdit *line = expression()->line();
    ASSERT_EQ(QApplication::focusWidget(), line);
    QTest::keyClicks(line, u"descr"_s);
    QAbstractItemView *suggestions = expression()->completer()->popup();
    ASSERT_TRUE(suggestions->isVisible());
    QTest::keyClick(suggestions, Qt::Key_Down);
    QTest::keyClick(suggestions, Qt::Key_Return);
    EXPECT_EQ(line->text(), u"description "_s);
    QTest::keyClicks(line, u"~ /^[ab]/ or price = 50"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(shows(3));
    EXPECT_EQ(names(), (QStringList{u"Item 0"_s, u"Item 1"_s, u"Item 4"_s}));
    EXPECT_EQ(QApplication::focusWidget(), grid());
    EXPECT_EQ(line->text(), u"description ~ /^[ab]/ or price = 50"_s);
}

TEST_F(FilterExpressionTest, ItsKeyLeadsIntoTheLineAndFromThereAway)
{
    setCurrent(0, "price");
    const auto pressKey = [] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    };
    pressKey();
    QTest::keyClicks(expression()->line(), u"price > 1"_s);
    grid()->setFocus();
    pressKey();
    EXPECT_TRUE(expression()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), expression()->line()) << "what is typed goes into no cell";
    EXPECT_EQ(expression()->line()->selectedText(), u"price > 1"_s);
    EXPECT_TRUE(window->actions()->filterExpression->isChecked());
    pressKey();
    EXPECT_FALSE(expression()->isVisible());
    EXPECT_FALSE(window->actions()->filterExpression->isChecked());
}

TEST_F(FilterExpressionTest, ADoubtfulNumberIsRefusedWithWhatToWrite)
{
    filters()->showExpression(true);
    typeKeys(u"price > 1,000"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(expression()->problem().contains(u"write 1000 or 1.000."_s))
        << expression()->problem().toStdString();
    EXPECT_EQ(expression()->line()->selectedText(), u"1,000"_s);
    expression()->line()->clear();
    typeKeys(u"price > 20,5"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(shows(3));
}

TEST_F(FilterExpressionTest, EnterTakesASuggestionOnlyIfItWasChosen)
{
    setCurrent(1, "price");
    type("1");
    filters()->showExpression(true);
    QLineEdit *line = expression()->line();
    const QWidget *suggestions = expression()->completer()->popup();
    typeKeys(u"status = change"_s);
    ASSERT_TRUE(suggestions->isVisible());
    press(Qt::Key_D);
    EXPECT_FALSE(suggestions->isVisible()) << "it is all there";
    press(Qt::Key_Return);
    EXPECT_EQ(line->text(), u"status = changed"_s);
    ASSERT_TRUE(shows(1));

    showExpressionAgain();
    typeKeys(u"name contains a or name = pri"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(line->text(), u"name contains a or name = pri"_s);
    ASSERT_TRUE(shows(0));
}

TEST_F(FilterExpressionTest, EnterAppliesWhileTheListIsOpen)
{
    filters()->showExpression(true);
    typeKeys(u"recurringbillingfrequency = annual"_s);
    ASSERT_TRUE(expression()->completer()->popup()->isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(expression()->line()->text(), u"recurringbillingfrequency = annual"_s);
    EXPECT_TRUE(shows(0));
    EXPECT_EQ(QApplication::focusWidget(), grid());
}

TEST_F(FilterExpressionTest, AComparisonOfTwoWordsIsTypedOrChosenWhole)
{
    filters()->showExpression(true);
    QLineEdit *line = expression()->line();
    typeKeys(u"description is empty"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(line->text(), u"description is empty"_s);
    ASSERT_TRUE(shows(0));
    showExpressionAgain();
    typeKeys(u"description is not"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    EXPECT_EQ(line->text(), u"description is not empty "_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(shows(5));
}

TEST_F(FilterExpressionTest, WhatIsHalfTypedOutlivesAnotherOrderAndQuickFilter)
{
    filters()->showExpression(true);
    QLineEdit *line = expression()->line();
    typeKeys(u"price > "_s);
    rows()->setSort({{column("price"), Qt::DescendingOrder}});
    rows()->setQuickFilter(u"item"_s);
    rows()->setRowFilter(RowFilter::Changed);
    EXPECT_EQ(line->text(), u"price > "_s);
    rows()->setWhere(clausesOf(u"price < 40"_s));
    EXPECT_EQ(line->text(), u"price < 40"_s);
}

TEST_F(FilterExpressionTest, AWrongExpressionChangesNothingAndPointsAtTheMistake)
{
    filters()->showExpression(true);
    QLineEdit *line = expression()->line();
    line->setText(u"price > ten and name = x"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(expression()->problem().contains(u"character 9"_s)) << expression()->problem().toStdString();
    EXPECT_EQ(line->selectedText(), u"ten"_s);
    EXPECT_EQ(QApplication::focusWidget(), line);
    EXPECT_TRUE(shows(5));
}

} // namespace
} // namespace lineitems
