// Rows that were not saved, by reason: from the reason to the rows, to their mending, to the next try.
#include "tests/ui/windowfixture.h"

#include "ui/look/chip.h"
#include "ui/problems/clusterlist.h"
#include "ui/filter/filterbar.h"
#include "ui/problems/problemdetails.h"
#include "ui/problems/problemsmodel.h"
#include "ui/problems/problemspanel.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/reviewmodel.h"
#include "ui/grid/setvaluedialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class ProblemsTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    /// Rows 0, 2 and 4 fail for one reason, row 3 for another.
    void failFour()
    {
        portal.refused = {{u"1001"_s, u"abc was not a valid number."_s},
                          {u"1003"_s, u"x1 was not a valid number."_s},
                          {u"1005"_s, u"y was not a valid number."_s},
                          {u"1004"_s, u"The record is locked."_s}};
        for (const int row : {0, 2, 3, 4}) {
            setCurrent(row, "price");
            type("5");
        }
        submitAll();
        window->problems()->model()->refresh();
    }

    void fail(const QString &message)
    {
        portal.refused = {{u"1001"_s, message}};
        setCurrent(0, "price");
        type("5");
        submitAll();
        window->problems()->model()->refresh();
    }

    ClusterList *clusters() const { return window->problems()->clusters(); }
    QString reason(int row) const { return clusters()->list()->model()->index(row, 0).data().toString(); }
    void choose(int row)
    {
        QListView *list = clusters()->list();
        const QModelIndex index = list->model()->index(row, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    }
};

TEST_F(ProblemsTest, ReasonsAreCountedAndOneIsChosen)
{
    failFour();
    const QAbstractItemModelTester tester(clusters()->list()->model());
    ASSERT_EQ(clusters()->list()->model()->rowCount(), 3);
    EXPECT_EQ(reason(0), u"All problems (4)"_s);
    EXPECT_TRUE(reason(1).startsWith(u"3 row"_s)) << reason(1).toStdString();
    EXPECT_TRUE(reason(1).endsWith(u"Unit price: … was not a valid number."_s)) << reason(1).toStdString();
    EXPECT_TRUE(reason(2).contains(u"locked"_s));
    EXPECT_EQ(window->problems()->model()->rowCount(), 4);
    choose(1);
    EXPECT_EQ(window->problems()->model()->rowCount(), 3);
    EXPECT_TRUE(window->problems()->windowTitle().contains(u"4"_s)) << "the panel's count is of all";
    clusters()->list()->setFocus();
    QTest::keyClick(clusters()->list(), Qt::Key_Down);
    EXPECT_EQ(window->problems()->model()->rowCount(), 1);
}

TEST_F(ProblemsTest, ReasonStaysChosenOverARunAndGoesWithItsLastRow)
{
    failFour();
    choose(1);
    portal.refused.remove(u"1001"_s);
    portal.refused.remove(u"1004"_s);
    submitAll();
    window->problems()->model()->refresh();
    EXPECT_TRUE(reason(1).startsWith(u"2 row"_s));
    EXPECT_EQ(window->problems()->model()->rowCount(), 2);
    portal.refused = {{u"1003"_s, u"The record is locked."_s}};
    submitAll();
    window->problems()->model()->refresh();
    EXPECT_EQ(clusters()->chosen(), nullptr);
    EXPECT_EQ(window->problems()->model()->rowCount(), 1);
}

TEST_F(ProblemsTest, RowsOfAReasonAreSelectedAndGetOneValueInOneStep)
{
    failFour();
    choose(1);
    QTest::mouseClick(clusters()->selectButton(), Qt::LeftButton);
    const QItemSelectionModel *selected = grid()->selectionModel();
    EXPECT_EQ(selected->selectedIndexes().size(), 3);
    EXPECT_TRUE(selected->isSelected(cell(0, "price")) && selected->isSelected(cell(4, "price")));
    EXPECT_EQ(QApplication::focusWidget(), grid());

    const int steps = document()->undoStack()->count();
    QTest::mouseClick(clusters()->setValueButton(), Qt::LeftButton);
    auto *dialog = window->findChild<SetValueDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(dialog->editor(), u"much"_s);
    EXPECT_TRUE(dialog->problem().contains(u"not a number"_s));
    QTest::keyClick(dialog->editor(), Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()) << "what is not valid is not set";
    static_cast<QLineEdit *>(dialog->editor())->selectAll();
    QTest::keyClicks(dialog->editor(), u"12,5"_s);
    QTest::keyClick(dialog->editor(), Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(textAt(0, "price"), u"12.5"_s);
    EXPECT_EQ(textAt(2, "price"), u"12.5"_s);
    EXPECT_EQ(textAt(3, "price"), u"5"_s);
    EXPECT_EQ(document()->undoStack()->count(), steps + 1);
}

TEST_F(ProblemsTest, RowsThatAreFilteredOutAreShownToBeSelected)
{
    failFour();
    window->workspace()->filterBar()->setRowFilter(RowFilter::Saved);
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid()->model()->rowCount() == 0; }));
    choose(1);
    QTest::mouseClick(clusters()->selectButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid()->selectionModel()->selectedIndexes().size() == 3; }));
    const Chip *chip = window->workspace()->filterBar()->chip(RowFilter::Picked);
    EXPECT_TRUE(chip->isVisible() && chip->isChecked());
    EXPECT_EQ(grid()->model()->rowCount(), 3);
    window->workspace()->filterBar()->chip(RowFilter::All)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return grid()->model()->rowCount() == 5; }));
    EXPECT_FALSE(chip->isVisible());
}

