// A table from a colleague's spreadsheet must come in as it was saved, whatever their language is.
#include "models/files/tablefile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;
using Rows = std::vector<std::vector<QByteArray>>;

Rows rowsOf(const CsvTable &table)
{
    Rows rows;
    for (const CsvRecord &record : table.records)
        rows.push_back(record.cells);
    return rows;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar c : text) {
        const char high = static_cast<char>(c.row());
        const char low = static_cast<char>(c.cell());
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

TEST(TableFile, DelimiterAndEncodingAreFoundOut)
{
    const Rows expected{{"sku", "price, net"}, {"Ä1", "1,50"}};
    const QByteArray semicolons = "sku;\"price, net\"\r\nÄ1;1,50\r\n";
    const struct
    {
        const char *what;
        QByteArray bytes;
    } cases[] = {
        {"semicolon", semicolons},
        {"mark", "\xEF\xBB\xBF" + semicolons},
        {"sep line", "sep=;\r\n" + semicolons},
        {"mark and sep line", "\xEF\xBB\xBFSEP=;\n" + semicolons},
        {"tab", "sku\tprice, net\nÄ1\t1,50\n"},
        {"comma", "sku,\"price, net\"\nÄ1,\"1,50\"\n"},
        {"UTF-16 LE", utf16(QString::fromUtf8(semicolons), false)},
        {"UTF-16 BE", utf16(QString::fromUtf8(semicolons), true)},
    };
    for (const auto &c : cases) {
        const CsvTable table = readTable(c.bytes);
        EXPECT_FALSE(table.error) << c.what;
        EXPECT_EQ(rowsOf(table), expected) << c.what;
    }
}

TEST(TableFile, OneColumnIsATableToo)
{
    EXPECT_EQ(rowsOf(readTable("sku\nA;1\n")), (Rows{{"sku"}, {"A;1"}}));
    EXPECT_TRUE(readTable("").records.empty());
}

TEST(TableFile, SaysWhereItIsBroken)
{
    const CsvTable open = readTable("sku;price\nA;\"1\n");
    ASSERT_TRUE(open.error);
    EXPECT_EQ(*open.error, (CsvError{CsvProblem::UnclosedQuote, 2, 3}));
    const CsvTable ansi = readTable("sku;name\nA;Caf\xE9\n");
    ASSERT_TRUE(ansi.error);
    EXPECT_EQ(*ansi.error, (CsvError{CsvProblem::NotUtf8, 2, 6}));
}

TEST(TableFile, BrokenUtf16IsRefusedWithItsPlace)
{
    const QString text = u"sku;name\nA;Caf\u00e9\n"_s;
    for (const bool bigEndian : {false, true}) {
        const CsvTable cut = readTable(utf16(text, bigEndian) + '\x41');
        ASSERT_TRUE(cut.error) << "half a character at the end";
        EXPECT_EQ(*cut.error, (CsvError{CsvProblem::NotUtf8, 3, 1}));
        QString lone = text;
        lone[12] = QChar(0xd800);
        const CsvTable broken = readTable(utf16(lone, bigEndian));
        ASSERT_TRUE(broken.error) << "half a pair";
        EXPECT_EQ(*broken.error, (CsvError{CsvProblem::NotUtf8, 2, 4}));
        EXPECT_TRUE(broken.records.empty());
    }
    EXPECT_EQ(rowsOf(readTable(utf16(u"\U0001F600;b"_s, false))), (Rows{{"\xF0\x9F\x98\x80", "b"}}));
}

TEST(TableFile, EmptyColumnsAtTheEndAreLeftOut)
{
    EXPECT_EQ(rowsOf(withoutEmptyColumns(readTable("sku;;price;;\nA;;1; ;\nB\n"))),
              (Rows{{"sku", "", "price"}, {"A", "", "1"}, {"B"}}));
    EXPECT_EQ(rowsOf(withoutEmptyColumns(readTable("sku;\nA;1\n"))), (Rows{{"sku", ""}, {"A", "1"}}))
        << "a column without a heading holds something";
}

TEST(TableFile, IsReadFromDisk)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"t.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a;b\n1;2\n");
    file.close();
    EXPECT_EQ(rowsOf(readTableFile(file.fileName()).table), (Rows{{"a", "b"}, {"1", "2"}}));
    EXPECT_FALSE(readTableFile(folder.filePath(u"none.csv"_s)).failure.isEmpty());
}

} // namespace
} // namespace lineitems
