// Column filters, the filter as an expression, and the order of rows, by mouse and by keyboard alone.
#include "tests/ui/windowfixture.h"

#include "ui/filter/activefilters.h"
#include "ui/filter/columnfilterpopup.h"
#include "ui/filter/columnfilters.h"
#include "ui/filter/conditioneditor.h"
#include "ui/filter/filterexpressionbar.h"
#include "ui/filter/sortdialog.h"
#include "ui/filter/valuelistmodel.h"
#include "ui/grid/columnsdialog.h"
#include "ui/grid/gridheader.h"
#include "ui/window/actions.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class ColumnFilterTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    ColumnFilters *filters() const { return window->workspace()->columnFilters(); }
    /// By the button in the header.
    ColumnFilterPopup *openByMouse(const char *property)
    {
        GridHeader *header = grid()->columnHeader();
        grid()->scrollTo(cell(0, property));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          header->filterButton(column(property)).center());
        return counted();
    }
    ColumnFilterPopup *openByKey(const char *property)
    {
        setCurrent(0, property);
        QTest::keyClick(grid(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        return counted();
    }
    ColumnFilterPopup *counted() const
    {
        ColumnFilterPopup *popup = filters()->popup();
        EXPECT_NE(popup, nullptr);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !popup->isCounting(); }, 3000));
        QApplication::processEvents();
        return popup;
    }
    static QStringList listed(const ColumnFilterPopup *popup)
    {
        QStringList texts;
        for (int row = 0; row < popup->values()->rowCount(); ++row)
            texts << popup->values()->index(row).data().toString();
        return texts;
    }
    FilterExpressionBar *expression() const { return filters()->expression(); }
    FilterClauses clausesOf(const QString &text) const
    {
        return filterFromText(text, document()->columns()).clauses;
    }
    /// Opens the column's pop-up and applies what it shows.
    void applyPopUpOf(const char *property)
    {
        openByKey(property)->applyButton()->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !rows()->isBusy(); }, 3000));
    }
};

