// Prices that a person calculates for many rows at once: exact, and in the digits of each row's currency.
#include "tests/models/bulk/bulkfixture.h"

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;
using Kind = Arithmetic::Kind;
using Direction = RoundTo::Direction;

constexpr NumberRule halfUp{Rounding::HalfUp, false};
constexpr NumberRule halfEven{Rounding::HalfEven, false};
constexpr NumberRule exact{Rounding::HalfUp, true};

class NumbersTest : public BulkTest
{
};

TEST_F(NumbersTest, CalculateInTheDigitsOfTheCurrency)
{
    const struct
    {
        Kind kind;
        const char *operand;
        NumberRule rule;
        int row;
        int column;
        const char *after;
    } cases[] = {
        {Kind::Add, "0.5", halfUp, 0, col::price, "10.50"},
        {Kind::Add, "0.5", halfUp, 1, col::price, "1251"},
        {Kind::Add, "0.5", halfEven, 1, col::price, "1250"},
        {Kind::Subtract, "12", halfUp, 0, col::price, "-2.00"},
        {Kind::Multiply, "1.1", halfUp, 2, col::price, "4.538"},
        {Kind::Multiply, "1.5", halfUp, 0, col::quantity, "4.5"},
        {Kind::Multiply, "2", halfUp, 0, col::quantity, "6"},
        {Kind::Divide, "3", halfUp, 0, col::price, "3.33"},
        {Kind::Divide, "3", exact, 0, col::price, "3.3333333333"},
        {Kind::Divide, "3", halfUp, 0, col::quantity, "1"},
        {Kind::Divide, "8", halfUp, 0, col::quantity, "0.375"},
        {Kind::Divide, "-4", halfUp, 0, col::price, "-2.50"},
        {Kind::PercentUp, "5", halfUp, 0, col::price, "10.50"},
        {Kind::PercentUp, "5", halfUp, 1, col::price, "1313"},
        {Kind::PercentUp, "5", halfEven, 1, col::price, "1312"},
        {Kind::PercentUp, "5", exact, 1, col::price, "1312.5"},
        {Kind::PercentDown, "12.5", halfUp, 0, col::price, "8.75"},
        {Kind::PercentDown, "100", halfUp, 0, col::price, "0.00"},
    };
    for (const auto &c : cases)
        EXPECT_EQ(after({Arithmetic{c.kind, number(c.operand)}, c.rule}, c.row, c.column), c.after)
            << c.operand << " row " << c.row;
}

TEST_F(NumbersTest, WhatIsNoNumberIsLeftAndSaysWhy)
{
    edit(0, col::price, "twelve", CellProblem::NotANumber);
    const CellOperation more{Arithmetic{Kind::Add, number("1")}, halfUp};
    EXPECT_EQ(made(more, 0, col::price).fate, CellFate::Unreadable);
    EXPECT_EQ(made(more, 4, col::price).fate, CellFate::Empty);
    EXPECT_EQ(made(more, 0, col::name).fate, CellFate::OtherType);
    EXPECT_EQ(made(more, 0, col::amount).fate, CellFate::ReadOnly);
    EXPECT_EQ(made({Arithmetic{Kind::Add, Decimal()}, halfUp}, 1, col::price).fate, CellFate::Stays);
}

TEST_F(NumbersTest, WorkOnWhatWasTypedNotOnWhatWasLoaded)
{
    edit(0, col::price, "100.10");
    EXPECT_EQ(after({Arithmetic{Kind::PercentUp, number("10")}, halfUp}, 0, col::price), "110.11");
}

