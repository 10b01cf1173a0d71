// Groups with their counts and sums: exact, by currency, and as current as the grid.
#include "tests/ui/windowfixture.h"

#include "models/table/filterparser.h"
#include "ui/filter/groupmodel.h"
#include "ui/filter/groupspanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class GroupsTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    void filterBy(const QString &text)
    {
        rows()->setWhere(filterFromText(text, document()->columns()).clauses);
    }
    GroupsPanel *openGroups()
    {
        setCurrent(0, "price");
        QTest::keyClick(grid(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        return counted();
    }
    GroupsPanel *counted() const
    {
        GroupsPanel *panel = window->groups();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !panel->isCounting(); }, 5000));
        QApplication::processEvents();
        return panel;
    }
    void sumOfPrices(const GroupsPanel *panel) const
    {
        for (QAction *action : panel->sums()->actions())
            action->setChecked(action->data().toString() == u"price"_s);
        counted();
    }
    static QStringList lines(const GroupsPanel *panel)
    {
        QStringList lines;
        const GroupModel *model = panel->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            lines << cells.join(u" | "_s);
        }
        return lines;
    }
};

TEST_F(GroupsTest, GroupsAreCountedAddedUpAndShownInTheGrid)
{
    setCurrent(1, "recurringbillingfrequency");
    type("Annually");
    GroupsPanel *panel = openGroups();
    ASSERT_TRUE(panel->isVisible());
    EXPECT_EQ(panel->groupBy()->currentText(), u"Billing frequency"_s);
    EXPECT_EQ(
        lines(panel),
        (QStringList{u"Annually | 1 | 40.00"_s, u"Monthly | 4 | 260.00"_s, u"All rows | 5 | 300.00"_s}));
    panel->table()->setCurrentIndex(panel->model()->index(0, 0));
    panel->table()->setFocus();
    QTest::keyClick(panel->table(), Qt::Key_Return);
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(textAt(0, "name"), u"Item 1"_s);
    counted();
    EXPECT_EQ(panel->model()->rowCount(), 3) << "the other groups can still be chosen";
    const QRect total = panel->table()->visualRect(panel->model()->index(2, 0));
    QTest::mouseClick(panel->table()->viewport(), Qt::LeftButton, {}, total.center());
    EXPECT_TRUE(shows(5));
}

TEST_F(GroupsTest, SumsStandInSightAndKeepTheirWidths)
{
    QTableView *table = openGroups()->table();
    QHeaderView *header = table->horizontalHeader();
    EXPECT_LE(header->length(), table->viewport()->width());
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0);
    header->resizeSection(GroupModel::FirstSumColumn, 90);
    setCurrent(0, "price");
    type("99");
    counted();
    EXPECT_EQ(header->sectionSize(GroupModel::FirstSumColumn), 90);
}

TEST_F(GroupsTest, ASumThatGrowsHasRoom)
{
    GroupsPanel *panel = openGroups();
    sumOfPrices(panel);
    const QHeaderView *header = panel->table()->horizontalHeader();
    const int before = header->sectionSize(GroupModel::FirstSumColumn);
    setCurrent(0, "price");
    type("98765432101234");
    counted();
    EXPECT_GT(header->sectionSize(GroupModel::FirstSumColumn), before);
}

TEST_F(GroupsTest, GroupsFollowEditsAndTheFilter)
{
    GroupsPanel *panel = openGroups();
    sumOfPrices(panel);
    EXPECT_EQ(lines(panel).last(), u"All rows | 5 | 150.00"_s);
    setCurrent(0, "price");
    type("1010.05");
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return lines(panel).last() == u"All rows | 5 | 1\u00a0150.05"_s; }, 5000))
        << lines(panel).last().toStdString();
    filterBy(u"price < 1000"_s);
    ASSERT_TRUE(shows(4));
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines(panel).last() == u"All rows | 4 | 140.00"_s; }, 5000))
        << lines(panel).last().toStdString();
}

