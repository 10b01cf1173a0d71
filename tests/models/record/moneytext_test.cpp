// Amounts as people read them: a digit that is hidden, or a currency's digits that are made up, is a wrong price.
#include "models/record/moneytext.h"
#include "models/record/netprice.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

QString shown(const char *amount, const char *currency)
{
    return moneyText(*Decimal::parse(amount), currency).replace(QChar(0xa0), u'_');
}

TEST(MoneyText, HasTheDigitsOfItsCurrencyAndHidesNone)
{
    const struct
    {
        const char *amount, *currency, *text;
    } cases[] = {
        {"1234.5", "EUR", "1_234.50_EUR"}, {"1.005", "EUR", "1.005_EUR"},
        {"1000", "JPY", "1_000_JPY"},      {"1000.50", "JPY", "1_000.5_JPY"},
        {"12.3", "KWD", "12.300_KWD"},     {"-1234567", "USD", "-1_234_567.00_USD"},
        {"0", "EUR", "0.00_EUR"},          {"999.999", "EUR", "999.999_EUR"},
        {"100000", "", "100_000"},         {"-100.00", "GBP", "-100.00_GBP"},
        {"1.500", "EUR", "1.50_EUR"},      {"5", "XYZ", "5.00_XYZ"},
    };
    for (const auto &one : cases)
        EXPECT_EQ(shown(one.amount, one.currency).toStdString(), one.text);
}

TEST(MoneyText, AChangeSaysWhichWay)
{
    EXPECT_EQ(moneyChangeText(*Decimal::parse("5"), "EUR").front(), u'+');
    EXPECT_EQ(moneyChangeText(*Decimal::parse("-5"), "EUR").front(), u'-');
}

TEST(NetPrice, IsPriceTimesQuantityLessDiscounts)
{
    const struct
    {
        const char *price, *quantity, *discount, *percentage;
        int digits;
        const char *net; ///< null: not known
    } cases[] = {
        {"10", "3", "", "", 2, "30.00"},
        {"10", "3", "1.5", "", 2, "25.50"},
        {"10", "3", "", "12.5", 2, "26.25"},
        {"0.335", "1", "", "", 2, "0.34"},
        {"99.99", "0.5", "", "33.333", 2, "33.33"},
        {"1000", "3", "", "10", 0, "2700"},
        {"10", "3", "1", "0", 2, "27.00"},
        {"10", "3", "1", "10", 2, nullptr},
        {"", "3", "", "", 2, nullptr},
        {"10", "", "", "", 2, nullptr},
        {"abc", "3", "", "", 2, nullptr},
        {"10", "3", "x", "", 2, nullptr},
        {"-5", "2", "", "", 2, "-10.00"},
    };
    for (const auto &one : cases) {
        const auto net = netPrice({one.price, one.quantity, one.discount, one.percentage}, one.digits);
        EXPECT_EQ(net ? net->toPlainString() : QByteArray(), QByteArray(one.net)) << one.price;
    }
}

} // namespace
} // namespace lineitems