TEST_F(NumbersTest, RoundToStepsAndEndings)
{
    const RoundTo ninetyNine = *endingIn(u".99");
    const struct
    {
        const char *held;
        RoundTo to;
        Rounding ties;
        const char *after;
    } cases[] = {
        {"10.024", {number("0.05"), {}, Direction::Nearest}, Rounding::HalfUp, "10.00"},
        {"10.025", {number("0.05"), {}, Direction::Nearest}, Rounding::HalfUp, "10.05"},
        {"10.025", {number("0.05"), {}, Direction::Nearest}, Rounding::HalfEven, "10.00"},
        {"10.075", {number("0.05"), {}, Direction::Nearest}, Rounding::HalfEven, "10.10"},
        {"10.01", {number("0.05"), {}, Direction::Up}, Rounding::HalfUp, "10.05"},
        {"10.04", {number("0.05"), {}, Direction::Down}, Rounding::HalfUp, "10.00"},
        {"-10.01", {number("0.05"), {}, Direction::Up}, Rounding::HalfUp, "-10.05"},
        {"12.5", {number("1"), {}, Direction::Nearest}, Rounding::HalfEven, "12.00"},
        {"12.5", {number("1"), {}, Direction::Nearest}, Rounding::HalfUp, "13.00"},
        {"1249", {number("50"), {}, Direction::Nearest}, Rounding::HalfUp, "1250.00"},
        {"1.005", {number("0.01"), {}, Direction::Nearest}, Rounding::HalfUp, "1.01"},
        {"10.40", ninetyNine, Rounding::HalfUp, "9.99"},
        {"10.60", ninetyNine, Rounding::HalfUp, "10.99"},
        {"10.49", ninetyNine, Rounding::HalfUp, "10.99"},
        {"0.10", ninetyNine, Rounding::HalfUp, "0.99"},
        {"0", ninetyNine, Rounding::HalfUp, "0"},
        {"10.40", {number("1"), number("0.99"), Direction::Up}, Rounding::HalfUp, "10.99"},
        {"0.10", {number("1"), number("0.99"), Direction::Down}, Rounding::HalfUp, "0.10"},
        {"104", *endingIn(u"95"), Rounding::HalfUp, "95.00"},
        {"150", *endingIn(u"9.99"), Rounding::HalfUp, "149.99"},
    };
    for (const auto &c : cases) {
        edit(0, col::price, c.held);
        EXPECT_EQ(after({c.to, {c.ties, false}}, 0, col::price), c.after) << c.held;
    }
    EXPECT_EQ(made({ninetyNine, halfUp}, 1, col::price).fate, CellFate::NoResult) << "no yen ends in .99";
    for (const QStringView text : {u"", u"x", u"0", u"-0.99"})
        EXPECT_FALSE(endingIn(text)) << text.toString().toStdString();
}

TEST_F(NumbersTest, RoundedIsNotRoundedOnceMore)
{
    const RoundTo down{number("0.005"), {}, Direction::Down};
    edit(0, col::price, "10.007");
    EXPECT_EQ(made({down, halfUp}, 0, col::price).fate, CellFate::NoResult)
        << "10.005 EUR would become 10.01";
    EXPECT_EQ(after({down, exact}, 0, col::price), "10.005");
    edit(0, col::price, "10.014");
    EXPECT_EQ(after({down, halfUp}, 0, col::price), "10.01") << "10.010 has an amount in euros";
    const RoundTo quarter{number("0.25"), {}, Direction::Nearest};
    EXPECT_EQ(made({quarter, halfUp}, 1, col::price).fate, CellFate::Stays) << "1250 JPY stands already";
    edit(1, col::price, "1250.3");
    EXPECT_EQ(made({quarter, halfUp}, 1, col::price).fate, CellFate::NoResult) << "no yen has a quarter";
}

