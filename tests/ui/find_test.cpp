// Find: from one cell that holds the text to the next, by keyboard alone, with a count that is right.
#include "tests/ui/windowfixture.h"

#include "ui/find/findbar.h"
#include "ui/grid/celldelegate.h"
#include "ui/grid/rowcopier.h"
#include "ui/window/actions.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QToolButton>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class FindTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    FindBar *bar() const { return window->workspace()->findBar(); }

    /// Ctrl+F and types; waits for the count.
    bool find(const QString &text, const QString &count)
    {
        QTest::keyClick(grid(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
        return counts(count);
    }
    bool counts(const QString &count)
    {
        return QTest::qWaitFor([&] { return !bar()->search()->isBusy() && bar()->countText() == count; },
                               3000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QToolButton *option(const QString &text) const
    {
        const auto buttons = bar()->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    void chooseWhere(FindSearch::Where where)
    {
        auto *box = bar()->findChild<QComboBox *>();
        box->setFocus();
        box->setCurrentIndex(0);
        for (int step = 0; step < static_cast<int>(where); ++step)
            QTest::keyClick(box, Qt::Key_Down);
    }
};

TEST_F(FindTest, GoesFromMatchToMatchAndRoundTheEnd)
{
    setCurrent(0, "name");
    ASSERT_TRUE(find(u"item"_s, u"1 of 5"_s)) << bar()->countText().toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(grid()->currentIndex(), cell(1, "name"));
    EXPECT_EQ(QApplication::focusWidget(), bar()->field()) << "Enter goes on, and so does typing";
    press(Qt::Key_F3);
    EXPECT_EQ(grid()->currentIndex(), cell(2, "name"));
    press(Qt::Key_Return, Qt::ShiftModifier);
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(grid()->currentIndex(), cell(0, "name"));
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(grid()->currentIndex(), cell(4, "name"));
    EXPECT_TRUE(bar()->countText().startsWith(u"5 of 5 · went on"_s)) << bar()->countText().toStdString();
    EXPECT_EQ(grid()->selectionModel()->selectedIndexes().size(), 1) << "Shift must not select";
    press(Qt::Key_Escape);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), grid());
}

TEST_F(FindTest, EnterThatComesBeforeTheSearchIsOverStillGoes)
{
    setCurrent(0, "name");
    QTest::keyClick(grid(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"item 3"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return grid()->currentIndex() == cell(3, "name"); }, 3000));
}

TEST_F(FindTest, CountFollowsEditsSortingAndFilters)
{
    setCurrent(0, "name");
    ASSERT_TRUE(find(u"item"_s, u"1 of 5"_s));
    press(Qt::Key_Escape);
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(counts(u"1 of 5"_s));
    const int name = document()->columns().indexOf(u"name"_s);
    document()->setCells({{0, name, {"Something", CellProblem::None}}}, u"Edit"_s);
    EXPECT_TRUE(counts(u"4 match(es)"_s)) << bar()->countText().toStdString();
    grid()->horizontalHeader()->setSortIndicator(column("price"), Qt::DescendingOrder);
    EXPECT_TRUE(counts(u"4 match(es)"_s)) << bar()->countText().toStdString();
    QTest::keyClick(bar()->field(), Qt::Key_Return);
    EXPECT_TRUE(grid()->currentIndex().data().toString().startsWith(u"Item"_s));
    window->workspace()->gridModel()->rows()->setQuickFilter(u"delta"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar()->search()->count() == 1; }, 3000));
}

TEST_F(FindTest, OptionsAreTakenAndABrokenExpressionIsExplained)
{
    setCurrent(0, "price");
    ASSERT_TRUE(find(u"ITEM 1"_s, u"1 match(es)"_s)) << bar()->countText().toStdString();
    option(u"Match &case"_s)->click();
    EXPECT_TRUE(counts(u"No matches"_s));
    option(u"Match &case"_s)->click();
    option(u"&Whole cell"_s)->click();
    EXPECT_TRUE(counts(u"1 match(es)"_s));
    option(u"Regular e&xpression"_s)->click();
    bar()->field()->setText(u"item [13]"_s);
    EXPECT_TRUE(counts(u"2 match(es)"_s));
    bar()->field()->setText(u"item ("_s);
    EXPECT_TRUE(bar()->countText().contains(u"character 7"_s)) << bar()->countText().toStdString();
    EXPECT_EQ(bar()->search()->count(), 0);
}

