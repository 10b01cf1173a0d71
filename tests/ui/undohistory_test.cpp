// The undo history: each step by its name, the way to it, and where all stood in HubSpot.
#include "tests/ui/windowfixture.h"

#include "ui/undo/undohistorymodel.h"
#include "ui/undo/undohistorypanel.h"
#include "ui/window/actions.h"
#include "ui/window/sidepanels.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class UndoHistoryTest : public WindowTest
{
protected:
    void SetUp() override
    {
        openPortal();
        window->actions()->undoHistory->trigger();
        tester = std::make_unique<QAbstractItemModelTester>(panel()->model());
    }
    void TearDown() override { tester.reset(); }

    UndoHistoryPanel *panel() const { return window->sidePanels()->undoHistory(); }
    QString step(int row) const { return panel()->model()->index(row).data().toString(); }
    int steps() const { return panel()->model()->rowCount(); }
    void change(int row, const char *value, const QString &text = u"Paste"_s)
    {
        const int price = document()->columns().indexOf(u"price"_s);
        document()->setCells(
            {{row, price, {value, CellProblem::None}}, {row + 1, price, {value, CellProblem::None}}}, text);
    }
    bool isAt(int row) const
    {
        return QTest::qWaitFor([&] { return document()->undoStack()->index() == row; }, 3000);
    }

    std::unique_ptr<QAbstractItemModelTester> tester;
};

TEST_F(UndoHistoryTest, NamesEachStepWithItsCellsAsPlainText)
{
    EXPECT_EQ(steps(), 1);
    change(0, "1");
    change(2, "2", u"<b>Fill</b>\u202Eall"_s);
    ASSERT_EQ(steps(), 3);
    EXPECT_EQ(step(0), u"As loaded"_s);
    EXPECT_EQ(step(1), u"Paste (2 cell(s))"_s);
    EXPECT_EQ(step(2), u"<b>Fill</b> all (2 cell(s))"_s);
    EXPECT_EQ(panel()->list()->currentIndex().row(), 2);
    document()->undoStack()->undo();
    EXPECT_EQ(panel()->list()->currentIndex().row(), 1);
    EXPECT_TRUE(panel()->model()->index(2).data(Qt::AccessibleTextRole).toString().endsWith(u"undone"_s));
    change(0, "9");
    EXPECT_EQ(steps(), 3) << "a new step takes the place of what was undone";
}

TEST_F(UndoHistoryTest, AStepOfOneCellNamesItsLineItemAndBothValues)
{
    for (const char *value : {"24", "25"}) {
        setCurrent(1, "price");
        type(value);
    }
    setCurrent(2, "price");
    type("abc");
    document()->undoStack()->undo();
    ASSERT_EQ(steps(), 3);
    EXPECT_EQ(step(1), u"Unit price of Item 1: 20.00 → 25"_s) << "what is typed again is one step";
    EXPECT_EQ(step(2), u"Unit price of Item 2: 30.00 → abc"_s) << "also while it is undone";
    const QListView *list = panel()->list();
    EXPECT_LE(list->visualRect(list->model()->index(1, 0)).width(), list->viewport()->width());
    submitAll();
    EXPECT_TRUE(step(1).startsWith(u"Unit price of Item 1: 20.00 → 25"_s)) << "and after it is saved";
}

TEST_F(UndoHistoryTest, AClickGoesThereAndEnterBack)
{
    for (const char *value : {"1", "2", "3", "4"})
        change(0, value);
    QListView *list = panel()->list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    ASSERT_TRUE(isAt(1));
    EXPECT_EQ(textAt(0, "price"), u"1"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->currentIndex().row() == 1; }, 3000));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(isAt(4));
    EXPECT_EQ(textAt(0, "price"), u"4"_s);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(isAt(0));
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(UndoHistoryTest, AStepOfManyCellsTellsTheirNumberOnceItIsKnown)
{
    loadRows(12'000);
    startFilling("price", "7");
    ASSERT_EQ(steps(), 2);
    EXPECT_EQ(step(1), u"Paste"_s);
    QSignalSpy changed(panel()->model(), &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document()->isWorking(); }));
    EXPECT_EQ(step(1), u"Paste (%1 cell(s))"_s.arg(QLocale().toString(12'000 - 1)));
    EXPECT_GE(changed.count(), 1);
}

TEST_F(UndoHistoryTest, MarksWhereAllStoodInHubSpot)
{
    change(0, "1");
    submitAll();
    EXPECT_EQ(step(1), u"Paste (2 cell(s)) · saved in HubSpot"_s);
    change(0, "2");
    portal.refused = {{u"1001"_s, u"no"_s}};
    submitAll();
    EXPECT_FALSE(step(1).contains(u"saved"_s)) << "one row stands at one step, the other at another";
    EXPECT_FALSE(step(2).contains(u"saved"_s));
}

TEST_F(UndoHistoryTest, GoesWithThePortal)
{
    change(0, "1");
    unsavedAnswer = UnsavedAnswer::Discard;
    window->actions()->closePortal->trigger();
    EXPECT_EQ(steps(), 0);
    EXPECT_FALSE(panel()->isVisible());
}

} // namespace
} // namespace lineitems
