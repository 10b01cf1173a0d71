// Change selection, from the grid and by keyboard: what the preview promises is what happens, in one step.
#include "tests/ui/windowfixture.h"

#include "ui/change/changedialog.h"
#include "ui/change/changepreviewmodel.h"
#include "ui/change/changetotalsmodel.h"
#include "ui/change/templatefield.h"
#include "ui/grid/celljobrunner.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class ChangeTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    ChangeDialog *openOn(std::initializer_list<const char *> properties, Qt::Key key = Qt::Key_E,
                         Qt::KeyboardModifiers modifiers = Qt::ControlModifier | Qt::ShiftModifier)
    {
        QObject::connect(window->workspace(), &Workspace::reported, window.get(),
                         [this](const QString &text) { said = text; });
        setCurrent(0, *properties.begin());
        for (const char *property : properties)
            grid()->selectionModel()->select(QItemSelection(cell(0, property), cell(3, property)),
                                             QItemSelectionModel::Select);
        QTest::keyClick(grid(), key, modifiers);
        auto *dialog = window->findChild<ChangeDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            return nullptr;
        return dialog;
    }
    ChangeDialog *openPage(std::initializer_list<const char *> properties, QStringView page)
    {
        ChangeDialog *dialog = openOn(properties);
        if (dialog)
            dialog->showPage(page);
        return dialog;
    }
    static void typeInto(const ChangeDialog *dialog, const char *field, const QString &text)
    {
        auto *line = dialog->page()->findChild<QLineEdit *>(QString::fromLatin1(field));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static void choose(const ChangeDialog *dialog, const char *field, const QVariant &value)
    {
        chooseStored(dialog->page()->findChild<QComboBox *>(QString::fromLatin1(field)), value);
    }
    static void waitForPreview(const ChangeDialog *dialog)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isWorking(); }));
    }
    static void waitUntilClosed(const ChangeDialog *dialog)
    {
        const QPointer<const ChangeDialog> open(dialog); // it deletes itself
        ASSERT_TRUE(QTest::qWaitFor([&] { return !open || !open->isVisible(); }));
    }
    static QString at(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }

    QString said;
};

