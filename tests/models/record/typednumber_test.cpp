// 1,234 read as 1.234, or the other way round, is a price wrong by a factor of a thousand.
#include "models/record/typednumber.h"

#include <QString>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

TEST(TypedNumber, ReadsWhatIsClear)
{
    const struct
    {
        QStringView text;
        const char *plain;
    } cases[] = {
        {u"1234.50", "1234.50"},
        {u"1,234.50", "1234.50"},
        {u"1.234,50", "1234.50"},
        {u"1 234,5", "1234.5"},
        {u"1\u00a0234.5", "1234.5"},
        {u"1'234.50", "1234.50"},
        {u"12,5", "12.5"},
        {u"0,125", "0.125"},
        {u"1234,567", "1234.567"},
        {u"1,234,567", "1234567"},
        {u"1.234.567", "1234567"},
        {u"-1.234,50", "-1234.50"},
        {u"\u22125", "-5"},
        {u"1.234", "1.234"},
        {u"1,234,567.8", "1234567.8"},
        {u"1\u202f234\u202f567,25", "1234567.25"},
        {u"+1,234.5", "1234.5"},
    };
    for (const auto &c : cases) {
        const TypedNumber typed = readTypedNumber(c.text);
        ASSERT_TRUE(typed.number) << c.plain;
        EXPECT_EQ(typed.number->toPlainString(), c.plain);
    }
}

TEST(TypedNumber, AsksWhereItIsNotClear)
{
    for (const QStringView text :
         std::initializer_list<QStringView>{u"1,234", u"12,345", u"123,456", u"-1,234"}) {
        const TypedNumber typed = readTypedNumber(text);
        EXPECT_TRUE(typed.ambiguous);
        EXPECT_FALSE(typed.number);
    }
}

TEST(TypedNumber, APointMayGroupWhereAPersonsLanguageDoesSo)
{
    for (const QStringView text : std::initializer_list<QStringView>{u"1.000", u"-12.345", u"1,234"}) {
        const TypedNumber typed = readTypedNumber(text, true);
        EXPECT_TRUE(typed.ambiguous) << text.toString().toStdString();
        EXPECT_FALSE(typed.number);
    }
    for (const QStringView text :
         std::initializer_list<QStringView>{u"1000", u"1.5", u"1.2340", u"0.125", u"1234.567", u"1.234,5"})
        EXPECT_TRUE(readTypedNumber(text, true).number) << text.toString().toStdString();
}

TEST(TypedNumber, RefusesTheRest)
{
    for (const QStringView text :
         std::initializer_list<QStringView>{u"", u"abc", u"1,23,456", u"12.34.56", u"1 23", u"$5", u"5 EUR",
                                            u"1,234.5,6", u"--5", u"+-5", u"-+5", u"1.2345,6", u",", u"1,"}) {
        const TypedNumber typed = readTypedNumber(text);
        EXPECT_FALSE(typed.number) << text.toString().toStdString();
        EXPECT_FALSE(typed.ambiguous) << text.toString().toStdString();
    }
}

} // namespace
} // namespace lineitems
