// A price must never be wrong by a factor of a thousand because of the language of somebody's spreadsheet.
#include "models/bulk/tablenumbers.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;
using enum NumberConvention;

TEST(TableNumbers, AColumnThatDoesNotTellIsReadAsTheOthers)
{
    const CsvTable table = readCsv("id;price;net;mixed;count\n"
                                   "1;1.234;12,50;1,5;3\n"
                                   "2;2.500;7,00;2.5;4\n"
                                   "3;3.000;1.000,00;1.234;5\n",
                                   ';');
    const std::vector<ColumnNumbers> together = readConventions(table, {1, 2}, {}, {});
    EXPECT_EQ(together[0].convention, Comma);
    EXPECT_EQ(together[1].convention, Comma);
    EXPECT_FALSE(together[0].isUnclear);

    const std::vector<ColumnNumbers> alone = readConventions(table, {1, 4}, {}, {});
    EXPECT_TRUE(alone[0].isUnclear);
    EXPECT_EQ(alone[0].convention, std::nullopt);
    EXPECT_FALSE(alone[1].isUnclear) << "whole numbers are no question";
    EXPECT_EQ(readConventions(table, {1}, Point, {})[0].convention, Point) << "the person said so";

    const std::vector<ColumnNumbers> mixed = readConventions(table, {1, 2, 3}, {}, {});
    EXPECT_TRUE(mixed[0].isUnclear) << "one column contradicts itself, so the table tells nothing";
    EXPECT_TRUE(mixed[2].isUnclear);
    EXPECT_EQ(mixed[1].convention, Comma);

    const CsvTable odd = readCsv("price;net;both\n1.234;12,50;1,5\n2.500;7,00;2.5\n", ';');
    const std::vector<ColumnNumbers> asked = readConventions(odd, {0, 1, 2}, {}, {});
    EXPECT_TRUE(asked[0].isUnclear) << "as in a paste: what contradicts itself makes the table doubtful";
    EXPECT_FALSE(asked[2].isUnclear) << "each of its cells is clear by itself";
}

TEST(TableNumbers, AreReadAsSpreadsheetsWriteThem)
{
    Property price;
    price.type = PropertyType::Number;
    Property percentage = price;
    percentage.name = u"hs_discount_percentage"_s;
    Property margin = price;
    margin.numberDisplayHint = u"percentage"_s;
    const struct
    {
        const Property &property;
        QStringView text;
        std::optional<NumberConvention> convention;
        const char *wire;
        CellProblem problem;
    } cases[] = {
        {price, u"1.234", Point, "1.234", CellProblem::None},
        {price, u"1.234", Comma, "1234", CellProblem::None},
        {price, u"1.234", {}, "1.234", CellProblem::AmbiguousNumber},
        {price, u" 1.234,50 € ", {}, "1234.50", CellProblem::None},
        {price, u"", {}, "", CellProblem::None},
        {price, u"15 %", {}, "15 %", CellProblem::NotANumber},
        {percentage, u"15 %", {}, "15", CellProblem::None},
        {margin, u"15 %", {}, "15 %", CellProblem::NotANumber},
        {price, u"1.23E+05", Point, "1.23E+05", CellProblem::NotANumber},
        {price, u"on request", {}, "on request", CellProblem::NotANumber},
    };
    for (const auto &c : cases) {
        const ParsedValue value = readTableNumber(c.property, c.text, c.convention, {});
        EXPECT_EQ(value.wire, c.wire) << c.text.toString().toStdString();
        EXPECT_EQ(value.problem, c.problem) << c.text.toString().toStdString();
    }
}

} // namespace
} // namespace lineitems
