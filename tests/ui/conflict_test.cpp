// Somebody else changes a cell while it is edited here: nobody's value is overwritten unseen.
#include "tests/ui/windowfixture.h"

#include "ui/window/actions.h"
#include "ui/grid/celllook.h"
#include "ui/look/chip.h"
#include "ui/problems/conflictdialog.h"
#include "ui/filter/filterbar.h"
#include "ui/look/noticebar.h"
#include "ui/problems/problemspanel.h"
#include "ui/look/progresspanel.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/runcontrols.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTableView>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class ConflictTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    /// Two prices are changed here and there; a third one here only.
    void makeConflicts()
    {
        for (const auto &[row, price] : {std::pair(0, "55"), {1, "66"}, {2, "77"}}) {
            setCurrent(row, "price");
            type(price);
        }
        portal.rows[u"1001"_s].insert(u"price"_s, u"11.50"_s);
        portal.rows[u"1002"_s].insert(u"price"_s, u"21.50"_s);
        submitAll();
        ASSERT_EQ(document()->results().count(Outcome::Conflict), 2);
    }

    ConflictDialog *openDialog()
    {
        QTest::keyClick(grid(), Qt::Key_F8, Qt::ControlModifier);
        auto *dialog = window->findChild<ConflictDialog *>();
        EXPECT_TRUE(dialog
                    && QTest::qWaitFor([&] { return QApplication::focusWidget() == dialog->table(); }));
        return dialog;
    }

    QString serverPrice(const char *id)
    {
        return portal.rows[QString::fromLatin1(id)].value("price"_L1).toString();
    }
    RunControls *run() const { return window->workspace()->run(); }
};

TEST_F(ConflictTest, WholeWalkKeepMineSubmitAgainAndTakeTheirsWithUndo)
{
    makeConflicts();
    EXPECT_EQ(serverPrice("1001"), u"11.50"_s);
    EXPECT_EQ(serverPrice("1003"), u"77"_s);
    ConflictDialog *dialog = openDialog();
    const ConflictModel *model = dialog->model();
    ASSERT_EQ(model->rowCount(), 2);
    const auto at = [&](int row, int column) { return model->index(row, column).data().toString(); };
    EXPECT_EQ(at(0, ConflictModel::NameColumn), u"Item 0"_s);
    EXPECT_EQ(at(0, ConflictModel::IdColumn), u"1001"_s);
    EXPECT_EQ(at(0, ConflictModel::PropertyColumn), u"Unit price"_s);
    EXPECT_EQ(at(0, ConflictModel::OriginalColumn), u"10.00"_s);
    EXPECT_EQ(at(0, ConflictModel::TheirsColumn), u"11.50"_s);
    EXPECT_EQ(at(0, ConflictModel::MineColumn), u"55"_s);

    // By keyboard: keep the first, take the second.
    QTest::keyClick(dialog->table(), Qt::Key_M, Qt::ControlModifier);
    QTest::keyClick(dialog->table(), Qt::Key_Down);
    QTest::keyClick(dialog->table(), Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(at(0, ConflictModel::DecisionColumn), u"Keep mine"_s);
    EXPECT_EQ(at(1, ConflictModel::DecisionColumn), u"Take theirs"_s);
    EXPECT_EQ(document()->results().count(Outcome::Conflict), 2) << "nothing happens before Apply";
    dialog->applyButton()->setFocus();
    QTest::keyClick(dialog->applyButton(), Qt::Key_Return);
    EXPECT_EQ(document()->results().count(Outcome::Conflict), 0);
    EXPECT_EQ(textAt(0, "price"), u"55"_s);
    EXPECT_EQ(textAt(1, "price"), u"21.50"_s);
    EXPECT_TRUE(window->workspace()->notice()->text().contains(u"submit again"_s));

    document()->undoStack()->undo();
    EXPECT_EQ(textAt(1, "price"), u"66"_s) << "undo brings mine back";
    document()->undoStack()->redo();
    submitAll();
    EXPECT_EQ(serverPrice("1001"), u"55"_s);
    EXPECT_EQ(serverPrice("1002"), u"21.50"_s);
    EXPECT_TRUE(document()->edits().isEmpty());
    EXPECT_EQ(document()->results().count(Outcome::Saved), 2);
}

TEST_F(ConflictTest, DecisionsAreCountedAndNothingHappensWithoutApply)
{
    makeConflicts();
    ConflictDialog *dialog = openDialog();
    EXPECT_TRUE(dialog->summary().contains(u"2 undecided"_s)) << dialog->summary().toStdString();
    EXPECT_FALSE(dialog->applyButton()->isEnabled());
    QTest::keyClick(dialog->table(), Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(dialog->summary().contains(u"1 decided"_s) && dialog->summary().contains(u"1 undecided"_s));
    QTest::keyClick(dialog->table(), Qt::Key_Delete);
    EXPECT_FALSE(dialog->applyButton()->isEnabled());
    QTest::keyClick(dialog->table(), Qt::Key_M, Qt::ControlModifier);
    QTest::keyClick(dialog->table(), Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()) << "Enter applies nothing";
    EXPECT_EQ(grid()->currentIndex(), cell(0, "price")) << "it goes to the cell";
    QTest::keyClick(dialog->table(), Qt::Key_Escape);
    EXPECT_EQ(document()->results().count(Outcome::Conflict), 2);
}

TEST_F(ConflictTest, UndecidedCellsStayConflicts)
{
    makeConflicts();
    ConflictDialog *dialog = openDialog();
    QTest::keyClick(dialog->table(), Qt::Key_T, Qt::ControlModifier);
    QTest::mouseClick(dialog->applyButton(), Qt::LeftButton);
    EXPECT_EQ(document()->results().count(Outcome::Conflict), 1);
    EXPECT_EQ(textAt(1, "price"), u"66"_s);
    EXPECT_TRUE(run()->resolveButton()->isVisible());
}

TEST_F(ConflictTest, AllMineAllTheirsByButton)
{
    makeConflicts();
    ConflictDialog *dialog = openDialog();
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto click = [&](const QString &text) {
        for (QPushButton *button : buttons) {
            if (button->text().remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    click(u"Take all theirs"_s);
    EXPECT_EQ(dialog->model()->count(Document::Resolution::TakeTheirs), 2);
    click(u"Keep all mine"_s);
    EXPECT_EQ(dialog->model()->count(Document::Resolution::KeepMine), 2);
}

TEST_F(ConflictTest, ConflictsAreCountedFilteredAndNotRetried)
{
    const Chip *chip = window->workspace()->filterBar()->chip(RowFilter::Conflict);
    EXPECT_FALSE(chip->isVisible());
    makeConflicts();
    ASSERT_TRUE(QTest::qWaitFor([&] { return chip->isVisible(); }));
    EXPECT_TRUE(chip->text().endsWith(u"2"_s));
    EXPECT_TRUE(window->workspace()->filterBar()->chip(RowFilter::Failed)->text().endsWith(u"0"_s));
    EXPECT_FALSE(window->actions()->retryFailed->isEnabled()) << "they would be in conflict again";
    EXPECT_TRUE(window->actions()->resolveConflicts->isEnabled());
    EXPECT_TRUE(run()->resolveButton()->isVisible());
    EXPECT_TRUE(window->problems()->resolveButton()->isEnabled());
    window->workspace()->filterBar()->setRowFilter(RowFilter::Conflict);
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid()->model()->rowCount() == 2; }));
    QTest::mouseClick(run()->resolveButton(), Qt::LeftButton);
    auto *dialog = window->findChild<ConflictDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->model()->decideAll(Document::Resolution::TakeTheirs);
    dialog->applyButton()->click();
    EXPECT_FALSE(chip->isVisible());
    EXPECT_FALSE(run()->resolveButton()->isVisible());
    EXPECT_FALSE(window->actions()->resolveConflicts->isEnabled());
    EXPECT_TRUE(QTest::qWaitFor([&] { return grid()->model()->rowCount() == 5; }))
        << "a filter that cannot be seen hides no rows";
}

TEST_F(ConflictTest, WhatIsUndoneIsNotToBeResolved)
{
    const int price = document()->columns().indexOf(u"price"_s);
    const ParsedValue mine{"55", CellProblem::None};
    document()->setCells({{0, price, mine}}, u"Restore"_s);
    document()->markConflicts(std::vector<CellConflict>{{0, price, "9.00", "10.00", mine}});
    const Chip *chip = window->workspace()->filterBar()->chip(RowFilter::Conflict);
    EXPECT_TRUE(QTest::qWaitFor([&] { return chip->isVisible(); }));
    EXPECT_TRUE(window->actions()->resolveConflicts->isEnabled());
    document()->undoStack()->undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !chip->isVisible(); }));
    EXPECT_FALSE(window->actions()->resolveConflicts->isEnabled());
    const QModelIndex status = grid()->model()->index(0, LineItemModel::statusColumn);
    EXPECT_EQ(status.data().toString(), QString());
    EXPECT_EQ(status.data(Qt::ToolTipRole).toString(), QString());
    document()->undoStack()->redo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return chip->isVisible(); }));
}

