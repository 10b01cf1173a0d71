// How a line of values goes on: a step that is a cent or a day off would be sent for a hundred thousand rows.
#include "models/bulk/series.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using Values = std::vector<QByteArray>;

struct Case
{
    const char *what;
    PropertyType type;
    Values given;
    Values next;
    SeriesDirection direction = SeriesDirection::Forward;
};

const ValueFormat newYork{QTimeZone("America/New_York")};

Values firstOf(const Series &series, std::size_t count)
{
    Values values;
    for (std::size_t place = 1; place <= count; ++place)
        values.push_back(series(static_cast<int>(place)));
    return values;
}

void expectContinued(const Case &test)
{
    const Series series = continuedSeries(test.type, test.given, test.direction, newYork);
    EXPECT_EQ(firstOf(series, test.next.size()), test.next) << test.what;
}

TEST(Series, NumbersGoOnExactly)
{
    const auto number = PropertyType::Number;
    for (const Case &test : std::vector<Case>{
             {"a lone number counts", number, {"7"}, {"8", "9"}},
             {"and counts down upwards", number, {"7"}, {"6", "5"}, SeriesDirection::Backward},
             {"the step of the first two", number, {"10.00", "20.00"}, {"30.00", "40.00"}},
             {"tenths stay tenths", number, {"0.1", "0.2"}, {"0.3", "0.4", "0.5", "0.6", "0.7", "0.8"}},
             {"the step may be negative", number, {"1", "0.95"}, {"0.90", "0.85"}},
             {"more digits than a double has",
              number,
              {"9007199254740993", "9007199254740995"},
              {"9007199254740997"}},
             {"uneven steps are repeated", number, {"1", "2", "4"}, {"1", "2", "4", "1"}},
             {"what is no number is repeated", number, {"1", "abc"}, {"1", "abc", "1"}},
             {"an empty cell is part of the pattern", number, {"1", ""}, {"1", "", "1"}},
         })
        expectContinued(test);
}

TEST(Series, DatesGoOnByDaysMonthsOrYears)
{
    const auto date = PropertyType::Date;
    for (const Case &test : std::vector<Case>{
             {"a lone date", date, {"2026-02-28"}, {"2026-03-01", "2026-03-02"}},
             {"backwards", date, {"2026-03-01"}, {"2026-02-28"}, SeriesDirection::Backward},
             {"weeks", date, {"2026-03-01", "2026-03-08"}, {"2026-03-15", "2026-03-22"}},
             {"months", date, {"2026-11-15", "2026-12-15"}, {"2027-01-15", "2027-02-15"}},
             {"quarters that begin with the 30th", date, {"2025-12-30", "2026-03-30"}, {"2026-06-30"}},
             {"a short month lets the day return",
              date,
              {"2026-12-30", "2027-01-30"},
              {"2027-02-28", "2027-03-30"}},
             {"month ends", date, {"2026-01-31", "2026-02-28"}, {"2026-03-31", "2026-04-30"}},
             {"month ends of a leap year", date, {"2027-12-31", "2028-01-31"}, {"2028-02-29", "2028-03-31"}},
             {"years", date, {"2026-03-01", "2027-03-01"}, {"2028-03-01"}},
             {"a leap day's years",
              date,
              {"2024-02-29", "2025-02-28"},
              {"2026-02-28", "2027-02-28", "2028-02-29"}},
             {"milliseconds as HubSpot may send", date, {"1767225600000", "1767312000000"}, {"2026-01-03"}},
             {"uneven", date, {"2026-01-01", "2026-01-02", "2026-01-05"}, {"2026-01-01"}},
             {"no date", date, {"2026-01-01", "soon"}, {"2026-01-01", "soon"}},
             {"no year of five digits", date, {"9999-12-30", "9999-12-31"}, {"9999-12-31"}},
         })
        expectContinued(test);
}

TEST(Series, MomentsKeepTheirTimeOfDayInTheirZone)
{
    const auto moment = PropertyType::DateTime;
    // New York puts its clocks forward on 2026-03-08.
    expectContinued({"over the change of clocks",
                     moment,
                     {"2026-03-07T14:00:00.000Z"},
                     {"2026-03-08T13:00:00.000Z", "2026-03-09T13:00:00.000Z"}});
    expectContinued({"at different times of the day",
                     moment,
                     {"2026-05-01T10:00:00.000Z", "2026-05-01T10:30:00.000Z"},
                     {"2026-05-01T11:00:00.000Z"}});
    expectContinued({"by months",
                     moment,
                     {"2026-05-01T04:00:00.000Z", "2026-06-01T04:00:00.000Z"},
                     {"2026-07-01T04:00:00.000Z"}});
}

