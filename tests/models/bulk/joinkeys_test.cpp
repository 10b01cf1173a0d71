// A key that matches the wrong line item puts a price where it does not belong.
#include "models/bulk/joinkeys.h"

#include "tests/models/table/tablefixture.h"

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(JoinKeys, TextsAreReadByTheirPropertysType)
{
    const Schema columns = tableSchema();
    const struct
    {
        int column;
        QStringView text;
        const char *key; ///< null: cannot be a key
    } cases[] = {
        {col::price, u"10", "10"},
        {col::price, u"10.00", "10"},
        {col::price, u" 1,234.50 ", "1234.5"},
        {col::price, u"1,234", nullptr},
        {col::price, u"1.2E+3", nullptr},
        {col::name, u"  Widget ", "Widget"},
        {col::name, u"1E5", "1E5"},
        {col::billing, u"yearly", "a"},
        {col::billing, u"a", "a"},
        {col::billing, u"never", nullptr},
        {col::start, u"1.3.2026", "2026-03-01"},
        {col::terms, u"y;x", "x;y"},
        {col::terms, u"y;x;y", "x;y"},
        {col::id, u"101", "101"},
        {col::id, u"101.0", nullptr},
        {col::id, u"1.01E+2", nullptr},
        {col::id, u"", ""},
        {col::price, u" ", ""},
    };
    for (const auto &c : cases) {
        const auto key = keyOfText(columns.at(c.column), c.text);
        EXPECT_EQ(key, c.key ? std::optional(QByteArray(c.key)) : std::nullopt)
            << c.text.toString().toStdString();
    }
}

TEST(JoinKeys, FindsAllRowsOfAKeyInTheirOrder)
{
    Document document;
    fill(document);
    const TableSnapshot table = document.snapshot();
    const JoinKeys billing(table, col::billing, {});
    EXPECT_EQ(billing.rowsOf("a"), (std::vector<int>{0, 4}));
    EXPECT_EQ(billing.countOf("a"), 2);
    EXPECT_TRUE(billing.rowsOf("").empty()) << "an empty cell is no key";
    EXPECT_EQ(JoinKeys(table, col::id, {}).rowsOf("103"), std::vector<int>{2});
    EXPECT_EQ(JoinKeys(table, col::price, {}).rowsOf("9.5"), std::vector<int>{1});
    EXPECT_EQ(JoinKeys(table, col::start, {}).rowsOf("2026-01-01"), std::vector<int>{3});
}

TEST(JoinKeys, WhatIsTypedCountsNotWhatWasLoaded)
{
    Document document;
    fill(document);
    document.setCells({cell(0, col::name, "Gadget")}, u"edit"_s);
    const TableSnapshot table = document.snapshot();
    const JoinKeys names(table, col::name, {});
    EXPECT_EQ(names.countOf("Widget"), 0);
    EXPECT_EQ(names.rowsOf("Gadget"), std::vector<int>{0});
}

TEST(JoinKeys, CaseIsNotOverlookedButTold)
{
    Document document;
    fill(document);
    const TableSnapshot table = document.snapshot();
    JoinKeys names(table, col::name, {});
    EXPECT_EQ(names.countOf("WIDGET"), 0);
    EXPECT_EQ(names.rowBesideCase("WIDGET"), 0);
    EXPECT_EQ(names.rowBesideCase("ärmel"), 2);
    EXPECT_EQ(names.rowBesideCase("nothing"), -1);
}

} // namespace
} // namespace lineitems