TEST_F(ColumnFilterTest, ValuesAreTickedByMouseAndTheFilterIsShownAndTakenAway)
{
    setCurrent(3, "quantity");
    type("7");
    ColumnFilterPopup *popup = openByMouse("quantity");
    EXPECT_EQ(listed(popup), (QStringList{u"2  (4)"_s, u"7  (1)"_s}));
    const QModelIndex two = popup->values()->index(0);
    const QRect item = popup->list()->visualRect(two);
    QTest::mouseClick(popup->list()->viewport(), Qt::LeftButton, {},
                      QPoint(item.left() + 10, item.center().y()));
    EXPECT_EQ(two.data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    popup->applyButton()->click();
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(names(), QStringList{u"Item 3"_s});
    EXPECT_EQ(filters()->active()->titles(), QStringList{u"Quantity: all but 2"_s});
    auto *away = filters()->active()->findChild<QToolButton *>();
    ASSERT_NE(away, nullptr);
    EXPECT_TRUE(away->accessibleName().contains(u"Quantity"_s));
    away->click();
    EXPECT_TRUE(shows(5));
    EXPECT_FALSE(filters()->active()->isVisible());
}

TEST_F(ColumnFilterTest, ByKeyboardASearchAndEnterShowsWhatIsFound)
{
    ColumnFilterPopup *popup = openByKey("description");
    EXPECT_EQ(QApplication::focusWidget(), popup->search());
    QTest::keyClicks(popup->search(), u"al"_s);
    EXPECT_EQ(listed(popup), QStringList{u"alpha  (1)"_s});
    QTest::keyClick(popup->search(), Qt::Key_Return);
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(names(), QStringList{u"Item 0"_s});
    // The values that the filter hides are still there to be ticked.
    popup = openByKey("description");
    EXPECT_EQ(popup->values()->rowCount(), 5);
    QTest::keyClick(popup->search(), Qt::Key_Down);
    QTest::keyClick(popup->list(), Qt::Key_Down);
    QTest::keyClick(popup->list(), Qt::Key_Space);
    QTest::keyClick(popup->list(), Qt::Key_Return);
    ASSERT_TRUE(shows(2));
    EXPECT_EQ(names(), (QStringList{u"Item 0"_s, u"Item 1"_s}));
}

TEST_F(ColumnFilterTest, NothingTickedCannotBeApplied)
{
    ColumnFilterPopup *popup = openByKey("quantity");
    popup->values()->tickFound(false);
    EXPECT_FALSE(popup->applyButton()->isEnabled());
    EXPECT_FALSE(popup->problem().isEmpty());
    QTest::keyClick(popup->search(), Qt::Key_Escape);
    EXPECT_TRUE(shows(5));
}

TEST_F(ColumnFilterTest, AConditionFitsItsTypeAndAWrongValueIsExplained)
{
    ColumnFilterPopup *popup = openByKey("price");
    QComboBox *comparison = popup->condition()->comparison();
    comparison->setCurrentIndex(comparison->findData(static_cast<int>(FilterOp::Greater)));
    popup->condition()->value()->setText(u"lots"_s);
    popup->applyButton()->click();
    EXPECT_TRUE(popup->problem().contains(u"not a number"_s)) << popup->problem().toStdString();
    popup->condition()->value()->setText(u"30"_s);
    popup->applyButton()->click();
    ASSERT_TRUE(shows(2));
    EXPECT_EQ(filters()->active()->titles(), QStringList{u"Unit price > 30"_s});
    popup = openByKey("price");
    EXPECT_EQ(popup->condition()->value()->text(), u"30"_s) << "it is there to be changed";
    popup->close();
}

TEST_F(ColumnFilterTest, FiltersOfSeveralColumnsAndTheQuickFilterGoTogether)
{
    rows()->setQuickFilter(u"item"_s);
    openByKey("price")->condition()->setCondition({u"price"_s, FilterOp::Less, {u"40"_s}, false});
    filters()->popup()->applyButton()->click();
    ASSERT_TRUE(shows(3));
    ColumnFilterPopup *popup = openByKey("description");
    EXPECT_EQ(popup->values()->rowCount(), 3) << "only what the other columns let through is offered";
    QTest::keyClicks(popup->search(), u"bravo"_s);
    QTest::keyClick(popup->search(), Qt::Key_Return);
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(filterText(rows()->query().where), u"price < 40 and description = bravo"_s);
    window->actions()->clearFilters->trigger();
    EXPECT_TRUE(shows(5));
}

TEST_F(ColumnFilterTest, TheStatusIsFilteredToo)
{
    setCurrent(1, "price");
    type("1");
    setCurrent(0, "price");
    ColumnFilterPopup *popup = nullptr;
    grid()->setCurrentIndex(grid()->model()->index(0, 0));
    window->actions()->filterColumn->trigger();
    popup = counted();
    EXPECT_EQ(listed(popup), (QStringList{u"Unchanged  (4)"_s, u"Changed  (1)"_s}));
    popup->values()->setData(popup->values()->index(0), Qt::Unchecked, Qt::CheckStateRole);
    popup->applyButton()->click();
    EXPECT_TRUE(shows(1));
}

TEST_F(ColumnFilterTest, APopUpKeepsWhatItCannotShow)
{
    for (const QString &text : {u"price contains 5"_s, u"price ~ /5/"_s}) {
        rows()->setWhere(clausesOf(text));
        applyPopUpOf("price");
        EXPECT_EQ(filterText(rows()->query().where), text);
    }
    for (const QString &text : {u"name ~ /Item/"_s, u"name !~ /x/i and name ~ /It/"_s}) {
        rows()->setWhere(clausesOf(text));
        applyPopUpOf("name");
        EXPECT_EQ(clausesOf(filterText(rows()->query().where)).size(), clausesOf(text).size());
        for (const FilterNode &clause : clausesOf(text)) {
            const FilterClauses &now = rows()->query().where;
            EXPECT_NE(std::find(now.begin(), now.end(), clause), now.end()) << text.toStdString();
        }
    }
}

TEST_F(ColumnFilterTest, ATypedValueOfTheWrongTypeIsExplainedAlsoWhereACellMayHoldIt)
{
    ColumnFilterPopup *popup = openByKey("price");
    popup->condition()->setCondition({u"price"_s, FilterOp::OneOf, {u"1,234"_s}, false});
    popup->applyButton()->click();
    EXPECT_TRUE(popup->problem().contains(u"not a number"_s)) << popup->problem().toStdString();
    EXPECT_TRUE(rows()->query().where.empty());
    popup->condition()->setCondition({u"price"_s, FilterOp::Less, {QString()}, false});
    popup->applyButton()->click();
    EXPECT_FALSE(popup->problem().isEmpty()) << "nothing is less than nothing";
    EXPECT_TRUE(rows()->query().where.empty());
    popup->close();
}

TEST_F(ColumnFilterTest, TheLabelOfAChoiceOpensTheExpressionAndNoPopUp)
{
    const auto pressLabel = [&](const QString &filter) {
        rows()->setWhere(clausesOf(filter));
        // The labels of before.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QWidget *label = filters()->active()->findChild<QToolButton *>()->parentWidget();
        label->findChild<QPushButton *>()->click();
    };
    for (const QString &filter :
         {u"price = 10 or price = 20"_s, u"not (price = 10)"_s, u"price contains 5"_s}) {
        filters()->showExpression(false);
        pressLabel(filter);
        EXPECT_EQ(filters()->popup(), nullptr) << filter.toStdString();
        EXPECT_TRUE(expression()->isVisible()) << filter.toStdString();
    }
}

TEST_F(ColumnFilterTest, DialogsOnTheRowsGoWhenTheRowsGo)
{
    window->actions()->sortBySeveral->trigger();
    window->actions()->columns->trigger();
    const QPointer<QDialog> sort = window->findChild<SortDialog *>();
    const QPointer<QDialog> columns = window->findChild<ColumnsDialog *>();
    ASSERT_TRUE(sort && columns);
    window->actions()->closePortal->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !sort && !columns; }));
}