TEST(Series, TextsCount)
{
    const auto text = PropertyType::String;
    for (const Case &test : std::vector<Case>{
             {"a number at the end", text, {"Item 7"}, {"Item 8", "Item 9", "Item 10"}},
             {"leading zeros stay", text, {"SKU-008"}, {"SKU-009", "SKU-010"}},
             {"and grow when they must", text, {"A99"}, {"A100"}},
             {"backwards too", text, {"Item 010"}, {"Item 009"}, SeriesDirection::Backward},
             {"a number at the beginning", text, {"2 seats"}, {"3 seats"}},
             {"the last number counts", text, {"Q1 2026"}, {"Q1 2027"}},
             {"steps", text, {"P10", "P20"}, {"P30", "P40"}},
             {"each stem for itself", text, {"A1", "B1"}, {"A2", "B2", "A3", "B3"}},
             {"stems that stand several times",
              text,
              {"A1", "B5", "A2"},
              {"A3", "B6", "A4", "A5", "B7", "A6"}},
             {"beside texts without a number",
              text,
              {"Setup", "Month 1"},
              {"Setup", "Month 2", "Setup", "Month 3"}},
             {"uneven ones are repeated", text, {"P1", "P2", "P5"}, {"P1", "P2", "P5", "P1"}},
             {"and stay as they are written", text, {"P01", "P2", "P5"}, {"P01", "P2", "P5", "P01"}},
             {"no number", text, {"Licence"}, {"Licence", "Licence"}},
             {"letters beyond ASCII", text, {"Stück 1"}, {"Stück 2"}},
             {"more digits than an int has", text, {"99999999999999999999"}, {"100000000000000000000"}},
         })
        expectContinued(test);
}

TEST(Series, OtherTypesAreRepeated)
{
    expectContinued({"phone numbers", PropertyType::PhoneNumber, {"+49 30 1"}, {"+49 30 1"}});
    expectContinued({"options", PropertyType::Enumeration, {"tier1", "tier2"}, {"tier1", "tier2", "tier1"}});
    expectContinued({"booleans", PropertyType::Bool, {"true"}, {"true"}});
}

TEST(Series, AStepIsAddedToTheFirstValue)
{
    const auto stepped = [](PropertyType type, const char *first, const char *size, DateUnit unit) {
        return firstOf(steppedSeries(type, first, {*Decimal::parse(size), unit}, newYork), 2);
    };
    EXPECT_EQ(stepped(PropertyType::Number, "10.00", "-0.5", DateUnit::Day), (Values{"9.50", "9.00"}));
    EXPECT_EQ(stepped(PropertyType::Date, "2026-01-31", "1", DateUnit::Month),
              (Values{"2026-02-28", "2026-03-31"}));
    EXPECT_EQ(stepped(PropertyType::Date, "2026-01-30", "1", DateUnit::Month),
              (Values{"2026-02-28", "2026-03-30"}));
    EXPECT_EQ(stepped(PropertyType::Date, "2024-02-29", "1", DateUnit::Year),
              (Values{"2025-02-28", "2026-02-28"}));
    EXPECT_EQ(stepped(PropertyType::Date, "2026-01-30", "7", DateUnit::Day),
              (Values{"2026-02-06", "2026-02-13"}));
    EXPECT_EQ(stepped(PropertyType::String, "P10", "10", DateUnit::Day), (Values{"P20", "P30"}));
    // Half a month is none, and a step that cannot be counted is none either.
    EXPECT_EQ(stepped(PropertyType::Date, "2026-01-30", "0.5", DateUnit::Month),
              (Values{"2026-01-30", "2026-01-30"}));
    EXPECT_EQ(stepped(PropertyType::Date, "2026-01-30", "1e30", DateUnit::Day),
              (Values{"2026-01-30", "2026-01-30"}));
}

} // namespace
} // namespace lineitems
