// A day must never become another one because of the language of somebody's spreadsheet.
#include "models/record/datevalue.h"
#include "models/record/typedvalue.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

/// Day first, month first, year first; one where all are the same.
std::string textOf(const DateReadings &readings)
{
    if (readings.isClear())
        return readings.dates[0].toString(Qt::ISODate).toStdString();
    QStringList texts;
    for (const QDate date : readings.dates)
        texts << (date.isValid() ? date.toString(Qt::ISODate) : u"-"_s);
    return texts.join(u' ').toStdString();
}

TEST(DateReadings, AreAllThatATextCanMean)
{
    const struct
    {
        QStringView text;
        const char *read;
    } cases[] = {
        {u"25/12/2026", "2026-12-25 - -"},
        {u"12/25/2026", "- 2026-12-25 -"},
        {u"01/02/2026", "2026-02-01 2026-01-02 -"},
        {u"1-2-2026", "2026-02-01 2026-01-02 -"},
        {u"01/01/2026", "2026-01-01 2026-01-01 -"},
        {u"01/02/26", "2026-02-01 2026-01-02 2001-02-26"},
        {u"1/2/26", "2026-02-01 2026-01-02 -"},
        {u"25-12-26", "2026-12-25 - 2025-12-26"},
        {u"25/12/99", "1999-12-25 - -"},
        {u"2026/12/25", "2026-12-25"},
        {u"2026-1-2", "2026-01-02"},
        {u"25.12.2026", "2026-12-25"},
        {u"1.2.26", "2026-02-01"},
        {u"25. 12. 2026", "2026-12-25"},
        {u"26-Nov-26", "2026-11-26"},
        {u"26 Nov 2026", "2026-11-26"},
        {u"26. november 2026", "2026-11-26"},
        {u"Nov 26, 2026", "2026-11-26"},
        {u"SEPT 1, 2026", "2026-09-01"},
        {u"26-nov.-2026", "2026-11-26"},
        {u"1 de enero de 2027", "2027-01-01"},
        {u"3 ago 27", "2027-08-03"},
        {u"2026 Dec 1", "2026-12-01"},
        {u"31/02/2026", "- - -"},
        {u"31/31/2026", "- - -"},
        {u"25/12-2026", "- - -"},
        {u"25/12/226", "- - -"},
        {u"25/12", "- - -"},
        {u"12 2026", "- - -"},
        {u"1/2/3/2026", "- - -"},
        {u"26 No 2026", "- - -"},
        {u"26 Novel 2026", "- - -"},
        {u"Nov 26", "- - -"},
        {u"46357", "- - -"},
        {u"soon", "- - -"},
        {u"", "- - -"},
        {u"//", "- - -"},
    };
    for (const auto &c : cases)
        EXPECT_EQ(textOf(readDate(c.text)), c.read) << c.text.toString().toStdString();
}

TEST(DateReadings, WhatTheSpreadsheetHoldsDecides)
{
    EXPECT_EQ(textOf(readDate(u"12/01/26", "46357")), "2026-12-01");
    EXPECT_EQ(textOf(readDate(u"01/12/26", "46357")), "2026-12-01");
    EXPECT_TRUE(readDate(u"01/12/26", "46357.5").isShortened) << "noon, and it does not show it";
    EXPECT_FALSE(readDate(u"01/12/26 12:00", "46357.5").isShortened);
    EXPECT_EQ(textOf(readDate(u"12/01/2026", "44895")), "2026-01-12 2026-12-01 -") << "counted from 1904";
    EXPECT_EQ(textOf(readDate(u"12/01/2026", "x")), "2026-01-12 2026-12-01 -");
}

TEST(DateReadings, BecomeValues)
{
    Property date;
    date.type = PropertyType::Date;
    Property moment;
    moment.type = PropertyType::DateTime;
    const ValueFormat format{QTimeZone("Europe/Madrid"), nullptr};
    using enum CellProblem;
    const struct
    {
        const Property &property;
        QStringView text;
        std::optional<DateOrder> order;
        const char *wire;
        CellProblem problem;
    } cases[] = {
        {date, u" 01/02/2026 ", DateOrder::DayFirst, "2026-02-01", None},
        {date, u"01/02/2026", DateOrder::MonthFirst, "2026-01-02", None},
        {date, u"01/02/2026", {}, "01/02/2026", AmbiguousNumber},
        {date, u"01/02/2026 0:00", DateOrder::DayFirst, "2026-02-01", None},
        {date, u"01/02/2026 14:30", DateOrder::DayFirst, "01/02/2026 14:30", NotADate},
        {date, u"25/12/2026", DateOrder::MonthFirst, "2026-12-25", None},
        {date, u"2026-02-01", DateOrder::MonthFirst, "2026-02-01", None},
        {date, u"", {}, "", None},
        {date, u"31/02/2026", {}, "31/02/2026", NotADate},
        {moment, u"25/12/2026", {}, "2026-12-24T23:00:00.000Z", None},
        {moment, u"25/12/2026 14:30", {}, "2026-12-25T13:30:00.000Z", None},
        {moment, u"12/25/26, 2:30:15 PM", {}, "2026-12-25T13:30:15.000Z", None},
        {moment, u"25/12/2026 12:05 a. m.", {}, "2026-12-24T23:05:00.000Z", None},
        {moment, u"25/12/2026 25:00", {}, "25/12/2026 25:00", NotADateTime},
        {moment, u"25/12/2026 14:30 PM", {}, "25/12/2026 14:30 PM", NotADateTime},
        {moment, u"01/02/2026 14:30", {}, "01/02/2026 14:30", AmbiguousNumber},
    };
    for (const auto &c : cases) {
        const ParsedValue value = readDateValue(c.property, c.text, format, c.order);
        EXPECT_EQ(value.wire, c.wire) << c.text.toString().toStdString();
        EXPECT_EQ(value.problem, c.problem) << c.text.toString().toStdString();
    }
}

TEST(DateReadings, OfOneTypedCellNeedAYearOfFourDigits)
{
    Property date;
    date.type = PropertyType::Date;
    using enum CellProblem;
    const auto typed = [&](const QString &text) { return parseTyped(date, text, {}); };
    EXPECT_EQ(typed(u"25/12/2026"_s), (ParsedValue{"2026-12-25", None}));
    EXPECT_EQ(typed(u"Nov 26, 2026"_s), (ParsedValue{"2026-11-26", None}));
    EXPECT_EQ(typed(u"01/02/2026"_s), (ParsedValue{"01/02/2026", AmbiguousNumber}));
    EXPECT_EQ(typed(u"25/12/26"_s), (ParsedValue{"25/12/26", NotADate}));
    EXPECT_EQ(typed(u"1.3.2026"_s), (ParsedValue{"2026-03-01", None}));
}

} // namespace
} // namespace lineitems
