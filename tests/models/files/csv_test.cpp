// A file that breaks off inside a quote must not be half believed.
#include "models/files/csv.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using Rows = std::vector<std::vector<QByteArray>>;

Rows rowsOf(const CsvTable &table)
{
    Rows rows;
    for (const CsvRecord &record : table.records)
        rows.push_back(record.cells);
    return rows;
}

TEST(Csv, ReadsRecords)
{
    const struct
    {
        QByteArray text;
        Rows rows;
    } cases[] = {
        {"a,b\r\n1,2\r\n", {{"a", "b"}, {"1", "2"}}},
        {"a,b\n1,2", {{"a", "b"}, {"1", "2"}}},
        {"a,b\r1,2\r", {{"a", "b"}, {"1", "2"}}},
        {"\xEF\xBB\xBF"
         "a\n1\n",
         {{"a"}, {"1"}}},
        {"a,\"b,\"\"c\"\"\nd\"\n", {{"a", "b,\"c\"\nd"}}},
        {"a,,\n,,\n", {{"a", "", ""}, {"", "", ""}}},
        {"a\n\n\nb\n", {{"a"}, {"b"}}},
        {"\"\"\n", {{""}}},
        {"5\" pipe,2\n", {{"5\" pipe", "2"}}},
        {"", {}},
        {"a,b,", {{"a", "b", ""}}},
    };
    for (const auto &c : cases) {
        const CsvTable table = readCsv(c.text);
        EXPECT_FALSE(table.error) << c.text.toStdString();
        EXPECT_EQ(rowsOf(table), c.rows) << c.text.toStdString();
    }
}

TEST(Csv, KnowsTheLineOfEachRecord)
{
    const CsvTable table = readCsv("h\n\"a\r\nb\"\n\nlast\n");
    ASSERT_EQ(table.records.size(), 3u);
    EXPECT_EQ(table.records[0].line, 1);
    EXPECT_EQ(table.records[1].line, 2);
    EXPECT_EQ(table.records[2].line, 5);
}

TEST(Csv, SaysWhereItBroke)
{
    const struct
    {
        QByteArray text;
        CsvError error;
        std::size_t whole;
    } cases[] = {
        {"a,b\n1,\"open", {CsvProblem::UnclosedQuote, 2, 3}, 1},
        {"a,b\nü,\"x\"y\n", {CsvProblem::TextAfterQuote, 2, 6}, 1},
        {"a\n\xC3\xA4"
         "b\xFF\n",
         {CsvProblem::NotUtf8, 2, 3},
         0},
        {QByteArray("a\nb\0c\n", 6), {CsvProblem::NotUtf8, 2, 2}, 0},
        {"\"", {CsvProblem::UnclosedQuote, 1, 1}, 0},
    };
    for (const auto &c : cases) {
        const CsvTable table = readCsv(c.text);
        ASSERT_TRUE(table.error) << c.text.toStdString();
        EXPECT_EQ(*table.error, c.error) << table.error->line << ":" << table.error->column;
        EXPECT_EQ(table.records.size(), c.whole);
    }
}

TEST(Csv, WritesWhatItReadsBack)
{
    const QList<QByteArray> cells{"plain", "a,b", "say \"hi\"", "two\r\nlines", "", " space ", "=1+1", "ü"};
    const QByteArray line = csvRecord(cells);
    EXPECT_TRUE(line.endsWith("\r\n"));
    const CsvTable table = readCsv(line);
    ASSERT_EQ(table.records.size(), 1u);
    EXPECT_EQ(QList<QByteArray>(table.records[0].cells.begin(), table.records[0].cells.end()), cells);
    EXPECT_EQ(csvRecord({""}), "\"\"\r\n");
}

} // namespace
} // namespace lineitems