TEST_F(ChangeTest, AKeyANumberAndEnterRaiseAllPrices)
{
    ChangeDialog *dialog = openPage({"price"}, u"calculate");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }));
    QTest::keyClicks(QApplication::focusWidget(), u"5"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    waitUntilClosed(dialog);
    EXPECT_EQ(textAt(0, "price"), u"10.5"_s);
    EXPECT_EQ(textAt(3, "price"), u"42"_s);
    EXPECT_EQ(textAt(4, "price"), u"50.00"_s) << "not selected";
    EXPECT_EQ(document()->undoStack()->count(), 1);
    EXPECT_EQ(document()->undoStack()->undoText(), u"Unit price +5 %"_s);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(ChangeTest, ThePreviewShowsOldAndNewCountsAndSums)
{
    ChangeDialog *dialog = openPage({"price", "amount", "name"}, u"calculate");
    ASSERT_NE(dialog, nullptr);
    choose(dialog, "kind", static_cast<int>(Arithmetic::Kind::Multiply));
    typeInto(dialog, "operand", u"2"_s);
    waitForPreview(dialog);
    using Preview = ChangePreviewModel;
    EXPECT_EQ(at(dialog->preview(), 0, Preview::NameColumn), u"Item 0"_s);
    EXPECT_EQ(at(dialog->preview(), 0, Preview::PropertyColumn), u"Unit price"_s);
    EXPECT_EQ(at(dialog->preview(), 0, Preview::OldColumn), u"10.00"_s);
    EXPECT_EQ(at(dialog->preview(), 0, Preview::NewColumn), u"20"_s);
    EXPECT_TRUE(dialog->message().contains(u"read-only"));
    ASSERT_EQ(dialog->totals()->model()->rowCount(), 2);
    EXPECT_EQ(at(dialog->totals(), 0, ChangeTotalsModel::DifferenceColumn), u"+100.00"_s);
    EXPECT_TRUE(at(dialog->totals(), 1, ChangeTotalsModel::WhatColumn).startsWith(u'≈'));
    EXPECT_TRUE(document()->edits().isEmpty()) << "a look changes nothing";

    QTest::mouseClick(dialog->applyButton(), Qt::LeftButton);
    waitUntilClosed(dialog);
    EXPECT_EQ(document()->edits().cellCount(), 4);
    EXPECT_TRUE(said.contains(u"4")) << said.toStdString();
    EXPECT_TRUE(said.contains(u"read-only")) << said.toStdString();
}

TEST_F(ChangeTest, EscapeLeavesEverythingAsItWas)
{
    ChangeDialog *dialog = openPage({"name"}, u"letters");
    ASSERT_NE(dialog, nullptr);
    waitForPreview(dialog);
    EXPECT_TRUE(dialog->applyButton()->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(ChangeTest, EnterAtOnceClearsNothing)
{
    ChangeDialog *dialog = openPage({"price"}, u"set");
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    waitForPreview(dialog);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(ChangeTest, EnterDoesNotAgreeToWhatIsTypedLater)
{
    ChangeDialog *dialog = openPage({"price"}, u"calculate");
    ASSERT_NE(dialog, nullptr);
    typeInto(dialog, "operand", u"5"_s);
    auto *operand = dialog->page()->findChild<QLineEdit *>(u"operand"_s);
    QTest::keyClick(operand, Qt::Key_Return);
    QTest::keyClicks(operand, u"0"_s);
    waitForPreview(dialog);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(document()->edits().isEmpty());
    EXPECT_EQ(at(dialog->preview(), 0, ChangePreviewModel::NewColumn), u"15"_s) << "it is shown first";
}

TEST_F(ChangeTest, CellsThatAreOnTheirWayIntoTheTableAreWhatIsChanged)
{
    ChangeDialog *dialog = openPage({"price"}, u"calculate");
    ASSERT_NE(dialog, nullptr);
    typeInto(dialog, "operand", u"10"_s);
    waitForPreview(dialog);
    const int price = document()->columns().indexOf(u"price"_s);
    document()->setManyCells(
        [price](const TableSnapshot &) {
            return std::vector<CellInput>{{0, price, {"100", CellProblem::None}}};
        },
        u"Paste"_s, [](int) {});
    ASSERT_TRUE(document()->isWorking());
    QTest::keyClick(dialog->page()->findChild<QLineEdit *>(u"operand"_s), Qt::Key_Return);
    waitForPreview(dialog);
    EXPECT_TRUE(dialog->isVisible()) << "what is seen is what is agreed to";
    EXPECT_EQ(at(dialog->preview(), 0, ChangePreviewModel::NewColumn), u"110"_s);
    QTest::keyClick(dialog->page()->findChild<QLineEdit *>(u"operand"_s), Qt::Key_Return);
    waitUntilClosed(dialog);
    EXPECT_EQ(textAt(0, "price"), u"110"_s);
}

TEST_F(ChangeTest, DoesNotOpenOnCellsThatAreBeingWorkedOn)
{
    auto busy = std::make_unique<BusyCells>(grid());
    EXPECT_EQ(openOn({"price"}), nullptr);
    EXPECT_TRUE(said.contains(u"still being worked on"_s)) << said.toStdString();
    busy.reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !grid()->jobs()->isBusy(); }));
    EXPECT_NE(openOn({"price"}), nullptr);
}

TEST_F(ChangeTest, FindAndReplaceWithGroups)
{
    ChangeDialog *dialog = openOn({"name"}, Qt::Key_H, Qt::ControlModifier);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->page()->key(), u"replace"_s);
    waitForPreview(dialog);
    EXPECT_FALSE(dialog->message().isEmpty()) << "it says what to do";
    QTest::mouseClick(dialog->page()->findChild<QCheckBox *>(u"regularExpression"_s), Qt::LeftButton,
                      Qt::NoModifier, QPoint(8, 8));
    typeInto(dialog, "find", u"(\\w+) ("_s);
    waitForPreview(dialog);
    EXPECT_FALSE(dialog->applyButton()->isEnabled());
    EXPECT_TRUE(dialog->message().contains(u"not valid")) << dialog->message().toStdString();
    typeInto(dialog, "find", u"item (\\d)"_s);
    typeInto(dialog, "with", u"No. $1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    waitUntilClosed(dialog);
    EXPECT_EQ(textAt(2, "name"), u"No. 2"_s);
    EXPECT_EQ(textAt(4, "name"), u"Item 4"_s);
}

TEST_F(ChangeTest, TheTemplateOffersPropertyNames)
{
    ChangeDialog *dialog = openPage({"description"}, u"template");
    ASSERT_NE(dialog, nullptr);
    auto *field = dialog->page()->findChild<TemplateField *>();
    field->setFocus();
    QTest::keyClicks(field, u"{unit p"_s);
    ASSERT_TRUE(field->names()->popup()->isVisible());
    QTest::keyClick(field->names()->popup(), Qt::Key_Return);
    EXPECT_EQ(field->text(), u"{price}"_s) << "found by its label";
    EXPECT_TRUE(dialog->isVisible()) << "Enter chose the name, and nothing else";
    QTest::keyClicks(field, u" {nam}"_s);
    waitForPreview(dialog);
    EXPECT_TRUE(dialog->message().contains(u"nam")) << dialog->message().toStdString();
    EXPECT_FALSE(dialog->applyButton()->isEnabled());
}

TEST_F(ChangeTest, TheOperationUsedLastComesBack)
{
    ChangeDialog *dialog = openPage({"price"}, u"round");
    ASSERT_NE(dialog, nullptr);
    choose(dialog, "to", u"*"_s);
    typeInto(dialog, "other", u"4.95"_s);
    choose(dialog, "direction", static_cast<int>(RoundTo::Direction::Up));
    dialog->tiesBox()->setCurrentIndex(1);
    QTest::keyClick(dialog, Qt::Key_Return);
    waitUntilClosed(dialog);
    EXPECT_EQ(textAt(1, "price"), u"24.95"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->findChild<ChangeDialog *>(); }));
    settings.sync();

    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    dialog = openOn({"price"});
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->page()->key(), u"round"_s);
    EXPECT_EQ(dialog->page()->text(u"other"_s), u"4.95"_s);
    EXPECT_EQ(dialog->page()->choice(u"direction"_s).toInt(), static_cast<int>(RoundTo::Direction::Up));
    EXPECT_EQ(dialog->tiesBox()->currentIndex(), 1);
    waitForPreview(dialog);
    EXPECT_FALSE(dialog->applyButton()->isEnabled()) << "they end like that already";
}

