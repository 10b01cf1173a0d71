// What stays in sight, and views that were saved by name.
#include "tests/ui/windowfixture.h"

#include "models/table/filterparser.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/savedviewsdialog.h"
#include "ui/grid/columnlayout.h"
#include "ui/grid/gridheader.h"
#include "ui/window/actions.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class ViewsTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    ColumnLayout *columns() const { return window->workspace()->columns(); }
    void filterBy(const QString &text)
    {
        rows()->setWhere(filterFromText(text, document()->columns()).clauses);
    }
    /// So narrow that the columns have to scroll.
    void scrollToTheRight()
    {
        window->resize(800, 480);
        QApplication::processEvents();
        grid()->horizontalScrollBar()->setValue(grid()->horizontalScrollBar()->maximum());
        QApplication::processEvents();
        ASSERT_GT(grid()->horizontalScrollBar()->value(), 100);
    }
    static bool says(const QDialog &dialog, const QString &text)
    {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    }
};

TEST_F(ViewsTest, StatusAndNameStayWhileTheOthersScroll)
{
    scrollToTheRight();
    const QRect name = grid()->visualRect(cell(2, "name"));
    EXPECT_TRUE(grid()->viewport()->rect().contains(name.center()));
    EXPECT_EQ(grid()->indexAt(name.center()), cell(2, "name"));
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, name.center());
    EXPECT_EQ(grid()->currentIndex(), cell(2, "name"));
    EXPECT_GT(grid()->horizontalScrollBar()->value(), 100) << "a column that stays needs no scrolling";
}

TEST_F(ViewsTest, WhatIsTypedIntoAColumnThatStaysCanBeSeen)
{
    scrollToTheRight();
    setCurrent(1, "name");
    QTest::keyClick(grid(), Qt::Key_X);
    const QWidget *editor = QApplication::focusWidget();
    ASSERT_NE(editor, grid());
    const QPoint at = editor->mapTo(grid()->viewport(), editor->rect().center());
    EXPECT_TRUE(grid()->visualRect(cell(1, "name")).contains(at));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(textAt(1, "name"), u"x"_s);
}

TEST_F(ViewsTest, ACellIsNotHiddenBehindTheColumnsThatStay)
{
    scrollToTheRight();
    setCurrent(0, "name");
    QTest::keyClick(grid(), Qt::Key_Right);
    const QModelIndex next = grid()->currentIndex();
    EXPECT_NE(next.column(), column("name"));
    EXPECT_GE(grid()->visualRect(next).left(), grid()->frozenWidth());
}