TEST_F(FindTest, KeepsToTheColumnOrTheSelection)
{
    setCurrent(1, "description");
    QTest::keyClick(grid(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(bar()->field(), u"a"_s);
    chooseWhere(FindSearch::Where::Column);
    EXPECT_TRUE(counts(u"2 of 4"_s)) << "alpha, bravo, charlie, delta: " << bar()->countText().toStdString();
    setCurrent(0, "description");
    grid()->selectionModel()->select(QItemSelection(cell(2, "description"), cell(3, "description")),
                                     QItemSelectionModel::ClearAndSelect);
    chooseWhere(FindSearch::Where::Selection);
    EXPECT_TRUE(counts(u"2 match(es)"_s)) << bar()->countText().toStdString();
    bar()->field()->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(grid()->currentIndex(), cell(2, "description"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(grid()->currentIndex(), cell(2, "description")) << "stays in what was selected";
    grid()->horizontalHeader()->setSortIndicator(column("price"), Qt::DescendingOrder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return textAt(0, "price") == u"50.00"_s; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bar()->search()->isBusy(); }, 3000));
    EXPECT_EQ(bar()->search()->count(), 2);
    EXPECT_TRUE(bar()->search()->isFound(cell(1, "description"))) << "the cells moved with their rows";
}

TEST_F(FindTest, MatchesAreMarkedOnlyWhileTheBarIsOpen)
{
    setCurrent(0, "name");
    ASSERT_TRUE(find(u"item 2"_s, u"1 match(es)"_s));
    EXPECT_TRUE(bar()->search()->isFound(cell(2, "name")));
    EXPECT_FALSE(bar()->search()->isFound(cell(1, "name")));
    const auto colourAt = [&](int row) {
        const QRect rect = grid()->visualRect(cell(row, "name"));
        return grid()->viewport()->grab(rect).toImage().pixelColor(rect.width() / 2, 3).rgb();
    };
    EXPECT_EQ(colourAt(2), themeFor(grid()->palette()).foundBase.rgb());
    EXPECT_NE(colourAt(1), themeFor(grid()->palette()).foundBase.rgb());
    press(Qt::Key_Escape);
    EXPECT_NE(colourAt(2), themeFor(grid()->palette()).foundBase.rgb());
}

TEST_F(FindTest, GoToRecordTakesAnIdOrAnAddress)
{
    const auto goTo = [&](const QString &text) {
        QTest::keyClick(grid(), Qt::Key_G, Qt::ControlModifier);
        auto *dialog = window->findChild<QInputDialog *>();
        dialog->setTextValue(text);
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    };
    setCurrent(0, "name");
    ASSERT_TRUE(goTo(u"1004"_s));
    EXPECT_EQ(grid()->currentIndex(), cell(3, "name"));
    ASSERT_TRUE(goTo(u"https://app.hubspot.com/contacts/1/record/0-8/1002"_s));
    EXPECT_EQ(grid()->currentIndex(), cell(1, "name"));
    ASSERT_TRUE(goTo(u"9"_s));
    EXPECT_EQ(grid()->currentIndex(), cell(1, "name"));
    EXPECT_TRUE(window->statusLine()->currentMessage().contains(u"record ID 9"_s));
}

TEST_F(FindTest, RowsAreCopiedAsCsvWithTheirIds)
{
    setCurrent(3, "name");
    QTest::keyClick(grid(), Qt::Key_Down, Qt::ShiftModifier);
    QApplication::clipboard()->clear();
    window->actions()->copyAsCsv->trigger();
    ASSERT_TRUE(QTest::qWaitFor([] { return !QApplication::clipboard()->text().isEmpty(); }, 3000));
    const QStringList lines = QApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].startsWith(u"hs_object_id,"_s) && lines[0].contains(u"Unit price"_s));
    EXPECT_TRUE(lines[1].startsWith(u"1004,"_s)) << lines[1].toStdString();
    EXPECT_EQ(window->statusLine()->currentMessage(), u"2 row(s) copied"_s);
}

} // namespace
} // namespace lineitems
