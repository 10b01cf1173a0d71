// Euros that are taken for dollars, or cents for yen, are a wrong price.
#include "models/record/currency.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(Currency, HasItsOwnDigits)
{
    EXPECT_EQ(currencyDigits("jpy"), 0);
    EXPECT_EQ(currencyDigits(""), 2);
    EXPECT_EQ(currencyDigits("TND"), 3);
}

TEST(Currency, IsNamedByASignOrACode)
{
    const struct
    {
        QStringView written;
        const char *code;
        bool same;
    } cases[] = {
        {u"\u20ac", "EUR", true},  {u"\u20ac", "USD", false}, {u"EUR", "eur", true},
        {u"EUR", "USD", false},    {u"$", "USD", true},       {u"$", "CAD", true},
        {u"$", "EUR", false},      {u"US$", "CAD", false},    {u"kr", "SEK", true},
        {u"kr.", "DKK", true},     {u"kr", "EUR", false},     {u"\u00a5", "CNY", true},
        {u"", "EUR", true},        {u"\u20ac", "", true},     {u"\uff04", "DOP", true},
        {u"\uffe1", "USD", false}, {u"\u09f3", "BDT", true},  {u"\u00a2", "USD", false},
    };
    for (const auto &c : cases)
        EXPECT_EQ(namesCurrency(c.written, c.code), c.same) << c.written.toString().toStdString() << c.code;
}

TEST(Currency, StandsInTheColumnThatTheMoneyNames)
{
    std::vector<Property> columns(2);
    columns[0].name = u"deal_currency"_s;
    columns[1].name = QString::fromLatin1(currencyProperty);
    const Schema schema(std::move(columns));
    Property money;
    EXPECT_EQ(currencyColumn(schema, money), 1);
    money.currencyPropertyName = u"deal_currency"_s;
    EXPECT_EQ(currencyColumn(schema, money), 0);
    money.currencyPropertyName = u"not_loaded"_s;
    EXPECT_EQ(currencyColumn(schema, money), -1) << "that of the line item would be a guess";
}

} // namespace
} // namespace lineitems