TEST_F(ViewsTest, ASelectionIsDrawnOutAlsoWhereItsStartIsCovered)
{
    window->resize(800, 480);
    setCurrent(1, "price");
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(grid(), Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_GT(grid()->frozenWidth(), 0);
    const QHeaderView *header = grid()->horizontalHeader();
    const int first = header->visualIndex(column("price"));
    const QItemSelectionModel *selection = grid()->selectionModel();
    for (int position = 0; position < header->count(); ++position) {
        const bool wanted = position >= first && position <= first + 7;
        const QModelIndex at = grid()->model()->index(1, header->logicalIndex(position));
        EXPECT_EQ(selection->isSelected(at), wanted) << position;
    }
}

TEST_F(ViewsTest, TheHeaderOfAColumnThatStaysIsTheOneThatIsClicked)
{
    scrollToTheRight();
    GridHeader *header = grid()->columnHeader();
    const int x = grid()->visualRect(cell(0, "name")).left() + 12;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    EXPECT_EQ(rows()->query().sort, (std::vector<SortKey>{{column("name"), Qt::AscendingOrder}}));
}

TEST_F(ViewsTest, FreezingIsChosenKeptAndGivenUp)
{
    setCurrent(0, "price");
    window->actions()->freeze->trigger();
    scrollToTheRight();
    EXPECT_TRUE(grid()->columnsThatStay().contains(column("price")));
    columns()->flush();
    endProgram();
    openPortal();
    EXPECT_EQ(grid()->frozenColumns(), grid()->horizontalHeader()->visualIndex(column("price")) + 1);
    window->actions()->unfreeze->trigger();
    scrollToTheRight();
    EXPECT_LT(grid()->visualRect(cell(0, "name")).left(), 0);
}

TEST_F(ViewsTest, AColumnIsHiddenByItselfOrWithTheOthersThatAreSelected)
{
    setCurrent(1, "quantity");
    window->actions()->hideColumn->trigger();
    EXPECT_TRUE(grid()->isColumnHidden(column("quantity")));
    EXPECT_EQ(grid()->currentIndex().row(), 1);
    EXPECT_FALSE(grid()->isColumnHidden(grid()->currentIndex().column()));

    setCurrent(0, "price");
    QTest::keyClick(grid(), Qt::Key_Right, Qt::ShiftModifier);
    const QModelIndexList selected = grid()->selectionModel()->selectedIndexes();
    ASSERT_EQ(selected.size(), 2);
    window->actions()->selectColumns->trigger();
    window->actions()->hideColumn->trigger();
    for (const QModelIndex &index : selected)
        EXPECT_TRUE(grid()->isColumnHidden(index.column()));

    QTest::keyClick(grid(), Qt::Key_A, Qt::ControlModifier);
    const auto shown = grid()->visibleColumns().size();
    window->actions()->hideColumn->trigger();
    EXPECT_GE(grid()->visibleColumns().size(), shown - 1) << "all cells are not all columns";
    EXPECT_TRUE(grid()->columnHeader()->actions().contains(window->actions()->hideColumn));
}

TEST_F(ViewsTest, ARightClickOnARowsNumberIsAboutThatRow)
{
    QHeaderView *numbers = grid()->verticalHeader();
    const auto clickRow = [&](int row) {
        const QPoint at(numbers->width() / 2, numbers->sectionViewportPosition(row) + 4);
        QTest::mouseClick(numbers->viewport(), Qt::RightButton, {}, at);
    };
    setCurrent(0, "price");
    clickRow(2);
    QItemSelectionModel *selection = grid()->selectionModel();
    EXPECT_TRUE(selection->isRowSelected(2));
    EXPECT_FALSE(selection->isRowSelected(0));
    grid()->selectRow(1);
    selection->select(grid()->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    clickRow(2);
    EXPECT_TRUE(selection->isRowSelected(1)) << "it is among those that are selected";
    EXPECT_EQ(numbers->contextMenuPolicy(), Qt::ActionsContextMenu);
    EXPECT_TRUE(numbers->actions().contains(window->actions()->revertRows));
}

TEST_F(ViewsTest, ColumnsAreSizedToWhatTheyHold)
{
    const int description = document()->columns().indexOf(u"description"_s);
    const QByteArray text = "a text that is so long that no column of the usual width would show all of it";
    document()->setCells({{0, description, {text, CellProblem::None}}}, u"fill"_s);
    grid()->setColumnWidth(column("price"), 400);
    window->actions()->sizeColumns->trigger();
    EXPECT_LT(grid()->columnWidth(column("price")), 200);
    EXPECT_GT(grid()->columnWidth(column("description")), 300);
    EXPECT_LE(grid()->columnWidth(column("description")), 480);
}

TEST_F(ViewsTest, AViewIsSavedShownRenamedAndDeleted)
{
    window->workspace()->filterBar()->setText(u"item"_s);
    filterBy(u"price > 20"_s);
    rows()->setSort({{column("price"), Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
    columns()->setHidden(column("quantity"), true);
    columns()->setFrozenColumns(3);
    ASSERT_TRUE(shows(3));
    const auto open = [&] {
        window->actions()->manageViews->trigger();
        return window->findChild<SavedViewsDialog *>();
    };
    SavedViewsDialog *dialog = open();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->name(), u"Dear ones"_s);
    QTest::keyClick(dialog->name(), Qt::Key_Return);
    EXPECT_EQ(dialog->list()->count(), 1);
    delete dialog;

    window->workspace()->filterBar()->clearFilter();
    rows()->setSort({});
    columns()->reset();
    ASSERT_TRUE(shows(5));
    Q_EMIT window->actions()->viewsMenu->aboutToShow();
    QAction *saved = window->actions()->viewsMenu->actions().last();
    EXPECT_EQ(saved->text(), u"Dear ones"_s);
    saved->trigger();
    ASSERT_TRUE(shows(3));
    EXPECT_EQ(textAt(0, "name"), u"Item 4"_s);
    EXPECT_EQ(rows()->query().sort.size(), 2U);
    EXPECT_EQ(rows()->query().text, u"item"_s);
    EXPECT_TRUE(grid()->isColumnHidden(column("quantity")));
    EXPECT_EQ(grid()->frozenColumns(), 3);

    dialog = open();
    dialog->list()->setCurrentRow(0);
    QTest::keyClicks(dialog->name(), u"Cheap ones"_s);
    dialog->renameButton()->click();
    ASSERT_EQ(dialog->list()->count(), 1);
    EXPECT_EQ(dialog->list()->item(0)->text(), u"Cheap ones"_s);
    delete dialog;
    Q_EMIT window->actions()->viewsMenu->aboutToShow();
    EXPECT_EQ(window->actions()->viewsMenu->actions().last()->text(), u"Cheap ones"_s);

    dialog = open();
    dialog->list()->setCurrentRow(0);
    dialog->deleteButton()->click();
    EXPECT_EQ(dialog->list()->count(), 0);
}

TEST_F(ViewsTest, SavingUnderATakenNameSaysThatItReplaces)
{
    SavedViews views(&settings, u"key"_s);
    views.save({u"Mine"_s, {}, u"price > 1"_s, {}, {}, 0});
    SavedViewsDialog dialog(views, {{}, {}, u"price > 2"_s, {}, {}, 0}, window.get());
    QTest::keyClicks(dialog.name(), u"min"_s);
    const QString saves = dialog.saveButton()->text();
    QTest::keyClicks(dialog.name(), u"e"_s);
    EXPECT_NE(dialog.saveButton()->text(), saves);
    dialog.saveButton()->click();
    ASSERT_EQ(views.all().size(), 1U);
    EXPECT_EQ(views.all()[0].filter, u"price > 2"_s);
    EXPECT_TRUE(says(dialog, u"mine"_s));
    dialog.list()->setCurrentRow(0);
    dialog.deleteButton()->click();
    EXPECT_FALSE(says(dialog, u"mine"_s)) << "it is not saved any more";
}

TEST_F(ViewsTest, AViewKeepsAFilterByWhatIsNoNumber)
{
    setCurrent(0, "price");
    type("a lot");
    const FilterCondition lot{u"price"_s, FilterOp::OneOf, {u"lot"_s, u"a lot"_s}, false};
    const FilterClauses clauses{{FilterNode::Condition, lot, {}}};
    rows()->setWhere(clauses);
    ASSERT_TRUE(shows(1));
    const SavedView view = currentView(u"Lots"_s, *rows(), *columns());
    rows()->setWhere({});
    EXPECT_EQ(showView(view, rows(), window->workspace()->filterBar(), columns()), QString());
    EXPECT_EQ(rows()->query().where, clauses);
}

TEST_F(ViewsTest, ViewsOfOneNameAreNotMixedUp)
{
    SavedViews views(&settings, u"key"_s);
    views.save({u"A"_s, {}, u"price > 1"_s, {u"price:desc"_s}, {u"price:90:shown"_s}, 2});
    views.save({u"B"_s, {}, {}, {}, {}, 0});
    views.save({u"a"_s, u"x"_s, {}, {}, {}, 1});
    ASSERT_EQ(views.all().size(), 2U);
    EXPECT_EQ(views.all()[0].quickFilter, u"x"_s);
    EXPECT_FALSE(views.rename(u"B"_s, u"a"_s));
    EXPECT_TRUE(views.rename(u"B"_s, u"b"_s));
    views.remove(u"A"_s);
    ASSERT_EQ(views.all().size(), 1U);
    EXPECT_EQ(views.all()[0].name, u"b"_s);
    EXPECT_TRUE(SavedViews(&settings, u"other"_s).all().empty());
}

TEST_F(ViewsTest, AViewWhoseColumnIsGoneSaysSo)
{
    SavedViews(&settings, window->workspace()->key())
        .save({u"Old"_s, {}, u"gone_away > 1"_s, {u"gone:asc"_s}, {}, 2});
    filterBy(u"price > 20"_s);
    rows()->setSort({{column("price"), Qt::DescendingOrder}});
    ASSERT_TRUE(shows(3));
    Q_EMIT window->actions()->viewsMenu->aboutToShow();
    window->actions()->viewsMenu->actions().last()->trigger();
    EXPECT_TRUE(window->statusLine()->currentMessage().contains(u"gone_away"_s))
        << window->statusLine()->currentMessage().toStdString();
    EXPECT_TRUE(shows(5)) << "no rows are hidden by what cannot be read";
    EXPECT_TRUE(rows()->query().sort.empty());
}

} // namespace
} // namespace lineitems
