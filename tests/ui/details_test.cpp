// Row details: all of one line item, hidden columns too, edited there as in the grid, never into another row.
#include "tests/ui/windowfixture.h"

#include "ui/details/rowdetailsmodel.h"
#include "ui/details/rowdetailspanel.h"
#include "ui/window/actions.h"
#include "ui/window/sidepanels.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class DetailsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        openPortal();
        setCurrent(0, "price");
        QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    }

    RowDetailsPanel *panel() const { return window->sidePanels()->details(); }
    int rowOf(const char *property) const { return column(property) - LineItemModel::firstPropertyColumn; }
    QString text(const char *property, RowDetailsModel::Column column) const
    {
        return panel()->model()->index(rowOf(property), column).data().toString();
    }
    void choose(const char *property)
    {
        panel()->table()->setFocus();
        panel()->table()->setCurrentIndex(
            panel()->table()->model()->index(rowOf(property), RowDetailsModel::ValueColumn));
    }
};

TEST_F(DetailsTest, ShowsAllOfTheCurrentRowAndFollowsIt)
{
    const QAbstractItemModelTester tester(panel()->model());
    ASSERT_TRUE(panel()->isVisible());
    grid()->setColumnHidden(column("quantity"), true);
    EXPECT_EQ(panel()->model()->rowCount(), document()->columnCount()) << "hidden columns too";
    EXPECT_EQ(text("name", RowDetailsModel::ValueColumn), u"Item 0"_s);
    EXPECT_EQ(text("recurringbillingfrequency", RowDetailsModel::ValueColumn), u"Monthly"_s);
    EXPECT_TRUE(text("amount", RowDetailsModel::NoteColumn).contains(u"Read-only"_s));
    QTest::keyClick(grid(), Qt::Key_Down);
    QTest::keyClick(grid(), Qt::Key_Down);
    EXPECT_EQ(text("name", RowDetailsModel::ValueColumn), u"Item 2"_s);
    EXPECT_EQ(text("quantity", RowDetailsModel::ValueColumn), u"2"_s);
}

TEST_F(DetailsTest, ShowsOldAndNewAndWhyARowFailed)
{
    const QAbstractItemModelTester tester(panel()->model());
    grid()->setFocus();
    type("55");
    setCurrent(0, "price");
    EXPECT_EQ(text("price", RowDetailsModel::ValueColumn), u"55"_s);
    EXPECT_EQ(text("price", RowDetailsModel::OldColumn), u"10.00"_s);
    EXPECT_EQ(text("price", RowDetailsModel::NoteColumn), u"Changed"_s);
    EXPECT_EQ(text("name", RowDetailsModel::OldColumn), QString());
    EXPECT_EQ(panel()->statusText(), u"Changed"_s);
    portal.refused = {{u"1001"_s, u"<b>no</b>"_s}};
    submitAll();
    EXPECT_TRUE(panel()->statusText().startsWith(u"Failed: "_s)
                && panel()->statusText().contains(u"<b>no</b>"_s))
        << panel()->statusText().toStdString();
    EXPECT_TRUE(text("price", RowDetailsModel::NoteColumn).contains(u"<b>no</b>"_s));
}

TEST_F(DetailsTest, AValueIsEditedThereAsOneUndoStep)
{
    choose("quantity");
    QTest::keyClick(panel()->table(), Qt::Key_7);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(textAt(0, "quantity"), u"7"_s);
    EXPECT_EQ(document()->undoStack()->count(), 1);
    EXPECT_EQ(panel()->table()->currentIndex().row(), rowOf("quantity") + 1) << "Enter goes down";
    choose("amount");
    QTest::keyClick(panel()->table(), Qt::Key_7);
    EXPECT_EQ(QApplication::focusWidget(), panel()->table()) << "read-only";
}

TEST_F(DetailsTest, CtrlEnterTakesTheValueToo)
{
    choose("quantity");
    QTest::keyClick(panel()->table(), Qt::Key_7);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(textAt(0, "quantity"), u"7"_s);
    EXPECT_EQ(document()->edits().cellCount(), 1);
    EXPECT_EQ(QApplication::focusWidget(), panel()->table());
}

