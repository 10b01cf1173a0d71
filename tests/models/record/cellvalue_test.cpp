// What a person typed must reach the server as what they meant: no shifted day, no label for a value.
#include "models/record/cellvalue.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

Property property(PropertyType type)
{
    Property result;
    result.name = u"p"_s;
    result.type = type;
    if (type == PropertyType::Enumeration || type == PropertyType::MultiEnumeration) {
        result.options = {{u"monthly"_s, u"Monthly"_s, 0, false},
                          {u"quarterly"_s, u"Every 3 months"_s, 1, false},
                          {u"annually"_s, u"Annually"_s, 2, false},
                          {u"a1"_s, u"Same"_s, 3, false},
                          {u"a2"_s, u"Same"_s, 4, true}};
    }
    return result;
}

struct ParseCase
{
    PropertyType type;
    QStringView text;
    const char *wire;
    CellProblem problem;
};

TEST(CellValue, ParsesByType)
{
    using enum PropertyType;
    using enum CellProblem;
    const ParseCase cases[] = {
        {String, u"  Wall box \n", "Wall box", None},
        {String, u"", "", None},
        {String, u"   ", "", None},
        {Number, u" 12.50 ", "12.50", None},
        {Number, u"1e3", "1000", None},
        {Number, u"1,234.5", "1234.5", None},
        {Number, u"1,234", "1,234", AmbiguousNumber},
        {Number, u"twelve", "twelve", NotANumber},
        {Number, u"", "", None},
        {Bool, u"TRUE", "true", None},
        {Bool, u"no", "false", None},
        {Bool, u"maybe", "maybe", NotABool},
        {Date, u"2026-03-01", "2026-03-01", None},
        {Date, u"1772323200000", "2026-03-01", None},
        {Date, u"1.3.2026", "2026-03-01", None},
        {Date, u"3/1/2026", "3/1/2026", NotADate},
        {Date, u"2026-02-30", "2026-02-30", NotADate},
        {Date, u"1772323200001", "1772323200001", NotADate},
        {DateTime, u"2026-03-01T12:00:00Z", "2026-03-01T12:00:00.000Z", None},
        {DateTime, u"2026-03-01 12:00", "2026-03-01T12:00:00.000Z", None},
        {DateTime, u"2026-03-01T12:00:00+02:00", "2026-03-01T10:00:00.000Z", None},
        {DateTime, u"1772366400000", "2026-03-01T12:00:00.000Z", None},
        {DateTime, u"2026-03-08T02:30:00", "2026-03-08T02:30:00.000Z", None},
        {DateTime, u"1772323200", "1772323200", NotADateTime},
        {DateTime, u"2026-03-01T", "2026-03-01T", NotADateTime},
        {DateTime, u"noon", "noon", NotADateTime},
        {Enumeration, u"monthly", "monthly", None},
        {Enumeration, u"every 3 MONTHS", "quarterly", None},
        {Enumeration, u"weekly", "weekly", NotAnOption},
        {Enumeration, u"Same", "Same", NotAnOption},
        {Enumeration, u"a2", "a2", None},
        {MultiEnumeration, u"Monthly; annually", "monthly;annually", None},
        {MultiEnumeration, u";monthly;;monthly", "monthly", None},
        {MultiEnumeration, u"monthly;never", "monthly;never", NotAnOption},
        {PhoneNumber, u"+49 30 1234", "+49 30 1234", None},
    };
    for (const ParseCase &c : cases) {
        const ParsedValue value = parseValue(property(c.type), c.text);
        EXPECT_EQ(value.wire, c.wire) << c.text.toString().toStdString();
        EXPECT_EQ(value.problem, c.problem) << c.text.toString().toStdString();
    }
}

TEST(CellValue, OnlyWhatCanBeSentIsAWireValue)
{
    using enum PropertyType;
    using enum CellProblem;
    const struct
    {
        PropertyType type;
        const char *wire;
        CellProblem problem;
    } cases[] = {
        {Number, "1234.50", None},
        {Number, "1,234.50", NotANumber},
        {Number, "1,234", AmbiguousNumber},
        {Bool, "true", None},
        {Bool, "yes", NotABool},
        {Date, "1772323200000", None},
        {Date, "1.3.2026", NotADate},
        {DateTime, "2026-03-01T12:00:00Z", None},
        {DateTime, "noon", NotADateTime},
        {Enumeration, "annually", None},
        {Enumeration, "Annually", NotAnOption},
        {MultiEnumeration, "annually;monthly", None},
        {MultiEnumeration, "monthly;monthly", None},
        {MultiEnumeration, "Annually;monthly", NotAnOption},
        {String, " Wall  box ", None},
        {PhoneNumber, "+49 30 1234", None},
        {Number, "", None},
    };
    for (const auto &c : cases)
        EXPECT_EQ(validateValue(property(c.type), c.wire), c.problem) << c.wire;
}

