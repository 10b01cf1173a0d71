// Which rows are shown: chips, quick filter, and how to get the others back.
#include "tests/ui/windowfixture.h"

#include "models/table/filterparser.h"
#include "ui/look/chip.h"
#include "ui/look/emptyoverlay.h"
#include "ui/filter/filterbar.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class FilterTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    FilterBar *bar() const { return window->workspace()->filterBar(); }
};

TEST_F(FilterTest, ChipsCountAndFilter)
{
    setCurrent(1, "price");
    type("55");
    setCurrent(2, "quantity");
    type("many");
    EXPECT_TRUE(bar()->chip(RowFilter::All)->text().endsWith(u"5"_s));
    EXPECT_TRUE(bar()->chip(RowFilter::Changed)->text().endsWith(u"2"_s));
    EXPECT_TRUE(bar()->chip(RowFilter::Invalid)->text().endsWith(u"1"_s));
    bar()->chip(RowFilter::Changed)->click();
    EXPECT_TRUE(shows(2));
    bar()->chip(RowFilter::Invalid)->click();
    EXPECT_TRUE(shows(1));
    EXPECT_EQ(textAt(0, "name"), u"Item 2"_s);
    bar()->chip(RowFilter::All)->click();
    EXPECT_TRUE(shows(5));
}

TEST_F(FilterTest, TheStatusLineSaysHowManyAreShown)
{
    const StatusLine *status = window->statusLine();
    EXPECT_EQ(status->counts(), u"5 line item(s)"_s);
    rows()->setWhere(filterFromText(u"price < 15"_s, document()->columns()).clauses);
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(status->counts(), u"1 of 5 line item(s)"_s);
    setCurrent(0, "price");
    type("99");
    EXPECT_EQ(status->counts(), u"1 of 5 line item(s) · 1 changed cell(s)"_s) << "it stays where it is";
    rows()->apply();
    ASSERT_TRUE(shows(0));
    EXPECT_EQ(status->counts(), u"0 of 5 line item(s) · 1 changed cell(s)"_s);
    document()->appendRows(std::vector<LoadedRow>{{"7", {}}});
    EXPECT_TRUE(status->counts().contains(u" of 6 line item(s)"_s)) << status->counts().toStdString();
    rows()->setWhere({});
    ASSERT_TRUE(shows(6));
    EXPECT_EQ(status->counts(), u"6 line item(s) · 1 changed cell(s)"_s);
}

TEST_F(FilterTest, QuickFilterIsReachedTypedAndClearedByKeyboard)
{
    setCurrent(0, "name");
    QTest::keyClick(grid(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(qobject_cast<QLineEdit *>(QApplication::focusWidget()), nullptr);
    QTest::keyClicks(QApplication::focusWidget(), u"item delta"_s);
    EXPECT_TRUE(shows(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(shows(5));
    EXPECT_EQ(QApplication::focusWidget(), grid());
}

TEST_F(FilterTest, EmptyResultSaysWhatToDo)
{
    window->workspace()->gridModel()->rows()->setQuickFilter(u"nothing like this"_s);
    ASSERT_TRUE(shows(0));
    auto *overlay = grid()->viewport()->findChild<EmptyOverlay *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return overlay->isVisible(); }, 3000));
    overlay->findChild<QPushButton *>()->click();
    EXPECT_TRUE(shows(5));
    EXPECT_FALSE(overlay->isVisible());
}

TEST_F(FilterTest, CurrentLineItemStaysCurrent)
{
    setCurrent(3, "price");
    bar()->focusQuickFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"delta"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid()->model()->rowCount() < 5; }, 3000));
    EXPECT_EQ(grid()->currentIndex().siblingAtColumn(column("name")).data().toString(), u"Item 3"_s);
}

} // namespace
} // namespace lineitems
