#include "app/sandbox/amounts.h"
#include "app/sandbox/sampleportal.h"

#include <gtest/gtest.h>

namespace lineitems::sandbox {

struct NetPriceCase
{
    const char *price, *quantity, *discount, *percentage;
    int digits;
    const char *expected;
};

// Lost if wrong: the money that people compare before and after.
TEST(Amounts, NetPriceIsExactAndRoundedHalfUp)
{
    const NetPriceCase cases[] = {
        {"55.00", "5", "", "", 2, "275.00"},
        {"0.1", "3", "", "", 2, "0.30"},
        {"2.995", "1", "", "", 2, "3.00"},
        {"10.005", "3", "", "", 2, "30.02"},
        {"100", "10", "2.50", "", 2, "975.00"}, // the discount is for each unit
        {"100", "10", "", "12.5", 2, "875.00"},
        {"100", "10", "1", "10", 2, "890.00"},
        {"110438.5", "3", "", "", 0, "331316"},
        {"185.00", "7.25", "", "", 2, "1341.25"},
        {"99999999999999999.99", "1000000", "", "", 2, "99999999999999999990000.00"},
        {"", "5", "", "", 2, ""},
        {"5", "", "", "", 2, ""},
        {"0", "5", "", "", 2, "0.00"},
    };
    for (const NetPriceCase &each : cases) {
        EXPECT_EQ(
            netPrice(each.price, each.quantity, each.discount, each.percentage, each.digits).toStdString(),
            each.expected)
            << each.price << " x " << each.quantity;
    }
}

TEST(Amounts, TermsAndFrequenciesAreMonths)
{
    EXPECT_EQ(monthsOfTerm("P12M"), 12);
    EXPECT_EQ(monthsOfTerm("P3Y"), 36);
    EXPECT_EQ(monthsOfTerm("P12D"), 0);
    EXPECT_EQ(monthsOfTerm("PM"), 0);
    EXPECT_EQ(monthsOfTerm(""), 0);
    EXPECT_EQ(monthsPerBilling("quarterly"), 3);
    EXPECT_EQ(monthsPerBilling("weekly"), 0);
    EXPECT_EQ(currencyDigits("JPY"), 0);
    EXPECT_EQ(currencyDigits("EUR"), 2);
}

TEST(Amounts, RecurringRevenueFollowsFromTheNetPrice)
{
    const Portal portal = samplePortal(1, 0);
    const KnownProperties &known = portal.known();
    Record record = portal.at(0);
    for (const auto &[property, value] :
         std::initializer_list<std::pair<int, const char *>>{{known.price, "300"},
                                                             {known.quantity, "2"},
                                                             {known.discount, ""},
                                                             {known.discountPercentage, ""},
                                                             {known.currency, "EUR"},
                                                             {known.cost, "100"},
                                                             {known.billing, "quarterly"},
                                                             {known.billingPeriod, "P24M"}}) {
        record.set(property, value);
    }
    recalculate(known, record);
    EXPECT_EQ(record.value(known.amount), "600.00");
    EXPECT_EQ(record.value(known.margin), "400.00");
    EXPECT_EQ(record.value(known.totalContractValue), "4800.00");
    EXPECT_EQ(record.value(known.annualRevenue), "2400.00");
    EXPECT_EQ(record.value(known.monthlyRevenue), "200.00");

    record.set(known.price, {});
    recalculate(known, record);
    EXPECT_TRUE(record.value(known.amount).isEmpty());
    EXPECT_TRUE(record.value(known.margin).isEmpty());
}

} // namespace lineitems::sandbox
