// A price that is off by a cent, or written with an exponent, goes out on a quote.
#include "models/record/decimal.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

TEST(Decimal, ReadsPlainAndExponentAndWritesPlain)
{
    const struct
    {
        const char *text;
        const char *plain;
    } cases[] = {
        {"0", "0"},
        {"55.00", "55.00"},
        {"-12.50", "-12.50"},
        {"+3", "3"},
        {".5", "0.5"},
        {"5.", "5"},
        {"1e3", "1000"},
        {"1.25e1", "12.5"},
        {"1E-3", "0.001"},
        {"007", "7"},
        {"-0", "0"},
        {"0.000", "0.000"},
        {"12e+2", "1200"},
        {"0012.30", "12.30"},
        {"123456789012345678901234567890.12", "123456789012345678901234567890.12"},
        {"0.1", "0.1"},
        {"-0.05", "-0.05"},
        // Where 64 bits end.
        {"999999999999999999", "999999999999999999"},
        {"-1000000000000000000", "-1000000000000000000"},
        {"9223372036854775807", "9223372036854775807"},
        {"-9223372036854775808", "-9223372036854775808"},
        {"9223372036854775808.5", "9223372036854775808.5"},
        {"1e19", "10000000000000000000"},
        {"0.00000000000000000001", "0.00000000000000000001"},
    };
    for (const auto &c : cases) {
        const auto number = Decimal::parse(c.text);
        ASSERT_TRUE(number) << c.text;
        EXPECT_EQ(number->toPlainString(), c.plain) << c.text;
    }
}

TEST(Decimal, RefusesWhatIsNoNumber)
{
    for (const char *text : {"", "-", "+", ".", "1.2.3", "1,5", "1 000", "abc", "1e", "e5", "1e999999999",
                             "0x10", "NaN", "inf", "1-", "--1", " 1", "1 ", "1e1.5"})
        EXPECT_FALSE(Decimal::parse(text)) << text;
    EXPECT_FALSE(Decimal::parse(QByteArray(401, '9')));
}

TEST(Decimal, ComparesByValue)
{
    EXPECT_EQ(*Decimal::parse("10"), *Decimal::parse("10.000"));
    EXPECT_NE(*Decimal::parse("10"), *Decimal::parse("10.001"));
    EXPECT_LT(*Decimal::parse("-2"), *Decimal::parse("-1.99"));
    EXPECT_LT(*Decimal::parse("0.1"), *Decimal::parse("0.11"));
}

TEST(Decimal, ComputesExactly)
{
    const Decimal a = *Decimal::parse("0.1");
    const Decimal b = *Decimal::parse("0.2");
    EXPECT_EQ((a + b).toPlainString(), "0.3");
    EXPECT_EQ((a - b).toPlainString(), "-0.1");
    EXPECT_EQ((*Decimal::parse("19.99") * *Decimal::parse("3")).toPlainString(), "59.97");
    const Decimal large = *Decimal::parse("999999999999999999");
    EXPECT_EQ((large + *Decimal::parse("0.0000000000000000001")).toPlainString(),
              "999999999999999999.0000000000000000001");
    EXPECT_EQ((large * large).toPlainString(), "999999999999999998000000000000000001");
    EXPECT_LT(large, *Decimal::parse("1000000000000000000.0000000000000000001"));
}

TEST(Decimal, Rounds)
{
    const struct
    {
        const char *text;
        int digits;
        const char *halfUp;
        const char *halfEven;
    } cases[] = {
        {"1.005", 2, "1.01", "1.00"},
        {"1.015", 2, "1.02", "1.02"},
        {"-1.005", 2, "-1.01", "-1.00"},
        {"2.5", 0, "3", "2"},
        {"3.5", 0, "4", "4"},
        {"1.2", 3, "1.200", "1.200"},
        {"0.0049", 2, "0.00", "0.00"},
        {"99.995", 2, "100.00", "100.00"},
    };
    for (const auto &c : cases) {
        const Decimal number = *Decimal::parse(c.text);
        EXPECT_EQ(number.rounded(c.digits, Rounding::HalfUp).toPlainString(), c.halfUp) << c.text;
        EXPECT_EQ(number.rounded(c.digits, Rounding::HalfEven).toPlainString(), c.halfEven) << c.text;
    }
}

TEST(Decimal, HasAMagnitude)
{
    EXPECT_EQ(Decimal::parse("-1.50")->magnitude().toPlainString(), "1.50");
    EXPECT_EQ(Decimal::parse("1.50")->magnitude().toPlainString(), "1.50");
    EXPECT_EQ(Decimal().magnitude().toPlainString(), "0");
}

TEST(Decimal, Divides)
{
    EXPECT_EQ(Decimal(10).dividedBy(Decimal(3), 4).toPlainString(), "3.3333");
    EXPECT_EQ(Decimal(-10).dividedBy(Decimal(4), 0, Rounding::HalfEven).toPlainString(), "-2");
    EXPECT_EQ(Decimal(1).dividedBy(Decimal::parse("-0.08").value(), 1).toPlainString(), "-12.5");
    EXPECT_EQ(Decimal::parse("1.500")->normalized().toPlainString(), "1.5");
}

} // namespace
} // namespace lineitems
