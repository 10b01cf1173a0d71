// Two rows for one record, or a column that shifted: nobody may guess which price is meant.
#include "models/files/changefile.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

Schema schema()
{
    std::vector<Property> properties(4);
    properties[0].name = u"hs_object_id"_s;
    properties[1].name = u"name"_s;
    properties[2].name = u"price"_s;
    properties[2].type = PropertyType::Number;
    properties[3].name = u"line_key"_s;
    return Schema(std::move(properties));
}

TEST(ChangeFile, ReadsRowsWithTheirValues)
{
    const auto read = readChangeFile(readCsv("price, hs_object_id ,name\n1.5,11,A\n,12,\nx,13,B\n"), schema(),
                                     u"hs_object_id"_s);
    ASSERT_FALSE(read.error);
    EXPECT_EQ(read.file.properties, (QStringList{u"price"_s, u"name"_s}));
    ASSERT_EQ(read.file.rows.size(), 3u);
    EXPECT_EQ(read.file.rows[0].key, "11");
    EXPECT_EQ(read.file.rows[0].values[0].wire, "1.5");
    EXPECT_EQ(read.file.rows[1].values[0], (ParsedValue{"", CellProblem::None}));
    EXPECT_EQ(read.file.rows[2].values[0], (ParsedValue{"x", CellProblem::NotANumber}));
    EXPECT_EQ(read.file.rows[2].line, 4);
}

TEST(ChangeFile, RefusesTheWholeFile)
{
    const struct
    {
        const char *text;
        FileError error;
    } cases[] = {
        {"", {FileProblem::Empty, 1, 1, {}, {}}},
        {"name,price\nA,1\n", {FileProblem::NoKeyColumn, 1, 1, {}, u"hs_object_id"_s}},
        {"hs_object_id,colour\n1,red\n", {FileProblem::UnknownColumn, 1, 2, {}, u"colour"_s}},
        {"hs_object_id,name,name\n1,A,B\n", {FileProblem::DuplicateColumn, 1, 3, {}, u"name"_s}},
        {"hs_object_id,name\n1,\"A\n", {FileProblem::Syntax, 2, 3, CsvProblem::UnclosedQuote, {}}},
    };
    for (const auto &c : cases) {
        const auto read = readChangeFile(readCsv(c.text), schema(), u"hs_object_id"_s);
        ASSERT_TRUE(read.error) << c.text;
        EXPECT_EQ(*read.error, c.error) << c.text;
        EXPECT_TRUE(read.file.rows.empty());
    }
}

TEST(ChangeFile, MarksRowsThatCannotBeMeant)
{
    const auto read = readChangeFile(readCsv("line_key,price\nA,1\n,2\nB,3\n A ,4\nC\nA,5\nD,1,2\n"),
                                     schema(), u"line_key"_s);
    ASSERT_FALSE(read.error);
    std::vector<FileRowProblem> problems;
    for (const FileRow &row : read.file.rows)
        problems.push_back(row.problem);
    using enum FileRowProblem;
    EXPECT_EQ(problems,
              (std::vector{DuplicateKey, EmptyKey, None, DuplicateKey, CellCount, DuplicateKey, CellCount}));
    EXPECT_EQ(read.file.rows[0].otherLine, 5);
    EXPECT_EQ(read.file.rows[3].otherLine, 2);
    EXPECT_EQ(read.file.rows[3].key, " A ");
}

TEST(ChangeFile, ARecordIdThatASpreadsheetSpoiltIsNone)
{
    const auto read = readChangeFile(readCsv("hs_object_id,price\n1.23E+11,1\n007,1\nabc,1\n-5,1\n42,1\n"),
                                     schema(), u"hs_object_id"_s);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(read.file.rows[static_cast<std::size_t>(i)].problem, FileRowProblem::NotAnId) << i;
    EXPECT_EQ(read.file.rows[4].problem, FileRowProblem::None);
}

} // namespace
} // namespace lineitems