TEST_F(ChangeTest, ThePreviewFollowsWhatChangesMeanwhile)
{
    ChangeDialog *dialog = openPage({"price"}, u"calculate");
    ASSERT_NE(dialog, nullptr);
    typeInto(dialog, "operand", u"10"_s);
    waitForPreview(dialog);
    document()->setCells({{0, document()->columns().indexOf(u"price"_s), {"100", CellProblem::None}}},
                         u"elsewhere"_s);
    EXPECT_TRUE(dialog->isWorking());
    waitForPreview(dialog);
    EXPECT_EQ(at(dialog->preview(), 0, ChangePreviewModel::NewColumn), u"110"_s);
}

TEST_F(ChangeTest, ReloadingClosesIt)
{
    ChangeDialog *dialog = openPage({"price"}, u"calculate");
    ASSERT_NE(dialog, nullptr);
    document()->clear(document()->columns());
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ChangeTest, NothingIsChangedThatIsAboutToBeReplaced)
{
    ChangeDialog *dialog = openPage({"price"}, u"calculate");
    ASSERT_NE(dialog, nullptr);
    typeInto(dialog, "operand", u"5"_s);
    waitForPreview(dialog);
    grid()->setFrozen(true);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(document()->edits().isEmpty());
    grid()->setFrozen(false);
    dialog->accept();
    waitUntilClosed(dialog);
    EXPECT_EQ(textAt(0, "price"), u"10.5"_s);
}

