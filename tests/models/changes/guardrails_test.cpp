// A slip of the hand in a price, caught before it goes out: each guard rail, at its very edge.
#include "models/changes/confirmations.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

RowChange priced(const char *before, const char *after, const QString &property = u"price"_s)
{
    return {"1", {{property, before, after}}, true};
}

RowMoney net(const char *before, const char *after)
{
    return {true, "EUR", "EUR", Decimal::parse(before), Decimal::parse(after)};
}

GuardSet trippedBy(const GuardRails &rails, const RowChange &change, const RowMoney &money = {})
{
    MoneySummary summary;
    summary.rows.push_back(money);
    const GuardReport report = checkGuardRails(rails, std::span(&change, 1), summary);
    return report.rows.empty() ? GuardSet() : report.rows.front().tripped;
}

GuardSet set(std::initializer_list<Guard> guards)
{
    GuardSet made;
    for (const Guard guard : guards)
        made.add(guard);
    return made;
}

TEST(GuardRails, TripAtTheirEdge)
{
    GuardRails floored;
    floored.floor = Decimal(5);
    GuardRails tenth;
    tenth.mostPercent = Decimal::parse("0.1");
    const struct
    {
        const char *what;
        GuardRails rails;
        RowChange change;
        GuardSet tripped;
    } cases[] = {
        {"30 % up is not over 30 %", {}, priced("10", "13"), {}},
        {"a hundredth more is", {}, priced("10", "13.0001"), set({Guard::ChangeOver})},
        {"down counts too", {}, priced("10", "6.99"), set({Guard::ChangeOver})},
        {"from nothing there is no percentage", {}, priced("", "13"), {}},
        {"from zero anything is over it", {}, priced("0", "1"), set({Guard::ChangeOver})},
        {"zero", {}, priced("10", "0.00"), set({Guard::ChangeOver, Guard::PriceZero})},
        {"cleared", {}, priced("10", ""), set({Guard::PriceZero})},
        {"was zero already", {}, priced("0.00", ""), {}},
        {"sign", {}, priced("10", "-10"), set({Guard::ChangeOver, Guard::SignFlipped, Guard::Negative})},
        {"negative stays negative", {}, priced("-10", "-11"), set({Guard::Negative})},
        {"at the floor", floored, priced("5.5", "5"), {}},
        {"below the floor", floored, priced("5.1", "4.99"), set({Guard::BelowFloor})},
        {"negative quantity",
         {},
         priced("1", "-1", u"quantity"_s),
         set({Guard::ChangeOver, Guard::Negative})},
        {"a name is no money", {}, priced("10", "-99", u"name"_s), {}},
        {"a small percentage", tenth, priced("1000", "1001.01"), set({Guard::ChangeOver})},
        {"switched off", noGuardRails(), priced("10", "-99"), {}},
    };
    for (const auto &one : cases)
        EXPECT_EQ(trippedBy(one.rails, one.change), one.tripped) << one.what;
}

TEST(GuardRails, TheNetPriceCountsToo)
{
    const RowChange more = priced("1", "10", u"quantity"_s);
    EXPECT_EQ(trippedBy({}, more, net("10", "100")), set({Guard::ChangeOver}));
    EXPECT_EQ(trippedBy({}, more, net("0", "100")), GuardSet()) << "there was no price yet";
    EXPECT_EQ(trippedBy({}, priced("0", "20", u"discount"_s), net("10", "-10")),
              set({Guard::ChangeOver, Guard::SignFlipped, Guard::Negative}));
    RowMoney otherCurrency = net("10", "100");
    otherCurrency.currencyAfter = "JPY";
    EXPECT_EQ(trippedBy({}, more, otherCurrency), set({Guard::ChangeOver}))
        << "ten euros and a hundred yen do not compare, the quantities do";
    EXPECT_EQ(trippedBy({}, priced("10", "13", u"quantity"_s), otherCurrency), GuardSet());
}