TEST_F(ColumnFilterTest, WhatAPopUpFiltersStandsInTheExpressionToo)
{
    filters()->showExpression(true);
    openByMouse("description");
    QTest::keyClicks(filters()->popup()->search(), u"alpha"_s);
    QTest::keyClick(filters()->popup()->search(), Qt::Key_Return);
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(expression()->line()->text(), u"description = alpha"_s);
}

TEST_F(ColumnFilterTest, AnEditedRowStaysUntilTheFilterIsAppliedAgain)
{
    rows()->setWhere(filterFromText(u"price > 40"_s, document()->columns()).clauses);
    ASSERT_TRUE(shows(1));
    setCurrent(0, "price");
    type("1");
    EXPECT_EQ(grid()->model()->rowCount(), 1);
    EXPECT_TRUE(rows()->isStale());
    rows()->apply();
    EXPECT_TRUE(shows(0));
}

TEST_F(ColumnFilterTest, ShiftAndClickAddsAColumnToTheOrder)
{
    setCurrent(4, "quantity");
    type("1");
    GridHeader *header = grid()->columnHeader();
    const auto clickOn = [&](const char *property, Qt::KeyboardModifiers modifiers) {
        const QPoint where(header->sectionViewportPosition(column(property)) + 12, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, where);
        return QTest::qWaitFor([&] { return !rows()->isBusy(); }, 3000);
    };
    ASSERT_TRUE(clickOn("quantity", Qt::NoModifier));
    ASSERT_TRUE(clickOn("price", Qt::ShiftModifier));
    ASSERT_TRUE(clickOn("price", Qt::ShiftModifier));
    EXPECT_EQ(names(), (QStringList{u"Item 4"_s, u"Item 3"_s, u"Item 2"_s, u"Item 1"_s, u"Item 0"_s}));
    EXPECT_EQ(rows()->query().sort.size(), 2U);
    ASSERT_TRUE(clickOn("name", Qt::NoModifier));
    EXPECT_EQ(rows()->query().sort, (std::vector<SortKey>{{column("name"), Qt::AscendingOrder}}));
}

