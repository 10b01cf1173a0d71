// A plan that somebody reviewed is what somebody else submits: to the last digit, or not at all.
#include "models/files/planfile.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

PlanFile plan()
{
    PlanFile made;
    made.portalId = u"4711"_s;
    made.portalName = u"Acme"_s;
    made.savedBy = u"jürgen"_s;
    made.savedAtMs = 1'700'000'000'123;
    made.rows = {
        {{"1001", {{u"price"_s, "10.00", "12.50"}, {u"name"_s, "", "=1+1 \"ß\"\n"}}, true}, u"Widget"_s},
        {{"1002", {{u"price"_s, "0.1000", ""}}, true}, u""_s}};
    return made;
}

TEST(PlanFile, ComesBackAsItWas)
{
    const PlanResult read = decodePlan(encodePlan(plan()));
    EXPECT_EQ(read.problem, PlanProblem::None);
    EXPECT_EQ(read.plan, plan());
    EXPECT_EQ(decodePlan(encodePlan({})).problem, PlanProblem::None);
}

TEST(PlanFile, NoCharacterOfAValueMakesItLookChanged)
{
    PlanFile odd = plan();
    odd.portalName = u"\ufeffAcme"_s;
    odd.rows[0].change.cells[1].before = "\xEF\xBB\xBF"
                                         "from a file \xEF\xBB\xBF";
    odd.rows[0].change.cells[1].after = QByteArray("a\0b", 3);
    const PlanResult read = decodePlan(encodePlan(odd));
    EXPECT_EQ(read.problem, PlanProblem::None);
    EXPECT_EQ(read.plan, odd);

    odd.rows[0].change.cells[1].before = "\xED\xB0\x80"; // a server's "\udc00"
    EXPECT_EQ(decodePlan(encodePlan(odd)).problem, PlanProblem::None);
}

TEST(PlanFile, OtherWhiteSpaceIsNoOtherContent)
{
    EXPECT_EQ(decodePlan(encodePlan(plan()).replace("    ", "\t")).problem, PlanProblem::None);
}

TEST(PlanFile, WhatWasChangedIsRefused)
{
    const struct
    {
        const char *from, *to;
        PlanProblem problem;
    } cases[] = {
        {"12.50", "1250", PlanProblem::Changed},
        {"12.50", "12.5", PlanProblem::Changed},
        {"10.00", "10.01", PlanProblem::Changed},
        {"1001", "1003", PlanProblem::Changed},
        {"4711", "4712", PlanProblem::Changed},
        {"Widget", "Gadget", PlanProblem::Changed},
        {"j\xc3\xbcrgen", "somebody", PlanProblem::Changed},
        {"T22:13:20", "T22:13:21", PlanProblem::Changed},
        {"\"1002\"", "\"1001\"", PlanProblem::Changed},
        {"\"12.50\"", "12.50", PlanProblem::Changed},
        {"sha256:", "sha256:0", PlanProblem::Changed},
        {"\"version\": \"1\"", "\"version\": \"2\"", PlanProblem::OtherVersion},
        {"line-item-editor-plan", "something", PlanProblem::NotAPlan},
        {"[", "", PlanProblem::NotAPlan},
    };
    for (const auto &one : cases) {
        QByteArray json = encodePlan(plan());
        ASSERT_TRUE(json.contains(one.from)) << one.from;
        json.replace(json.indexOf(one.from), qstrlen(one.from), one.to);
        const PlanResult read = decodePlan(json);
        EXPECT_EQ(read.problem, one.problem) << one.from << " -> " << one.to;
        EXPECT_TRUE(read.plan.rows.empty());
    }
}

TEST(PlanFile, ARecordThatIsNamedTwiceIsNoPlan)
{
    PlanFile twice = plan();
    twice.rows[1].change.id = "1001";
    EXPECT_EQ(decodePlan(encodePlan(twice)).problem, PlanProblem::NotAPlan);
    EXPECT_EQ(decodePlan("{").problem, PlanProblem::NotAPlan);
    EXPECT_EQ(decodePlan({}).problem, PlanProblem::NotAPlan);
}

} // namespace
} // namespace lineitems
