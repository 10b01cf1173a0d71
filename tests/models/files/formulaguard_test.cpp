// An export that a person opens must not run what somebody typed into HubSpot.
#include "models/files/formulaguard.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

TEST(FormulaGuard, TakesFormulasForTexts)
{
    const struct
    {
        QByteArray text;
        QByteArray guarded;
    } cases[] = {
        {"", ""},          {"plain", "plain"},    {"12.5", "12.5"},  {"a=b", "a=b"},
        {"=1+1", "'=1+1"}, {"+49 30", "'+49 30"}, {"-cmd", "'-cmd"}, {"@SUM(A1)", "'@SUM(A1)"},
        {"\t=1", "'\t=1"}, {"\r=1", "'\r=1"},
    };
    for (const auto &c : cases)
        EXPECT_EQ(withoutFormula(c.text), c.guarded) << c.text.toStdString();
}

TEST(FormulaGuard, LeavesNumbersAsTheyAre)
{
    EXPECT_EQ(guardedValue("-12.50"), "-12.50");
    EXPECT_EQ(guardedValue("-12.50+cmd"), "'-12.50+cmd");
    EXPECT_EQ(guardedValue("=1"), "'=1");
}

} // namespace
} // namespace lineitems