TEST_F(ColumnFilterTest, TheOrderIsChosenInADialog)
{
    window->actions()->sortBySeveral->trigger();
    auto *dialog = window->findChild<SortDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *columns = dialog->findChild<QComboBox *>();
    const auto press = [&](const QString &text) {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                button->click();
        }
    };
    columns->setCurrentIndex(columns->findData(column("price")));
    press(u"Add"_s);
    press(u"Turn round"_s);
    columns->setCurrentIndex(columns->findData(column("quantity")));
    press(u"Add"_s);
    press(u"Move up"_s);
    EXPECT_EQ(dialog->list()->count(), 2);
    press(u"Sort"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !rows()->isBusy(); }, 3000));
    EXPECT_EQ(rows()->query().sort,
              (std::vector<SortKey>{{column("quantity"), Qt::AscendingOrder},
                                    {column("price"), Qt::DescendingOrder}}));
    EXPECT_EQ(names().first(), u"Item 4"_s);
}

TEST(ValueListModelTest, ManyValuesAreListedByFrequencyAndFoundBySearch)
{
    Property property;
    property.name = u"name"_s;
    ValueListModel model(property);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<DistinctValue> values;
    for (int i = 0; i < 3000; ++i)
        values.push_back({u"v%1"_s.arg(i, 4, 10, QChar(u'0')), i < 2000 ? 1 : 2});
    model.setValues(values, std::nullopt);
    EXPECT_EQ(model.rowCount(), ValueListModel::mostListed);
    EXPECT_EQ(model.index(0).data().toString(), u"v2000  (2)"_s);
    EXPECT_EQ(model.clause(), std::nullopt);
    model.setSearch(u"v0001"_s);
    ASSERT_EQ(model.rowCount(), 1);
    model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(model.clause(), (FilterCondition{u"name"_s, FilterOp::NoneOf, {u"v0001"_s}, false}));
    model.tickOnlyFound();
    EXPECT_EQ(model.clause(), (FilterCondition{u"name"_s, FilterOp::OneOf, {u"v0001"_s}, false}));
    model.setValues({{u"other"_s, 5}}, model.clause());
    EXPECT_EQ(model.clause()->values, QStringList{u"v0001"_s})
        << "a value that no row has now is not forgotten";
}

TEST(ValueListModelTest, MoneyIsFoundHoweverItIsWritten)
{
    Property property;
    property.name = u"price"_s;
    property.type = PropertyType::Number;
    property.showCurrencySymbol = true;
    ValueListModel model(property);
    model.setValues({{u"7"_s, 2}, {u"1012.5"_s, 1, u"1\u00a0012.50\u00a0EUR"_s}}, std::nullopt);
    EXPECT_EQ(model.index(0).data().toString(), u"7  (2)"_s) << "of several currencies";
    EXPECT_EQ(model.index(1).data().toString(), u"1 012.50 EUR  (1)"_s);
    for (const QString &written :
         {u"1012.5"_s, u"1012.50"_s, u"1 012.50"_s, u"1\u00a0012.50 eur"_s, u"012.50"_s}) {
        model.setSearch(written);
        EXPECT_EQ(model.rowCount(), 1) << written.toStdString();
    }
    for (const QString &other : {u"1012.51"_s, u" "_s, u"USD"_s}) {
        model.setSearch(other);
        EXPECT_EQ(model.rowCount(), 0) << other.toStdString();
    }
    model.setSearch(u"12.50"_s);
    model.tickOnlyFound();
    EXPECT_EQ(model.clause()->values, QStringList{u"1012.5"_s}) << "filters and views keep plain numbers";
}

} // namespace
} // namespace lineitems
