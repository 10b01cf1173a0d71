// A term that is read wrongly bills a customer for months that nobody agreed to.
#include "models/record/billingterm.h"

#include "models/record/cellvalue.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

Property termProperty()
{
    Property property;
    property.name = billingTermProperty;
    return property;
}

QString inWords(const BillingTerm &term)
{
    const QString units[] = {u"months"_s, u"weeks"_s, u"days"_s};
    return u"%1 %2"_s.arg(term.count).arg(units[static_cast<int>(term.unit)]);
}

TEST(BillingTerm, IsTypedInManyWaysAndSentInOne)
{
    const struct
    {
        QStringView typed;
        const char *wire; ///< null: not a term
    } cases[] = {
        {u"12", "P12M"},          {u"12 months", "P12M"},
        {u"1 month", "P1M"},      {u" 12m ", "P12M"},
        {u"12 MESES", "P12M"},    {u"1 year", "P12M"},
        {u"2 años", "P24M"},      {u"1 year 6 months", "P18M"},
        {u"P12M", "P12M"},        {u"p12m", "P12M"},
        {u"P1Y", "P12M"},         {u"P1Y6M", "P18M"},
        {u"P2W", "P2W"},          {u"30 days", "P30D"},
        {u"30 días", "P30D"},     {u"0", nullptr},
        {u"0 months", nullptr},   {u"-3", nullptr},
        {u"1.5 years", nullptr},  {u"twelve", nullptr},
        {u"12 parsecs", nullptr}, {u"1 month 3 days", nullptr},
        {u"p1m15d", "P1M15D"},    {u"P1Y15D", "P1Y15D"},
        {u"P1M1M", nullptr},      {u"P6M1Y", nullptr},
        {u"P1M2W", nullptr},      {u"P0M", nullptr},
        {u"P", nullptr},          {u"P12", nullptr},
        {u"P 12 M", nullptr},     {u"PT12M", nullptr},
        {u"123456", nullptr},     {u"12 months and", nullptr},
    };
    for (const auto &c : cases) {
        const ParsedValue value = parseValue(termProperty(), c.typed);
        const std::string typed = c.typed.toString().toStdString();
        EXPECT_EQ(value.problem, c.wire ? CellProblem::None : CellProblem::NotATerm) << typed;
        EXPECT_EQ(value.wire, c.wire ? QByteArray(c.wire) : c.typed.toUtf8()) << typed;
    }
    EXPECT_EQ(parseValue(termProperty(), u" ").problem, CellProblem::None) << "empty clears";
}

TEST(BillingTerm, IsShownInWordsThatReadBack)
{
    const ValueFormat format{QTimeZone::utc(), inWords};
    const struct
    {
        const char *wire;
        QString shown;
    } cases[] = {
        {"P12M", u"12 months"_s}, {"P1Y", u"12 months"_s}, {"P2W", u"2 weeks"_s},
        {"P1M3D", u"P1M3D"_s},    {"soon", u"soon"_s},     {"", u""_s},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(displayValue(termProperty(), c.wire, format), c.shown) << c.wire;
        EXPECT_EQ(editText(termProperty(), c.wire, format), c.shown) << c.wire;
        if (billingTermFromWire(c.wire)) {
            const ParsedValue back = parseValue(termProperty(), c.shown, format);
            EXPECT_TRUE(sameValue(termProperty(), back.wire, c.wire)) << c.wire;
        }
    }
    EXPECT_EQ(displayValue(termProperty(), "P12M"), u"P12M"_s) << "reports hold what is sent";
}

TEST(BillingTerm, IsComparedByLength)
{
    EXPECT_TRUE(sameValue(termProperty(), "P1Y", "P12M"));
    EXPECT_FALSE(sameValue(termProperty(), "P1Y", "P1M"));
    EXPECT_FALSE(sameValue(termProperty(), "P4W", "P1M"));
    EXPECT_FALSE(sameValue(termProperty(), "soon", "later"));
    EXPECT_FALSE(sameValue(termProperty(), "P1M15D", "P1M"));
}

TEST(BillingTerm, WordsAreNotSent)
{
    EXPECT_EQ(validateValue(termProperty(), "P1Y"), CellProblem::None);
    EXPECT_EQ(validateValue(termProperty(), "P1M15D"), CellProblem::None);
    EXPECT_EQ(validateValue(termProperty(), "12 months"), CellProblem::NotATerm);
    EXPECT_EQ(validateValue(termProperty(), "12"), CellProblem::NotATerm);
}

TEST(BillingTerm, OtherTextsAreLeftAlone)
{
    Property name;
    name.name = u"name"_s;
    EXPECT_EQ(parseValue(name, u"12 months").wire, "12 months");
    EXPECT_EQ(displayValue(name, "P12M", {QTimeZone::utc(), inWords}), u"P12M"_s);
}

} // namespace
} // namespace lineitems