TEST(GuardRails, WhereTheNetPriceIsNotKnownWhatItIsMadeOfCounts)
{
    RowMoney tiered;
    tiered.isTouched = true;
    const RowMoney noAmountColumn;
    const struct
    {
        const char *what;
        RowChange change;
        GuardSet tripped;
    } cases[] = {
        {"ten times as many", priced("1", "10", u"quantity"_s), set({Guard::ChangeOver})},
        {"30 % more", priced("10", "13", u"quantity"_s), {}},
        {"a discount where there was none", priced("", "5", u"discount"_s), set({Guard::ChangeOver})},
        {"a discount that is taken away", priced("5", "", u"discount"_s), set({Guard::ChangeOver})},
        {"none is none", priced("", "0", u"discount"_s), {}},
        {"20 % become 90 %", priced("20", "90", u"hs_discount_percentage"_s), set({Guard::ChangeOver})},
        {"20 % become 25 %", priced("20", "25", u"hs_discount_percentage"_s), {}},
    };
    for (const RowMoney &money : {tiered, noAmountColumn}) {
        for (const auto &one : cases)
            EXPECT_EQ(trippedBy({}, one.change, money), one.tripped) << one.what;
    }
    EXPECT_EQ(trippedBy({}, cases[5].change, net("80", "79")), GuardSet()) << "the net price is known";
}

TEST(GuardRails, ADiscountBelowZeroRaisesThePrice)
{
    EXPECT_EQ(trippedBy({}, priced("", "-20", u"hs_discount_percentage"_s), net("100", "120")),
              set({Guard::Negative}));
}

struct ConfirmationsTest : testing::Test
{
    Confirmations confirmations;

    ConfirmationsTest()
    {
        GuardRails rails;
        rails.mostRows = 3;
        const std::vector<RowChange> changes{priced("10", "20"), priced("10", "10.1"), priced("10", "0"),
                                             priced("10", "-1")};
        MoneySummary money;
        money.rows.resize(changes.size());
        confirmations = Confirmations(checkGuardRails(rails, changes, money));
    }
};

TEST_F(ConfirmationsTest, CountsByKindAndFindsRows)
{
    EXPECT_EQ(confirmations.report().countOf(Guard::ChangeOver), 3);
    EXPECT_EQ(confirmations.report().countOf(Guard::PriceZero), 1);
    EXPECT_EQ(confirmations.report().countOf(Guard::ManyRows), 4);
    ASSERT_EQ(confirmations.report().rows.size(), 3u);
    EXPECT_EQ(confirmations.report().rows[1].change, 2);
    EXPECT_EQ(confirmations.missingRows(), 3);
}

TEST_F(ConfirmationsTest, ARowIsConfirmedByItselfOrByAllItsKinds)
{
    using Extent = Confirmations::Extent;
    confirmations.confirmRow(0, true);
    EXPECT_EQ(confirmations.ofAll(Guard::ChangeOver), Extent::Partial);
    confirmations.confirmAll(Guard::ChangeOver, true);
    EXPECT_EQ(confirmations.ofRow(1), Extent::Partial) << "its price is zero as well";
    EXPECT_EQ(confirmations.missingRows(), 2);
    confirmations.confirmAll(Guard::PriceZero, true);
    EXPECT_EQ(confirmations.ofRow(1), Extent::All);
    confirmations.confirmRow(2, true);
    EXPECT_EQ(confirmations.missingRows(), 0);
    EXPECT_FALSE(confirmations.isComplete()) << "there are many of them";
    confirmations.confirmAll(Guard::ManyRows, true);
    EXPECT_TRUE(confirmations.isComplete());
    confirmations.confirmAll(Guard::ChangeOver, false);
    EXPECT_EQ(confirmations.ofRow(0), Extent::None);
    EXPECT_EQ(confirmations.missingRows(), 3);
}

TEST(Confirmations, NothingTrippedIsComplete)
{
    EXPECT_TRUE(Confirmations().isComplete());
}

} // namespace
} // namespace lineitems
