// A sum that is off by a cent, or that adds dollars to euros, is believed and acted upon.
#include "models/table/selectionsummary.h"
#include "tablefixture.h"

#include <gmock/gmock.h>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

namespace sums {
enum { id, price, currency, quantity, product, start, modified, name };
}

Schema schema()
{
    std::vector<Property> all{
        property(u"hs_object_id"_s, u"Record ID"_s, PropertyType::Number),
        property(u"price"_s, u"Unit price"_s, PropertyType::Number),
        property(u"hs_line_item_currency_code"_s, u"Currency"_s, PropertyType::Enumeration),
        property(u"quantity"_s, u"Quantity"_s, PropertyType::Number),
        property(u"hs_product_id"_s, u"Product ID"_s, PropertyType::Number),
        property(u"start"_s, u"Start"_s, PropertyType::Date),
        property(u"modified"_s, u"Modified"_s, PropertyType::DateTime),
        property(u"name"_s, u"Name"_s, PropertyType::String),
    };
    all[sums::id].readOnly = ReadOnlyReason::RecordId;
    all[sums::price].showCurrencySymbol = true;
    all[sums::price].currencyPropertyName = u"hs_line_item_currency_code"_s;
    all[sums::product].numberDisplayHint = u"unformatted"_s;
    return Schema(std::move(all));
}

std::vector<LoadedRow> rows()
{
    return {
        {"1", {"1", "0.10", "EUR", "1", "77", "2026-03-01", "2026-03-01T22:30:00Z", "a"}},
        {"2", {"2", "0.20", "EUR", "2", "78", "2025-12-31", "", "5"}},
        {"3", {"3", "80", "USD", "3", "", "", "2025-01-01T00:00:00Z", ""}},
        {"4", {"4", "5.5", "", "", "", "1767225600000", "", ""}},
        {"5", {"5", "-2.005", "EUR", "2.5", "", "", "", ""}},
    };
}

class SelectionSummaryTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        document.clear(schema());
        document.appendRows(rows());
    }

    SelectionSummary of(std::vector<ViewCells::Part> parts) const
    {
        return summarize(document.snapshot(), {{0, 1, 2, 3, 4}, std::move(parts)}, {});
    }

    Document document;
};

QByteArray text(const Decimal &number)
{
    return number.toPlainString();
}

} // namespace

TEST_F(SelectionSummaryTest, SumsMoneyByCurrencyToTheLastDigit)
{
    const SelectionSummary all = of({{sums::price, {{0, 4}}}});
    ASSERT_EQ(all.numbers.size(), 3U);
    const NumberFigures &euros = all.numbers[0];
    EXPECT_EQ(euros.currency, "EUR");
    EXPECT_EQ(euros.count, 3);
    EXPECT_EQ(text(euros.sum), "-1.705");
    EXPECT_EQ(text(euros.least), "-2.005");
    EXPECT_EQ(text(euros.greatest), "0.20");
    EXPECT_EQ(text(euros.average()), "-0.568");
    EXPECT_EQ(all.numbers[1].currency, "USD");
    EXPECT_EQ(text(all.numbers[1].average()), "80.00");
    EXPECT_TRUE(all.numbers[2].isMoney && all.numbers[2].currency.isEmpty()) << "no currency is a group too";
    EXPECT_EQ(text(all.numbers[2].sum), "5.5");
}

TEST_F(SelectionSummaryTest, NeverAddsQuantitiesToMoney)
{
    const SelectionSummary all = of({{sums::price, {{0, 1}}}, {sums::quantity, {{0, 4}}}});
    ASSERT_EQ(all.numbers.size(), 2U);
    EXPECT_EQ(text(all.numbers[0].sum), "0.30");
    EXPECT_FALSE(all.numbers[1].isMoney);
    EXPECT_EQ(text(all.numbers[1].sum), "8.5");
    EXPECT_EQ(text(all.numbers[1].average()), "2.125");
    EXPECT_EQ(all.cells, 7);
    EXPECT_EQ(all.filled, 6);
}

TEST_F(SelectionSummaryTest, IdsAndTextsAreCountedAndNotSummed)
{
    const SelectionSummary all = of(
        {{sums::id, {{0, 4}}}, {sums::product, {{0, 4}}}, {sums::name, {{0, 4}}}});
    EXPECT_TRUE(all.numbers.empty());
    EXPECT_EQ(all.cells, 15);
    EXPECT_EQ(all.filled, 9);
    EXPECT_EQ(all.notNumbers, 0) << "a text column holds no wrong numbers";
}

TEST_F(SelectionSummaryTest, DatesHaveAFirstAndALastOne)
{
    const SelectionSummary all = of({{sums::start, {{0, 4}}}, {sums::modified, {{0, 4}}}});
    ASSERT_EQ(all.times.size(), 2U);
    EXPECT_EQ(all.times[0].count, 3);
    EXPECT_EQ(all.times[0].earliest, u"2025-12-31"_s);
    EXPECT_EQ(all.times[0].latest, u"2026-03-01"_s);
    EXPECT_EQ(all.times[1].earliest, u"2025-01-01 00:00"_s);
    EXPECT_EQ(all.times[1].latest, u"2026-03-01 22:30"_s);
}

TEST_F(SelectionSummaryTest, TakesEditsAndSaysWhatIsNoNumber)
{
    document.setCells({cell(0, sums::price, "100"), cell(1, sums::price, "abc", CellProblem::NotANumber),
                       cell(2, sums::currency, "EUR")},
                      u"Paste"_s);
    const SelectionSummary all = of({{sums::price, {{0, 2}}}});
    ASSERT_EQ(all.numbers.size(), 1U) << "the currency is the one that was typed";
    EXPECT_EQ(text(all.numbers[0].sum), "180");
    EXPECT_EQ(all.notNumbers, 1);
    EXPECT_EQ(all.filled, 3);
}

TEST_F(SelectionSummaryTest, StopsWhenCancelled)
{
    std::vector<int> many(5000, 0);
    const ViewCells cells{many, {{sums::price, {{0, 4999}}}}};
    EXPECT_LT(summarize(document.snapshot(), cells, {}, [] { return true; }).cells, 5000);
}

TEST(ViewCells, RangesThatLieOverEachOtherCountOnce)
{
    EXPECT_THAT(unitedRuns({{5, 9}, {0, 2}, {1, 3}, {4, 4}, {20, 21}}),
                ::testing::ElementsAre(RowRun{0, 9}, RowRun{20, 21}));
    EXPECT_EQ((ViewCells{{}, {{0, {{0, 9}}}, {1, {{3, 3}, {5, 6}}}}}).count(), 13);
}

TEST(ViewCells, FollowTheirRowsIntoAnotherOrder)
{
    const ViewCells cells{{10, 11, 12, 13}, {{0, {{0, 1}}}, {1, {{2, 3}}}}};
    // Row 11 is filtered out; 13 comes first, then 12, then 10.
    std::vector<int> places{8, -1, 5, 2};
    const ViewCells now = reordered(cells, places);
    EXPECT_THAT(now.rows, ::testing::ElementsAre(13, 12, 10));
    EXPECT_THAT(places, ::testing::ElementsAre(2, 5, 8));
    EXPECT_THAT(now.parts[0].runs, ::testing::ElementsAre(RowRun{2, 2}));
    EXPECT_THAT(now.parts[1].runs, ::testing::ElementsAre(RowRun{0, 1}));
}
