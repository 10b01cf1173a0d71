// What a formula comes to goes out as a price: exact, or not at all.
#include "models/record/typedformula.h"
#include "models/record/typedvalue.h"

#include <QString>

#include <gtest/gtest.h>

namespace lineitems {
using namespace Qt::StringLiterals;

namespace {

TEST(TypedFormula, CalculatesExactly)
{
    const struct
    {
        QString formula;
        const char *result;
    } cases[] = {
        {u"=799*2"_s, "1598"},
        {u"= 0.1 + 0.2 "_s, "0.3"},
        {u"=2+3*4"_s, "14"},
        {u"=(2+3)*4"_s, "20"},
        {u"=10-4-3"_s, "3"},
        {u"=100/4/5"_s, "5"},
        {u"=2-3*4/6"_s, "0"},
        {u"=1200*95%"_s, "1140"},
        {u"=50%%"_s, "0.005"},
        {u"=-5*-2"_s, "10"},
        {u"=\u22125\u00d72+30\u00f74"_s, "-2.5"},
        {u"=10/3"_s, "3.3333333333"},
        {u"=2/3"_s, "0.6666666667"},
        {u"=1.234,50*2"_s, "2469"},
        {u"=1,234.50+1'000"_s, "2234.5"},
        {u"=12,5*2"_s, "25"},
        {u"=99999999999999999999.99+0.01"_s, "100000000000000000000"},
        {u"=((((7))))"_s, "7"},
        {u"=5"_s, "5"},
        {u"=10/3*3"_s, "10"},
        {u"=1/3+1/6"_s, "0.5"},
        {u"=1/(1/30000000000)"_s, "30000000000"},
        {u"=(1/3-1/2)/(1/6)"_s, "-1"},
        {u"=+799*+2"_s, "1598"},
        {u"=1 200*95 %"_s, "1140"},
        {u"=1\u202f200+5"_s, "1205"},
    };
    for (const auto &c : cases) {
        const TypedNumber result = calculate(c.formula);
        ASSERT_TRUE(result.number) << c.formula.toStdString();
        EXPECT_EQ(result.number->toPlainString(), c.result) << c.formula.toStdString();
    }
}

TEST(TypedFormula, AsksWhereANumberIsNotClear)
{
    EXPECT_TRUE(calculate(u"=1,234*2").ambiguous);
    EXPECT_TRUE(calculate(u"=2*1.234", true).ambiguous);
    EXPECT_FALSE(calculate(u"=2*1.234", false).ambiguous);
}

TEST(TypedFormula, RefusesTheRest)
{
    for (const QString &formula : {u""_s,
                                   u"799*2"_s,
                                   u"="_s,
                                   u"=A1*2"_s,
                                   u"=2*"_s,
                                   u"=*2"_s,
                                   u"=(2"_s,
                                   u"=2)"_s,
                                   u"=()"_s,
                                   u"=2 3"_s,
                                   u"=1/0"_s,
                                   u"=1/(2-2)"_s,
                                   u"=SUM(1,2)"_s,
                                   u"=2^3"_s,
                                   u"=2%3"_s,
                                   u"=1e3"_s,
                                   u"=1..2"_s,
                                   u"=--"_s,
                                   u"==2"_s,
                                   u"=$5*2"_s,
                                   u'=' + u"1+"_s.repeated(200) + u'1',
                                   u'=' + u"("_s.repeated(50) + u'1' + u")"_s.repeated(50)}) {
        const TypedNumber result = calculate(formula);
        EXPECT_FALSE(result.number) << formula.toStdString();
        EXPECT_FALSE(result.ambiguous) << formula.toStdString();
    }
}

TEST(TypedFormula, IsTypedIntoNumbersOnly)
{
    Property price;
    price.type = PropertyType::Number;
    EXPECT_EQ(parseTyped(price, u" =799*2"_s, {}), (ParsedValue{"1598", CellProblem::None}));
    EXPECT_EQ(parseTyped(price, u"=B2*2"_s, {}), (ParsedValue{"=B2*2", CellProblem::NotAFormula}));
    EXPECT_EQ(parseTyped(price, u"=1,000*2"_s, {}), (ParsedValue{"=1,000*2", CellProblem::AmbiguousNumber}));
    EXPECT_EQ(parseTyped(Property(), u"=799*2"_s, {}), (ParsedValue{"=799*2", CellProblem::None}));
    Property percentage = price;
    percentage.name = u"hs_discount_percentage"_s;
    EXPECT_EQ(parseTyped(percentage, u"=5+2.5"_s, {}), (ParsedValue{"7.5", CellProblem::None}));
    EXPECT_EQ(parseTyped(percentage, u"=10%"_s, {}), (ParsedValue{"=10%", CellProblem::NotAFormula}));
    // What a file or the clipboard holds is not calculated.
    EXPECT_EQ(parseValue(price, u"=799*2"_s).problem, CellProblem::NotANumber);
}

} // namespace
} // namespace lineitems