TEST_F(ConflictTest, CellSaysAllThreeValuesAndIsMarked)
{
    makeConflicts();
    const QString tip = cell(0, "price").data(Qt::ToolTipRole).toString();
    for (const char *value : {"10.00", "11.50", "55"})
        EXPECT_TRUE(tip.contains(QString::fromLatin1(value))) << tip.toStdString();
    EXPECT_FALSE(cell(0, "name").data(Qt::ToolTipRole).toString().contains(u"Conflict"_s));
    EXPECT_TRUE(cellLook(cell(0, "price"), lightTheme(), false).border.isValid());
    EXPECT_FALSE(cellLook(cell(0, "name"), lightTheme(), false).border.isValid());
}

TEST_F(ConflictTest, TheCheckCanBeSwitchedOffAndIsOnTheNextTime)
{
    setCurrent(0, "price");
    type("55");
    portal.rows[u"1001"_s].insert(u"price"_s, u"11.50"_s);
    window->workspace()->review();
    auto *dialog = window->findChild<ReviewDialog *>();
    ASSERT_TRUE(dialog->conflictCheck()->isChecked());
    QTest::keyClick(dialog->conflictCheck(), Qt::Key_Space);
    dialog->submitButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return document()->edits().isEmpty(); }));
    EXPECT_EQ(serverPrice("1001"), u"55"_s);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->isActiveWindow() && !run()->isRunning(); }));
    setCurrent(0, "price");
    type("56");
    window->workspace()->review();
    const auto dialogs = window->findChildren<ReviewDialog *>();
    EXPECT_TRUE(dialogs.last()->conflictCheck()->isChecked());
}

TEST_F(ConflictTest, ModelKeepsItsPromises)
{
    makeConflicts();
    ConflictModel model(allConflicts(document()->snapshot()), window->workspace()->lineItems());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int rows[] = {0, 1};
    model.decide(rows, Document::Resolution::KeepMine);
    model.decideAll({});
    EXPECT_EQ(model.count({}), 2);
}

} // namespace
} // namespace lineitems
