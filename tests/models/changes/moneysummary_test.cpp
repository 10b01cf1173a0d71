// Totals that a person decides by: a currency in the wrong sum, or a row left out in silence, is money lost.
#include "models/changes/moneysummary.h"

#include "tests/models/changes/pricingtable.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct MoneySummaryTest : testing::Test
{
    Document document;

    MoneySummaryTest() { fillPricing(document); }

    MoneySummary summary()
    {
        return moneySummary(document.snapshot(), collectChanges(document.snapshot()).changes);
    }

    static std::string line(const MoneyTotal &total)
    {
        return (total.deal + '|' + total.currency + '|' + QByteArray::number(total.rows) + '|'
                + total.before.toPlainString() + '|' + total.after.toPlainString() + '|'
                + total.difference().toPlainString() + '|' + QByteArray::number(total.unknown))
            .toStdString();
    }
};

TEST_F(MoneySummaryTest, EachCurrencyIsASumOfItsOwn)
{
    type(document, 0, pricing::price, u"12"_s);
    type(document, 1, pricing::price, u"90.50"_s);
    type(document, 2, pricing::quantity, u"4"_s);
    type(document, 3, pricing::price, u"8"_s);
    type(document, 3, pricing::name, u"Dee"_s);
    const MoneySummary money = summary();
    ASSERT_EQ(money.byCurrency.size(), 3u);
    EXPECT_EQ(line(money.byCurrency[0]), "||1|7.00|8.00|1.00|0") << "a missing currency is a group";
    EXPECT_EQ(line(money.byCurrency[1]), "|EUR|2|120.00|114.50|-5.50|0");
    EXPECT_EQ(line(money.byCurrency[2]), "|JPY|1|1500|2000|500|0");
    ASSERT_EQ(money.byDeal.size(), 4u);
    EXPECT_EQ(line(money.byDeal[1]), "South|EUR|1|100.00|90.50|-9.50|0")
        << "in each currency the largest difference is first";
    EXPECT_EQ(line(money.byDeal[2]), "North|EUR|1|20.00|24.00|4.00|0");
    EXPECT_EQ(line(money.byDeal[3]), "North|JPY|1|1500|2000|500|0");
    EXPECT_TRUE(money.knowsDeals);
}

TEST_F(MoneySummaryTest, WhatIsNotKnownIsCountedAndNotSummed)
{
    type(document, 5, pricing::price, u"11"_s); // HubSpot's net price is not what the rule gives
    type(document, 0, pricing::name, u"Ay"_s); // no money in it
    const MoneySummary money = summary();
    ASSERT_EQ(money.byCurrency.size(), 1u);
    EXPECT_EQ(line(money.byCurrency[0]), "|EUR|0|0|0|0|1");
    EXPECT_FALSE(money.rows[0].isTouched);
    EXPECT_FALSE(money.rows[1].difference());
}

TEST_F(MoneySummaryTest, ANewPriceAndOneTakenAwayCountAsFromAndToNothing)
{
    type(document, 4, pricing::price, u"5"_s);
    type(document, 1, pricing::price, u""_s);
    const MoneySummary money = summary();
    EXPECT_EQ(line(money.byCurrency[0]), "|EUR|2|100.00|20.00|-80.00|0");
}

TEST_F(MoneySummaryTest, ARowThatChangesItsCurrencyOrDealMovesFromSumToSum)
{
    type(document, 0, pricing::currency, u"USD"_s);
    type(document, 1, pricing::deal, u"North"_s);
    type(document, 1, pricing::price, u"101"_s);
    const MoneySummary money = summary();
    ASSERT_EQ(money.byCurrency.size(), 2u);
    EXPECT_EQ(line(money.byCurrency[0]), "|EUR|2|120.00|101.00|-19.00|0");
    EXPECT_EQ(line(money.byCurrency[1]), "|USD|1|0|20.00|20.00|0");
    EXPECT_FALSE(money.rows[0].difference()) << "euros less dollars is no number";
}

TEST_F(MoneySummaryTest, TheLargestChangeIsFirstWhateverItsSign)
{
    type(document, 0, pricing::price, u"11"_s); // +2
    type(document, 1, pricing::price, u"90"_s); // -10
    type(document, 3, pricing::name, u"Dee"_s); // none
    type(document, 5, pricing::price, u"11"_s); // not known
    EXPECT_EQ(largestFirst(summary()), (std::vector<int>{3, 1, 0, 2}));
}

TEST_F(MoneySummaryTest, TheLargestOfEachCurrencyIsBeforeTheSecondOfAny)
{
    type(document, 0, pricing::price, u"11"_s); // EUR +2
    type(document, 1, pricing::price, u"90"_s); // EUR -10
    type(document, 2, pricing::price, u"501"_s); // JPY +3
    type(document, 3, pricing::price, u"8"_s); // no currency, +1
    EXPECT_EQ(largestFirst(summary()), (std::vector<int>{3, 1, 2, 0}))
        << "3 yen are not more than 2 euros, only a larger number";
}

TEST_F(MoneySummaryTest, WithoutADealColumnThereAreNoDeals)
{
    std::vector<Property> columns(2);
    columns[0].name = u"price"_s;
    columns[1].name = u"custom_deal"_s;
    EXPECT_EQ(dealColumn(Schema(columns)), -1);
    columns[1].label = u"Deal"_s;
    EXPECT_EQ(dealColumn(Schema(columns)), 1);
}

TEST(MoneySummaryWithoutDealColumn, TheAssociatedDealCounts)
{
    Document document;
    fillPricing(document);
    const std::vector<Property> all = document.columns().properties();
    document.clear(Schema(std::vector<Property>(all.begin(), all.begin() + pricing::deal)));
    const std::vector<LoadedRow> rows{{"1", {"A", "10", "2", "", "20.00", "EUR"}},
                                      {"2", {"B", "5", "1", "", "5.00", "EUR"}}};
    document.appendRows(rows);
    type(document, 0, pricing::price, u"11"_s);
    type(document, 1, pricing::price, u"6"_s);
    const std::vector<RowChange> changes = collectChanges(document.snapshot()).changes;
    EXPECT_FALSE(moneySummary(document.snapshot(), changes).knowsDeals);
    const MoneySummary money = moneySummary(document.snapshot(), changes, {{"2", "7001"}});
    ASSERT_EQ(money.byDeal.size(), 2u);
    EXPECT_EQ(money.byDeal[0].deal, "") << "one without a deal is a group of its own";
    EXPECT_EQ(money.byDeal[1].deal, "7001");
    EXPECT_EQ(money.byDeal[1].difference().toPlainString(), "1.00");
}

} // namespace
} // namespace lineitems