TEST_F(ProblemsTest, RetryTheseOffersOnlyTheRowsOfTheReason)
{
    failFour();
    choose(2);
    QTest::mouseClick(clusters()->retryButton(), Qt::LeftButton);
    auto *dialog = window->findChild<ReviewDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->table()->model()->rowCount(), 1);
    EXPECT_EQ(dialog->table()->model()->index(0, ReviewModel::IdColumn).data().toString(), u"1004"_s);
    dialog->reject();
}

TEST_F(ProblemsTest, DetailsShowAllOfItAsPlainTextAndCopyIt)
{
    fail(u"<b>No</b>\n\u202Eevil\u202C"_s);
    QTableView *table = window->problems()->table();
    window->problems()->focusTable();
    QTest::keyClick(table, Qt::Key_Return, Qt::AltModifier);
    auto *dialog = window->findChild<ProblemDetails *>();
    ASSERT_NE(dialog, nullptr);
    const QString shown = dialog->shownText();
    for (const char *part : {"<b>No</b>", "VALIDATION_ERROR", "INVALID_INTEGER", "Unit price (price)", "207",
                             "1001", "Trace ID: "})
        EXPECT_TRUE(shown.contains(QString::fromLatin1(part))) << part << " in " << shown.toStdString();
    EXPECT_FALSE(shown.contains(QChar(0x202E)));
    dialog->copy();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QChar(0x202E))) << "the copy is as it came";
    dialog->reject();
    // Enter goes to the cell, as a click does.
    setCurrent(3, "name");
    window->problems()->focusTable();
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(grid()->currentIndex(), cell(0, "price"));
}

TEST_F(ProblemsTest, AMegabyteOfHtmlIsCutInTheListAndStillCopiedWhole)
{
    const QString page = u"<html>\r\n\t"_s + QString(1'000'000, u'x');
    fail(page);
    EXPECT_LT(reason(1).size(), 400);
    const QModelIndex message = window->problems()->model()->index(0, ProblemsModel::MessageColumn);
    EXPECT_EQ(message.data().toString().size(), 301);
    EXPECT_LT(message.data(Qt::ToolTipRole).toString().size(), 2000);
    EXPECT_LT(cell(0, "price").data(Qt::ToolTipRole).toString().size(), 3000);
    window->problems()->focusTable();
    QTest::keyClick(window->problems()->table(), Qt::Key_Return, Qt::AltModifier);
    auto *dialog = window->findChild<ProblemDetails *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_LT(dialog->shownText().size(), 30'000);
    dialog->copy();
    EXPECT_GT(QApplication::clipboard()->text().size(), 1'000'000);
}

TEST(ProblemsModel, ReadsManyRowsOnAnotherThreadAndMissesNone)
{
    constexpr int rows = 3'000;
    Property name;
    name.name = u"name"_s;
    Document document;
    document.clear(Schema(std::vector{name}));
    std::vector<LoadedRow> loaded;
    std::vector<SettledRow> settled;
    for (int row = 0; row < rows; ++row) {
        loaded.push_back({QByteArray::number(row), {"x"}});
        SettledRow failed{QByteArray::number(row), {}, {}};
        failed.outcome.outcome = Outcome::Failed;
        failed.outcome.error.message = row % 2 ? u"locked"_s : u"too dear"_s;
        settled.push_back(failed);
    }
    document.appendRows(loaded);
    const LineItemModel lineItems(&document);
    ProblemsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    document.applyOutcomes(settled);
    model.setLineItems(&lineItems);
    EXPECT_EQ(model.problemCount(), 0); // not in the time of the window
    // One more comes while they are read.
    SettledRow saved{"7", {}, {}};
    saved.outcome.outcome = Outcome::Saved;
    document.applyOutcomes(std::span(&saved, 1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.problemCount() == rows - 1; }));
    EXPECT_EQ(model.clusters().size(), 2u);
    document.clear(Schema(std::vector{name}));
    EXPECT_EQ(model.problemCount(), 0);
}

} // namespace
} // namespace lineitems
