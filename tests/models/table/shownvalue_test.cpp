// What is shown is what is summed, sorted and filtered: an estimate that the totals do not know is a total that
// contradicts its own column.
#include "models/table/distinctvalues.h"
#include "models/table/filterparser.h"
#include "models/table/rowgroups.h"
#include "models/table/rowview.h"
#include "models/table/selectionsummary.h"
#include "models/table/shownvalue.h"
#include "models/table/textsearch.h"
#include "tablefixture.h"

#include <QTest>

#include <gmock/gmock.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

enum { name, price, quantity, amount, currency };

/// The first row is estimated at 5.00, of the second one nothing is known, the third one is as it was loaded.
class ShownValueTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::vector<Property> all{
            property(u"name"_s, u"Name"_s, PropertyType::String),
            property(u"price"_s, u"Unit price"_s, PropertyType::Number),
            property(u"quantity"_s, u"Quantity"_s, PropertyType::Number),
            property(u"amount"_s, u"Net price"_s, PropertyType::Number),
            property(QString::fromLatin1(currencyProperty), u"Currency"_s, PropertyType::String)};
        all[amount].showCurrencySymbol = true;
        all[amount].readOnly = ReadOnlyReason::Calculated;
        document.clear(Schema(std::move(all)));
        document.appendRows(std::vector<LoadedRow>{{"1", {"A", "10", "2", "20.00", "EUR"}},
                                                   {"2", {"B", "10", "1", "10.00", "EUR"}},
                                                   {"3", {"C", "7", "1", "7.00", "EUR"}},
                                                   {"4", {"D", "", "", "", "EUR"}}});
        document.setCells({cell(0, price, "2.5"), cell(1, price, "")}, u"Paste"_s);
    }

    std::vector<int> rowsWhere(const QString &filter) const
    {
        RowQuery query;
        query.where = filterFromText(filter, document.columns()).clauses;
        return matchingRows(document.snapshot(), query, {});
    }

    Document document;
    std::vector<int> everyRow{0, 1, 2, 3};
};

TEST_F(ShownValueTest, IsTheEditTheEstimateOrWhatWasLoaded)
{
    const TableSnapshot table = document.snapshot();
    const ShownValues shown(table);
    EXPECT_EQ(shown.at(0, price).wire(), "2.5");
    EXPECT_FALSE(shown.at(0, price).isEstimate());
    EXPECT_EQ(shown.at(0, amount).wire(), "5.00");
    EXPECT_TRUE(shown.at(0, amount).isEstimate());
    EXPECT_EQ(shown.at(1, amount).wire(), "?");
    EXPECT_TRUE(shown.at(1, amount).isUnknown());
    EXPECT_EQ(shown.at(2, amount).wire(), "7.00");
    EXPECT_FALSE(shown.at(2, amount).isUnknown() || shown.at(2, amount).isEstimate());
    EXPECT_FALSE(shown.isLoaded(0, price) || shown.isLoaded(0, amount));
    EXPECT_TRUE(shown.isLoaded(0, name) && shown.isLoaded(2, amount));
}

TEST_F(ShownValueTest, SumsTakeItAndSayThatTheyAreEstimates)
{
    const ViewCells cells{everyRow, {{amount, {{0, 3}}}}};
    const SelectionSummary summary = summarize(document.snapshot(), cells, {});
    ASSERT_EQ(summary.numbers.size(), 1U);
    EXPECT_EQ(summary.numbers[0].sum.toPlainString(), "12.00");
    EXPECT_EQ(summary.numbers[0].greatest.toPlainString(), "7.00");
    EXPECT_EQ(summary.numbers[0].estimates, 1);
    EXPECT_EQ(summary.unknown, 1);
    EXPECT_EQ(summary.notNumbers, 0);
    EXPECT_EQ(summary.filled, 3);
}