TEST(GroupModelTest, KeepsCurrenciesApart)
{
    GroupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto sums = [](const char *euros, const char *dollars, bool isEstimate = false) {
        GroupSums::value_type all;
        all["EUR"] = {*Decimal::parse(euros), isEstimate};
        all["USD"] = {*Decimal::parse(dollars), false};
        return GroupSums{all, all};
    };
    Property deal;
    deal.name = u"deal"_s;
    deal.label = u"Deal"_s;
    Property amount;
    amount.name = u"amount"_s;
    amount.type = PropertyType::Number;
    amount.showCurrencySymbol = true;
    Property quantity;
    quantity.name = u"quantity"_s;
    model.setGroups({{u"A"_s, 2, sums("-1234567.80", "2"), 0}, {{}, 1, sums("0.1", "0.2", true), 3}},
                    {u"deal"_s, {u"amount"_s, u"quantity"_s}, u"currency"_s},
                    Schema({deal, amount, quantity}));
    EXPECT_EQ(model.index(0, 2).data().toString(), u"-1\u00a0234\u00a0567.80\u00a0EUR  ·  2.00\u00a0USD"_s);
    EXPECT_EQ(model.index(1, 3).data().toString(), u"≈ 0.3"_s) << "pieces are pieces in any currency";
    EXPECT_EQ(model.index(1, 0).data().toString(), u"(empty)"_s);
    EXPECT_EQ(model.index(2, 2).data().toString(), u"≈ -1\u00a0234\u00a0567.70\u00a0EUR  ·  2.20\u00a0USD"_s)
        << "with one estimate in it";
    EXPECT_TRUE(model.index(1, 2).data(Qt::ToolTipRole).toString().contains(u"3 cell"_s));
}

TEST(GroupModelTest, SortsNumbersAsNumbersAndEachCurrencyByItself)
{
    GroupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto sum = [](const QByteArray &currency, int amount) {
        const std::map<QByteArray, GroupSum> sums{{currency, {Decimal(amount), false}}};
        return GroupSums{sums, sums};
    };
    Property deal;
    deal.name = u"deal"_s;
    Property amount;
    amount.name = u"amount"_s;
    amount.type = PropertyType::Number;
    amount.showCurrencySymbol = true;
    Property quantity;
    quantity.name = u"quantity"_s;
    model.setGroups({{u"A"_s, 10, sum("JPY", 900), 0},
                     {u"B"_s, 9, sum("EUR", 20), 0},
                     {u"C"_s, 100, sum("EUR", 100), 0},
                     {u"D"_s, 1, GroupSums(2), 0}},
                    {u"deal"_s, {u"amount"_s, u"quantity"_s}, u"currency"_s},
                    Schema({deal, amount, quantity}));
    const auto sorted = [&](int column, Qt::SortOrder order) {
        model.sort(column, order);
        QStringList values;
        for (int row = 0; row < model.rowCount(); ++row)
            values << (model.isTotal(row) ? u"all"_s : model.group(row).value);
        return values.join(u' ');
    };
    EXPECT_EQ(sorted(GroupModel::CountColumn, Qt::AscendingOrder), u"D B A C all"_s);
    EXPECT_EQ(sorted(GroupModel::ValueColumn, Qt::DescendingOrder), u"D C B A all"_s);
    EXPECT_EQ(sorted(GroupModel::FirstSumColumn, Qt::DescendingOrder), u"C B A D all"_s)
        << "euros among themselves, then yen, then what has no sum";
    EXPECT_EQ(sorted(GroupModel::FirstSumColumn, Qt::AscendingOrder), u"B C A D all"_s);
    EXPECT_EQ(sorted(GroupModel::FirstSumColumn + 1, Qt::DescendingOrder), u"A C B D all"_s);
    EXPECT_EQ(sorted(-1, Qt::AscendingOrder), u"A B C D all"_s);
}

TEST_F(GroupsTest, ATitleSortsThemAndTheRightOneIsChosen)
{
    setCurrent(1, "recurringbillingfrequency");
    type("Annually");
    GroupsPanel *panel = openGroups();
    QHeaderView *header = panel->table()->horizontalHeader();
    const QPoint rowsTitle(header->sectionViewportPosition(GroupModel::CountColumn) + 10,
                           header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, rowsTitle);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, rowsTitle);
    EXPECT_TRUE(lines(panel).first().startsWith(u"Monthly | 4"_s)) << lines(panel).first().toStdString();
    const QRect first = panel->table()->visualRect(panel->model()->index(0, 0));
    QTest::mouseClick(panel->table()->viewport(), Qt::LeftButton, {}, first.center());
    EXPECT_TRUE(shows(4));
}

} // namespace
} // namespace lineitems
