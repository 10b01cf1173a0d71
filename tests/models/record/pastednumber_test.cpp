// What a spreadsheet shows as money must arrive as the same number, or as none: never a thousand times as much.
#include "models/record/pastednumber.h"

#include <QString>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

std::string plain(const std::optional<Decimal> &number)
{
    return number ? number->toPlainString().toStdString() : "-";
}

TEST(PastedNumber, IsReadInBothConventions)
{
    const struct
    {
        QStringView text;
        const char *point;
        const char *comma;
    } cases[] = {
        {u"1234", "1234", "1234"},
        {u"1.234,50", "-", "1234.50"},
        {u"1,234.50", "1234.50", "-"},
        {u"1,234", "1234", "1.234"},
        {u"1.234", "1.234", "1234"},
        {u"1.23", "1.23", "-"},
        {u"12,5", "-", "12.5"},
        {u"0.125", "0.125", "-"},
        {u"0,125", "-", "0.125"},
        {u"1234.567", "1234.567", "-"},
        {u"1.234.567", "-", "1234567"},
        {u"1,234,567.8", "1234567.8", "-"},
        {u"1 234,567", "-", "1234.567"},
        {u"1\u00a0234", "1234", "1234"},
        {u"1\u202f234,5", "-", "1234.5"},
        {u"1'234.50", "1234.50", "-"},
        {u"1\u2019234", "1234", "1234"},
        {u"$1,234.50", "1234.50", "-"},
        {u"US$ 12", "12", "12"},
        {u"1.234,50\u00a0\u20ac", "-", "1234.50"},
        {u"\u20ac\u00a01.234", "1.234", "1234"},
        {u"USD 1,234.00", "1234.00", "-"},
        {u"99,95 EUR", "-", "99.95"},
        {u"1 234,50 K\u010d", "-", "1234.50"},
        {u"kr. 1.234,50", "-", "1234.50"},
        {u"(1,234.50)", "-1234.50", "-"},
        {u"$(1,234.50)", "-1234.50", "-"},
        {u"(\u20ac 5)", "-5", "-5"},
        {u"-$5.00", "-5.00", "-"},
        {u"$-5.00", "-5.00", "-"},
        {u"\u22121.234,5", "-", "-1234.5"},
        {u"1.234,50-", "-", "-1234.50"},
        {u"15%", "15", "15"},
        {u"12,5 %", "-", "12.5"},
        {u"1.5E+05", "150000", "-"},
        {u"1,5E-1", "-", "0.15"},
        {u"12345678901234567890.12", "12345678901234567890.12", "-"},
    };
    for (const auto &c : cases) {
        const PastedNumber number = readPastedNumber(c.text);
        EXPECT_EQ(plain(number.readings.point), c.point) << c.text.toString().toStdString();
        EXPECT_EQ(plain(number.readings.comma), c.comma) << c.text.toString().toStdString();
    }
}

TEST(PastedNumber, SaysWhatWasLeftOut)
{
    EXPECT_TRUE(readPastedNumber(u"15 %").percent);
    EXPECT_FALSE(readPastedNumber(u"15").percent);
    EXPECT_TRUE(readPastedNumber(u"1.23E+05").shortened);
    EXPECT_FALSE(readPastedNumber(u"EUR 5").shortened);
    EXPECT_EQ(readPastedNumber(u"EUR 5").currency, u"EUR");
    EXPECT_EQ(readPastedNumber(u"5\u00a0\u20ac").currency, u"\u20ac");
    EXPECT_EQ(readPastedNumber(u"(US$ 5)").currency, u"US$");
    EXPECT_EQ(readPastedNumber(u"5").currency, QString());
}

TEST(PastedNumber, WhatTheProgramHoldsDecidesBetweenTwoReadings)
{
    const struct
    {
        QStringView text;
        const char *held;
        const char *point;
        const char *comma;
    } cases[] = {
        {u"1.234", "1234", "-", "1234"},         {u"1.234", "1.2341", "1.234", "-"},
        {u"(1.234)", "-1234", "-", "-1234"},     {u"1.234", "99", "1.234", "1234"},
        {u"1.234", "", "1.234", "1234"},         {u"12.50", "12500", "12.50", "-"},
        {u"12,345 %", "0.12345", "-", "12.345"},
    };
    for (const auto &c : cases) {
        const PastedNumber number = readPastedNumber(c.text, c.held);
        EXPECT_EQ(plain(number.readings.point), c.point) << c.text.toString().toStdString() << c.held;
        EXPECT_EQ(plain(number.readings.comma), c.comma) << c.text.toString().toStdString() << c.held;
    }
}

TEST(PastedNumber, SaysWhereTheProgramHoldsMoreThanItShows)
{
    const struct
    {
        QStringView text;
        const char *held;
        bool shortened;
    } cases[] = {
        {u"0.01", "0.0125", true},   {u"12.50", "12500", true}, {u"12.50", "12.5", false},
        {u"12.50", "", false},       {u"1.23E+05", "", true},   {u"1.23E+05", "123000", false},
        {u"12.5 %", "0.125", false}, {u"13 %", "0.125", true},
    };
    for (const auto &c : cases) {
        const PastedNumber number = readPastedNumber(c.text, c.held);
        EXPECT_EQ(isShortened(number, *number.readings.point, c.held), c.shortened)
            << c.text.toString().toStdString() << " holds " << c.held;
    }
}

TEST(PastedNumber, APercentSignFitsTheDiscountOnly)
{
    Property discount;
    discount.name = QStringLiteral("hs_discount_percentage");
    Property own;
    own.name = QStringLiteral("margin");
    own.numberDisplayHint = QStringLiteral("percentage");
    EXPECT_TRUE(takesPercentSign(discount));
    EXPECT_FALSE(takesPercentSign(own)) << "it may hold 0.15";
}

TEST(PastedNumber, RefusesTheRest)
{
    for (const QStringView text : std::initializer_list<QStringView>{
             u"",    u"-",          u"abc",  u"####", u"1,23,456", u"12.34.56", u"1 23",     u"5 pcs",
             u"--5", u"(-5)",       u"()",   u"$$5",  u"$5 EUR",   u"12 ABC",   u"1.2345,6", u"1..2",
             u"%",   u"2026-03-01", u"P12M", u"E5",   u"1e",       u"$"}) {
        const NumberReadings readings = readPastedNumber(text).readings;
        EXPECT_FALSE(readings.isNumber()) << text.toString().toStdString();
    }
}

} // namespace
} // namespace lineitems
