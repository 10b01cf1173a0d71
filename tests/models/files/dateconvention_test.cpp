// A column tells its order of day and month by all its cells together; where it does not, somebody has to be asked.
#include "models/files/dateconvention.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;
using enum DateOrder;

DateEvidence evidenceOf(const QStringList &cells)
{
    DateEvidence evidence;
    for (const QString &cell : cells)
        evidence.add(cell);
    return evidence;
}

TEST(DateConvention, IsFoundFromAllCellsOfTheColumn)
{
    const struct
    {
        QStringList cells;
        bool matters;
        std::optional<DateOrder> order;
        std::vector<DateOrder> choices;
    } cases[] = {
        {{}, false, {}, {}},
        {{u"2026-02-01"_s, u"1.2.2026"_s, u"26-Nov-26"_s, u"soon"_s, u""_s}, false, {}, {}},
        {{u"25/12/2026"_s, u"01/02/2026"_s, u"13/02/2026"_s}, true, DayFirst, {}},
        {{u"01/02/2026"_s, u"12/25/2026"_s}, true, MonthFirst, {}},
        {{u"01/02/2026"_s, u"03/04/2026"_s}, true, {}, {DayFirst, MonthFirst}},
        {{u"01/02/2026"_s, u"2026-04-03"_s}, true, {}, {DayFirst, MonthFirst}},
        {{u"01/02/26"_s, u"03/04/26"_s}, true, {}, {DayFirst, MonthFirst, YearFirst}},
        {{u"01/02/26"_s, u"31/04/26"_s}, true, YearFirst, {}},
        {{u"25/12/26"_s, u"01/02/26"_s}, true, {}, {DayFirst, YearFirst}},
        {{u"12/25/26"_s, u"01/02/26"_s}, true, MonthFirst, {}},
        {{u"01/01/2026"_s, u"02/02/26"_s}, true, {}, {DayFirst, MonthFirst, YearFirst}},
        {{u"01/01/2026"_s, u"02/02/2026"_s}, false, {}, {}},
        {{u"12/25/2026"_s, u"25/12/2026"_s}, true, DayFirst, {}}, // each has one reading only
        {{u"12/25/2026"_s, u"25/12/2026"_s, u"01/02/2026"_s}, true, {}, {DayFirst, MonthFirst}},
    };
    for (const auto &c : cases) {
        const ColumnOrder column = ordersOf({evidenceOf(c.cells)}).front();
        EXPECT_EQ(column.matters, c.matters) << c.cells.join(u'|').toStdString();
        EXPECT_EQ(column.order, c.order) << c.cells.join(u'|').toStdString();
        EXPECT_EQ(column.choices, c.choices) << c.cells.join(u'|').toStdString();
    }
}

TEST(DateConvention, ColumnsOfOneTableHelpEachOtherUnlessOneContradictsItself)
{
    const DateEvidence open = evidenceOf({u"01/02/2026"_s});
    const DateEvidence day = evidenceOf({u"31/12/2026"_s});
    const DateEvidence month = evidenceOf({u"12/31/2026"_s});
    const DateEvidence mixed = evidenceOf({u"31/12/2026"_s, u"12/31/2026"_s});

    const auto helped = ordersOf({open, day});
    EXPECT_EQ(helped[0].order, DayFirst);
    EXPECT_TRUE(helped[0].fromOthers);
    EXPECT_FALSE(helped[1].fromOthers);
    EXPECT_EQ(ordersOf({open, day, month})[0].order, std::nullopt);
    EXPECT_EQ(ordersOf({open, day, mixed})[0].order, std::nullopt);
    EXPECT_TRUE(ordersOf({mixed})[0].isMixed);
}

TEST(DateConvention, WhatTheSpreadsheetHoldsIsNoQuestion)
{
    DateEvidence evidence;
    evidence.add(u"12/01/26", "46357");
    EXPECT_FALSE(ordersOf({evidence}).front().matters);
}

} // namespace
} // namespace lineitems