TEST_F(DetailsTest, SpaceTicksABoxAndOverwritesNothing)
{
    choose("quantity");
    QTest::keyClick(panel()->table(), Qt::Key_Space);
    EXPECT_EQ(QApplication::focusWidget(), panel()->table());
    EXPECT_TRUE(document()->edits().isEmpty());
    choose("optional");
    QTest::keyClick(panel()->table(), Qt::Key_Space);
    EXPECT_EQ(cell(0, "optional").data(WireValueRole).toByteArray(), "true");
    QTest::keyClick(panel()->table(), Qt::Key_Space);
    EXPECT_EQ(cell(0, "optional").data(WireValueRole).toByteArray(), "false");
    panel()->setFrozen(true);
    QTest::keyClick(panel()->table(), Qt::Key_Space);
    EXPECT_EQ(cell(0, "optional").data(WireValueRole).toByteArray(), "false");
}

TEST_F(DetailsTest, WhatIsBeingTypedStaysWithItsRow)
{
    choose("quantity");
    QTest::keyClick(panel()->table(), Qt::Key_7);
    ASSERT_NE(QApplication::focusWidget(), panel()->table());
    // As F8 or Find do, with the editor still open.
    grid()->selectionModel()->setCurrentIndex(cell(2, "price"), QItemSelectionModel::ClearAndSelect);
    EXPECT_EQ(textAt(0, "quantity"), u"7"_s);
    EXPECT_EQ(textAt(2, "quantity"), u"2"_s);
}

TEST_F(DetailsTest, WhatIsBeingTypedIsPartOfTheReview)
{
    choose("quantity");
    QTest::keyClick(panel()->table(), Qt::Key_7);
    grid()->commitEditor();
    EXPECT_EQ(document()->edits().cellCount(), 1);
}

TEST_F(DetailsTest, PropertiesAreFilteredAndCopied)
{
    panel()->filterField()->setFocus();
    QTest::keyClicks(panel()->filterField(), u"PRICE"_s);
    EXPECT_EQ(panel()->table()->model()->rowCount(), 2);
    panel()->copy();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"Unit price\t10.00\t"_s)) << lines[0].toStdString();
}

TEST_F(DetailsTest, TheSandboxHasNoPagesInHubSpot)
{
    EXPECT_FALSE(panel()->linkButton()->isEnabled());
    panel()->setGrid(grid(), window->workspace()->gridModel(),
                     [](const QByteArray &id) { return QUrl(u"https://x/"_s + QString::fromUtf8(id)); });
    QSignalSpy chosen(panel(), &RowDetailsPanel::linkChosen);
    panel()->disconnect(window->sidePanels());
    ASSERT_TRUE(panel()->linkButton()->isEnabled());
    panel()->linkButton()->click();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toUrl(), QUrl(u"https://x/1001"_s));
}

TEST_F(DetailsTest, KeysAloneGoThereAndBack)
{
    grid()->setFocus();
    QTest::keyClick(grid(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), panel()->table());
    QTest::keyClick(panel()->table(), Qt::Key_F6);
    EXPECT_NE(qobject_cast<QLineEdit *>(QApplication::focusWidget()), nullptr) << "the quick filter";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), grid());
    QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(DetailsTest, IsThereAgainAtTheNextStartWithAPortal)
{
    window->close();
    window.reset();
    makeWindow();
    EXPECT_FALSE(panel()->isVisible()) << "there is nothing to show yet";
    window->openSandbox();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return window->workspace()->session()->state() == Session::State::Ready; }));
    EXPECT_TRUE(panel()->isVisible());
    EXPECT_TRUE(window->actions()->rowDetails->isChecked());
    window->actions()->rowDetails->trigger();
    EXPECT_FALSE(panel()->isVisible());
    window->close();
    window.reset();
    openPortal();
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(DetailsTest, TheOldValueAndAllOfANoteAreInSight)
{
    window->resize(1280, 800);
    grid()->setFocus();
    type("abc");
    setCurrent(0, "price");
    choose("price");
    const QTableView *table = panel()->table();
    const QModelIndex old = table->model()->index(rowOf("price"), RowDetailsModel::OldColumn);
    EXPECT_TRUE(table->viewport()->rect().contains(table->visualRect(old)));
    EXPECT_EQ(panel()->noteText(), text("price", RowDetailsModel::NoteColumn));
    EXPECT_FALSE(panel()->noteText().isEmpty());
    choose("name");
    EXPECT_EQ(panel()->noteText(), QString());
    QHeaderView *header = table->horizontalHeader();
    header->resizeSection(RowDetailsModel::PropertyColumn, 90);
    window->resize(1300, 800);
    EXPECT_EQ(header->sectionSize(RowDetailsModel::PropertyColumn), 90) << "a person's own width stays";
}

} // namespace
} // namespace lineitems