TEST(CellValue, AnOptionlessEnumerationTakesAnyValue)
{
    Property owner;
    owner.type = PropertyType::Enumeration;
    EXPECT_EQ(parseValue(owner, u"70110001"), (ParsedValue{"70110001", CellProblem::None}));
}

TEST(CellValue, DatesNeverShiftADayInAnyZone)
{
    const Property date = property(PropertyType::Date);
    for (const char *zone : {"UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Kolkata"}) {
        const ValueFormat format{QTimeZone(zone)};
        EXPECT_EQ(displayValue(date, "1772323200000", format), u"2026-03-01") << zone;
        EXPECT_EQ(displayValue(date, "2026-03-01", format), u"2026-03-01") << zone;
        EXPECT_EQ(parseValue(date, u"2026-03-01", format).wire, "2026-03-01") << zone;
    }
}

TEST(CellValue, DateTimesAreShownAndReadInTheFormatsZone)
{
    const Property time = property(PropertyType::DateTime);
    const ValueFormat format{QTimeZone("America/New_York")};
    const QString shown = displayValue(time, "2026-03-01T12:00:00.000Z", format);
    EXPECT_EQ(shown, u"2026-03-01 07:00");
    EXPECT_EQ(parseValue(time, shown, format).wire, "2026-03-01T12:00:00.000Z");
}

TEST(CellValue, WhatAnEditorShowsReadsBackTheSame)
{
    const struct
    {
        PropertyType type;
        const char *wire;
    } cases[] = {
        {PropertyType::String, "Ünïcode, \"quoted\""},
        {PropertyType::Number, "0.10"},
        {PropertyType::Bool, "true"},
        {PropertyType::Date, "2026-12-31"},
        {PropertyType::DateTime, "2026-03-01T12:34:56.789Z"},
        {PropertyType::Enumeration, "a1"},
        {PropertyType::MultiEnumeration, "a1;monthly"},
    };
    const ValueFormat format{QTimeZone("Asia/Kolkata")};
    for (const auto &c : cases) {
        const Property p = property(c.type);
        EXPECT_EQ(parseValue(p, editText(p, c.wire, format), format).wire, c.wire);
    }
}

TEST(CellValue, ComparesByType)
{
    const struct
    {
        PropertyType type;
        const char *a;
        const char *b;
        bool same;
    } cases[] = {
        {PropertyType::Number, "10", "10.0", true},
        {PropertyType::Number, "10", "10.01", false},
        {PropertyType::Number, "", "0", false},
        {PropertyType::Date, "1772323200000", "2026-03-01", true},
        {PropertyType::Date, "2026-03-01T00:00:00Z", "2026-03-01", true},
        {PropertyType::Date, "2026-03-01", "2026-03-02", false},
        {PropertyType::DateTime, "1772366400000", "2026-03-01T12:00:00Z", true},
        {PropertyType::MultiEnumeration, "a;b", "b;a", true},
        {PropertyType::MultiEnumeration, "a;b", "a", false},
        {PropertyType::MultiEnumeration, "a;b;a", "a;b", true},
        {PropertyType::Bool, "TRUE", "true", true},
        {PropertyType::Bool, "", "false", false},
        {PropertyType::String, "a", "a ", true},
        {PropertyType::String, "10", "10.0", false},
        {PropertyType::String, "a", "A", false},
    };
    for (const auto &c : cases)
        EXPECT_EQ(sameValue(property(c.type), c.a, c.b), c.same) << c.a << " and " << c.b;
}

TEST(CellValue, TooLongATextIsKeptAndMarked)
{
    const QString text(maxTextLength + 1, u'x');
    const ParsedValue value = parseValue(property(PropertyType::String), text);
    EXPECT_EQ(value.problem, CellProblem::TooLong);
    EXPECT_EQ(value.wire.size(), maxTextLength + 1);
}

TEST(CellValue, ShowsLabelsAndKeepsWhatItDoesNotKnow)
{
    const Property option = property(PropertyType::Enumeration);
    EXPECT_EQ(displayValue(option, "quarterly"), u"Every 3 months");
    EXPECT_EQ(displayValue(option, "gone"), u"gone");
    EXPECT_EQ(displayValue(property(PropertyType::MultiEnumeration), "monthly;gone"), u"Monthly; gone");
    EXPECT_EQ(displayValue(property(PropertyType::Date), "soon"), u"soon");
}

} // namespace
} // namespace lineitems