TEST_F(ChangeTest, EveryFieldHasANameForAScreenReader)
{
    ChangeDialog *dialog = openOn({"price", "name"});
    ASSERT_NE(dialog, nullptr);
    for (const QWidget *field : dialog->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QLineEdit *>(field) || qobject_cast<const QComboBox *>(field)
            || qobject_cast<const QTableView *>(field) || qobject_cast<const QListWidget *>(field);
        EXPECT_FALSE(isField && field->accessibleName().isEmpty()) << field->objectName().toStdString();
    }
}

TEST_F(ChangeTest, TheDifferenceIsInSightWhateverItsSize)
{
    ChangeDialog *dialog = openPage({"price", "amount", "name"}, u"calculate");
    ASSERT_NE(dialog, nullptr);
    choose(dialog, "kind", static_cast<int>(Arithmetic::Kind::Multiply));
    typeInto(dialog, "operand", u"100000000"_s);
    waitForPreview(dialog);
    const QTableView *sums = dialog->totals();
    const auto isInSight = [sums] {
        constexpr int last = ChangeTotalsModel::DifferenceColumn;
        return sums->columnViewportPosition(last) + sums->columnWidth(last) <= sums->viewport()->width();
    };
    EXPECT_TRUE(QTest::qWaitFor(isInSight, 2000)) << sums->viewport()->width();
}

TEST_F(ChangeTest, PercentMayBeWrittenWithItsSign)
{
    ChangeDialog *dialog = openPage({"price"}, u"calculate");
    ASSERT_NE(dialog, nullptr);
    choose(dialog, "kind", static_cast<int>(Arithmetic::Kind::PercentUp));
    typeInto(dialog, "operand", u"10 %"_s);
    waitForPreview(dialog);
    EXPECT_EQ(at(dialog->preview(), 0, ChangePreviewModel::NewColumn), u"11"_s);
    choose(dialog, "kind", static_cast<int>(Arithmetic::Kind::Add));
    waitForPreview(dialog);
    EXPECT_FALSE(dialog->applyButton()->isEnabled()) << "of what it is nobody knows";
}

TEST(ChangeModels, AreSoundTables)
{
    Document document;
    Property price;
    price.name = u"price"_s;
    price.type = PropertyType::Number;
    document.clear(Schema({price}));
    document.appendRows(std::vector<LoadedRow>{{"1", {"2"}}, {"2", {"x"}}});
    const CellChanges changes = changeCells(document.snapshot(), {}, {{0, 0}, {1, 0}},
                                            {Arithmetic{Arithmetic::Kind::Add, Decimal(1)}, {}});
    ChangePreviewModel lines;
    ChangeTotalsModel sums;
    const QAbstractItemModelTester linesTester(&lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester sumsTester(&sums, QAbstractItemModelTester::FailureReportingMode::Fatal);
    lines.setLines(changes.lines, document.snapshot(), {});
    sums.setTotals(changes.totals, document.columns());
    EXPECT_EQ(lines.index(0, ChangePreviewModel::NameColumn).data().toString(), u"1"_s)
        << "without a name the record id";
    EXPECT_EQ(lines.index(1, ChangePreviewModel::NewColumn).data().toString(), u"–"_s);
    EXPECT_FALSE(lines.index(1, ChangePreviewModel::NoteColumn).data().toString().isEmpty());
    EXPECT_EQ(sums.index(0, ChangeTotalsModel::DifferenceColumn).data().toString(), u"+1"_s);
}

} // namespace
} // namespace lineitems
