// A column tells its decimal sign by all its cells together; where it does not, somebody has to be asked, or a
// price is silently wrong by a factor of a thousand.
#include "models/files/numberconvention.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

NumberEvidence evidenceOf(const QStringList &cells)
{
    NumberEvidence evidence;
    for (const QString &cell : cells)
        evidence.add(cell);
    return evidence;
}

TEST(NumberConvention, IsFoundFromAllCellsOfTheColumn)
{
    const struct
    {
        QStringList cells;
        ConventionFinding finding;
    } cases[] = {
        {{}, ConventionFinding::NoMatter},
        {{u"1"_s, u"250"_s, u""_s, u"n/a"_s, u"1 000"_s}, ConventionFinding::NoMatter},
        {{u"1.234,50"_s, u"12"_s}, ConventionFinding::Comma},
        {{u"1,234.50"_s, u"12"_s}, ConventionFinding::Point},
        {{u"1.234"_s, u"2.500"_s, u"10.000"_s}, ConventionFinding::Ambiguous},
        {{u"1,234"_s, u"7"_s}, ConventionFinding::Ambiguous},
        {{u"1.234"_s, u"12,5"_s}, ConventionFinding::Comma},
        {{u"1.234"_s, u"12.5"_s}, ConventionFinding::Point},
        {{u"1.234"_s, u"1,234"_s}, ConventionFinding::Ambiguous},
        {{u"1.234,50"_s, u"1,234.50"_s}, ConventionFinding::Mixed},
        {{u"$1.234"_s, u"(2.500)"_s}, ConventionFinding::Ambiguous},
    };
    for (const auto &c : cases)
        EXPECT_EQ(findingOf(evidenceOf(c.cells)), c.finding) << c.cells.join(u'|').toStdString();
}

TEST(NumberConvention, WhatTheOtherProgramHoldsDecides)
{
    const struct
    {
        QString text;
        const char *held;
        ConventionFinding finding;
    } cases[] = {
        {u"1.234"_s, "1234", ConventionFinding::Comma},
        {u"1.234"_s, "1.234", ConventionFinding::Point},
        {u"1.234"_s, "1233.6", ConventionFinding::Comma}, // shown rounded
        {u"1,234"_s, "1234", ConventionFinding::Point},
        {u"1,234 \u20ac"_s, "1.2341", ConventionFinding::Comma},
        {u"1.234"_s, "99", ConventionFinding::Ambiguous}, // of something else
    };
    for (const auto &c : cases) {
        NumberEvidence evidence;
        evidence.add(c.text, c.held);
        EXPECT_EQ(findingOf(evidence), c.finding) << c.text.toStdString() << " holds " << c.held;
    }
}

TEST(NumberConvention, ColumnsOfOneTableHelpEachOtherUnlessOneContradictsItself)
{
    using enum NumberConvention;
    const NumberEvidence open = evidenceOf({u"1.234"_s});
    const NumberEvidence comma = evidenceOf({u"1,5"_s});
    const NumberEvidence point = evidenceOf({u"1.5"_s});
    const NumberEvidence mixed = evidenceOf({u"1,5"_s, u"2.5"_s});
    const NumberEvidence mixedAndOpen = evidenceOf({u"1,5"_s, u"2.5"_s, u"1.234"_s});

    const auto helped = conventionsOf({open, comma, evidenceOf({u"7"_s})});
    EXPECT_EQ(helped[0].convention, Comma);
    EXPECT_TRUE(helped[0].fromOthers);
    EXPECT_EQ(helped[1].convention, Comma);
    EXPECT_FALSE(helped[1].fromOthers);
    EXPECT_EQ(helped[2].finding, ConventionFinding::NoMatter);

    EXPECT_EQ(conventionsOf({open})[0].convention, std::nullopt);
    EXPECT_EQ(conventionsOf({open, comma, point})[0].convention, std::nullopt);
    EXPECT_EQ(conventionsOf({open, comma, mixed})[0].convention, std::nullopt);
    EXPECT_TRUE(conventionsOf({mixed})[0].convention) << "none of its cells depends on it";
    EXPECT_EQ(conventionsOf({mixedAndOpen, comma})[0].convention, std::nullopt);
}

TEST(NumberConvention, ShowsACellThatCanBeReadBothWays)
{
    EXPECT_EQ(evidenceOf({u"5"_s, u"1,5"_s, u"2.500"_s, u"3.000"_s}).example, u"2.500"_s);
    EXPECT_EQ(evidenceOf({u"5"_s, u"1,5"_s}).example, u"1,5"_s);
}

} // namespace
} // namespace lineitems