TEST_F(ShownValueTest, GroupsTakeItAndSayThatTheyAreEstimates)
{
    const QString byCurrency = QString::fromLatin1(currencyProperty);
    const auto groups = rowGroups(document.snapshot(), everyRow, {byCurrency, {u"amount"_s}, byCurrency}, {});
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0].sums[0].at("EUR").total.toPlainString(), "12.00");
    EXPECT_TRUE(groups[0].sums[0].at("EUR").isEstimate);
    EXPECT_EQ(groups[0].leftOut, 1);

    const auto byAmount = rowGroups(document.snapshot(), everyRow, {u"amount"_s, {u"amount"_s}, {}}, {});
    ASSERT_EQ(byAmount.size(), 4U);
    EXPECT_EQ(byAmount[1].value, u"5.00"_s);
    EXPECT_EQ(byAmount[1].sums[0].at({}).total.toPlainString(), "5.00");
    EXPECT_FALSE(byAmount[2].sums[0].at({}).isEstimate);
    EXPECT_EQ(byAmount[3].value, u"?"_s);
    EXPECT_EQ(byAmount[3].count, 1);
}

TEST_F(ShownValueTest, RowsAreSortedByIt)
{
    RowQuery query;
    query.sort = {{amount + LineItemModel::firstPropertyColumn, Qt::AscendingOrder}};
    EXPECT_THAT(matchingRows(document.snapshot(), query, {}), ElementsAre(0, 2, 1, 3))
        << "what is not known comes behind what is, and before what is empty";
    query.sort[0].order = Qt::DescendingOrder;
    EXPECT_THAT(matchingRows(document.snapshot(), query, {}), ElementsAre(2, 0, 1, 3));
}

TEST_F(ShownValueTest, RowsAreFilteredByIt)
{
    EXPECT_THAT(rowsWhere(u"amount < 6"_s), ElementsAre(0));
    EXPECT_THAT(rowsWhere(u"amount > 6"_s), ElementsAre(2)) << "20.00 and 10.00 are nowhere to be seen";
    EXPECT_THAT(distinctValues(document.snapshot(), everyRow, u"amount"_s, {}),
                ElementsAre(DistinctValue{u""_s, 1}, DistinctValue{u"5.00"_s, 1, u"5.00\u00a0EUR"_s},
                            DistinctValue{u"7.00"_s, 1, u"7.00\u00a0EUR"_s},
                            DistinctValue{u"?"_s, 1, u"?"_s}));
    const auto listed = [&](const QString &value) {
        RowQuery query;
        query.where = {FilterNode{FilterNode::Condition, {u"amount"_s, FilterOp::OneOf, {value}, false}, {}}};
        return matchingRows(document.snapshot(), query, {});
    };
    EXPECT_THAT(listed(u"?"_s), ElementsAre(1));
    EXPECT_THAT(listed(u"5"_s), ElementsAre(0));
}

TEST_F(ShownValueTest, ItIsFoundAndNotWhatItWasBefore)
{
    const ViewCells cells{everyRow, {{amount, {{0, 3}}}}};
    EXPECT_THAT(findText(document.snapshot(), cells, {u"5.00 EUR"_s}, {}), ElementsAre(CellMatch{0, 0}));
    EXPECT_THAT(findText(document.snapshot(), cells, {u"20.00"_s}, {}), ElementsAre());
    const auto rowsWith = [&](const QString &text) {
        RowQuery query;
        query.text = text;
        return matchingRows(document.snapshot(), query, {});
    };
    EXPECT_THAT(rowsWith(u"5.00"_s), ElementsAre(0));
    EXPECT_THAT(rowsWith(u"20.00"_s), ElementsAre());
}

TEST_F(ShownValueTest, AViewThatIsSortedByItIsNotCurrentAfterAnEditOfItsInputs)
{
    LineItemModel items(&document);
    RowView view(&items);
    view.setSort({{amount + LineItemModel::firstPropertyColumn, Qt::AscendingOrder}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.sourceRow(1) == 2; }, 3000));
    ASSERT_FALSE(view.isStale());
    document.setCell(cell(2, name, "New"), u"type"_s);
    EXPECT_FALSE(view.isStale());
    document.setCell(cell(2, quantity, "9"), u"type"_s);
    EXPECT_TRUE(view.isStale());
}

} // namespace
} // namespace lineitems