TEST_F(NumbersTest, NetPriceIsReachedToTheCent)
{
    using By = NetTarget::By;
    const auto net = [](const char *wanted, bool perUnit, By by) {
        return CellOperation{NetTarget{number(wanted), perUnit, by}, halfUp};
    };
    EXPECT_EQ(after(net("27", false, By::Percentage), 0, col::percentage), "10");
    EXPECT_EQ(after(net("20", false, By::Percentage), 0, col::percentage), "33.33")
        << "as few digits as give 20.00";
    EXPECT_EQ(after(net("9", true, By::Percentage), 0, col::percentage), "10");
    EXPECT_EQ(after(net("27", false, By::UnitDiscount), 0, col::discount), "1.00");
    EXPECT_EQ(made(net("20", false, By::UnitDiscount), 0, col::discount).fate, CellFate::NoResult)
        << "no whole cents on three pieces make 20.00";
    EXPECT_EQ(made(net("31", false, By::Percentage), 0, col::percentage).fate, CellFate::NoResult);
    EXPECT_EQ(made(net("1", false, By::Percentage), 4, col::percentage).fate, CellFate::NoResult);
    EXPECT_EQ(after(net("1000", false, By::UnitDiscount), 1, col::percentage), "")
        << "the other kind of discount goes";
    EXPECT_EQ(after(net("1251", false, By::UnitDiscount), 1, col::percentage), "10")
        << "and stays where no discount gives that";
}

TEST_F(NumbersTest, NetPriceIsNotGuessed)
{
    using By = NetTarget::By;
    const CellOperation net{NetTarget{number("27"), false, By::Percentage}, halfUp};
    EXPECT_EQ(made({NetTarget{number("10.005"), false, By::Percentage}, halfUp}, 0, col::percentage).fate,
              CellFate::NoResult)
        << "no euro has a half cent";
    EXPECT_EQ(made({NetTarget{number("10.005"), false, By::Percentage}, halfUp}, 2, col::percentage).fate,
              CellFate::NoResult)
        << "more than the full price";
    EXPECT_EQ(after({NetTarget{number("6.005"), false, By::Percentage}, halfUp}, 2, col::discount), "")
        << "dinars have three digits";

    std::vector<LoadedRow> rows = bulkRows();
    rows[0].values[col::amount] = "77.00";
    document.clear(bulkSchema());
    document.appendRows(rows);
    EXPECT_EQ(made(net, 0, col::percentage).fate, CellFate::NoResult) << "HubSpot counts in another way";

    std::vector<Property> columns = bulkSchema().properties();
    columns[col::percentage].readOnly = ReadOnlyReason::Calculated;
    document.clear(Schema(columns));
    document.appendRows(bulkRows());
    const CellOperation unit{NetTarget{number("27"), false, By::UnitDiscount}, halfUp};
    EXPECT_EQ(after(unit, 0, col::discount), "1.00") << "the other discount is empty";
    rows = bulkRows();
    rows[0].values[col::percentage] = "5";
    rows[0].values[col::amount] = "28.50";
    document.clear(Schema(columns));
    document.appendRows(rows);
    EXPECT_EQ(made(unit, 0, col::discount).fate, CellFate::NoResult) << "it could not be cleared";
    rows[0].values[col::discount] = "1";
    rows[0].values[col::percentage] = "";
    rows[0].values[col::amount] = "27.00";
    document.clear(Schema(columns));
    document.appendRows(rows);
    EXPECT_EQ(made(net, 0, col::discount).fate, CellFate::NoResult) << "it could not be set";

    columns = bulkSchema().properties();
    columns[col::discount].name = u"other"_s;
    document.clear(Schema(columns));
    document.appendRows(bulkRows());
    EXPECT_EQ(made(net, 0, col::percentage).fate, CellFate::NoResult)
        << "nobody knows whether there is a discount for each unit";
}

TEST_F(NumbersTest, NetPriceTakesEachRowOnce)
{
    const CellOperation net{NetTarget{number("5"), false, NetTarget::By::Percentage}, halfUp};
    const std::vector<CellPlace> places = placesFor(net, {{0, col::name}, {0, col::amount}, {2, col::amount}},
                                                    table());
    const std::vector<CellPlace> expected{{0, col::percentage}, {2, col::percentage}, {2, col::discount}};
    EXPECT_EQ(places, expected);
}

} // namespace
} // namespace lineitems
