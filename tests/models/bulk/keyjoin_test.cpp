// What a table from elsewhere does to the line items must be known before it happens, row by row.
#include "models/bulk/keyjoin.h"

#include "models/record/currency.h"
#include "tests/models/table/tablefixture.h"

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class KeyJoinTest : public testing::Test
{
protected:
    KeyJoinTest() { fill(document); }

    KeyJoin join(const QByteArray &csv, std::vector<int> targets, JoinRules rules = {}, char delimiter = ',')
    {
        table = readCsv(csv, delimiter);
        rules.targets = std::move(targets);
        rules.key = 0;
        return joinByKey(table, rules, document.snapshot(), {});
    }

    /// "row:column=value", in order.
    static QString textOf(const std::vector<CellInput> &inputs)
    {
        QStringList parts;
        for (const CellInput &cell : inputs)
            parts << u"%1:%2=%3"_s.arg(cell.row).arg(cell.column).arg(QString::fromUtf8(cell.value.wire));
        return parts.join(u' ');
    }

    Document document;
    CsvTable table;
};

TEST_F(KeyJoinTest, ValuesGoToTheLineItemsThatTheKeyNames)
{
    const KeyJoin result = join("id,price,name\n103,7.50,Sleeve\n101,10.0,Widget\n105,3,\n",
                                {col::id, col::price, col::name});
    EXPECT_EQ(textOf(result.inputs), u"2:2=7.50 2:1=Sleeve 4:2=3"_s);
    EXPECT_EQ(result.records, 3);
    EXPECT_EQ(result.matched, 3);
    EXPECT_EQ(result.rows, 3);
    EXPECT_EQ(result.changedRows, 2);
    EXPECT_EQ(result.sameCells, 2) << "10.0 is 10";
    EXPECT_TRUE(result.findings.empty());
}

TEST_F(KeyJoinTest, KeysWithoutALineItemAreListed)
{
    const KeyJoin result = join("name,price\nWIDGET,1\nnothing,2\n,3\n,\n\"  apple \",4\n",
                                {col::name, col::price});
    EXPECT_EQ(textOf(result.inputs), u"1:2=4"_s);
    EXPECT_EQ(result.records, 4) << "a row without anything is none";
    EXPECT_EQ(result.findings,
              (std::vector<JoinFinding>{
                  {JoinProblem::OnlyCaseDiffers, 1, 0, CellProblem::None, 0},
                  {JoinProblem::UnknownKey, 2, 0, CellProblem::None, 0},
                  {JoinProblem::NoKey, 3, 0, CellProblem::None, 0},
              }));
}

TEST_F(KeyJoinTest, AKeyOfSeveralLineItemsChangesNoneUnlessAllAreMeant)
{
    const QByteArray csv = "billing,price\nYearly,5\nOnce,6\n";
    const KeyJoin none = join(csv, {col::billing, col::price});
    EXPECT_EQ(textOf(none.inputs), u"2:2=6"_s);
    EXPECT_EQ(none.findings,
              (std::vector<JoinFinding>{{JoinProblem::SeveralLineItems, 1, 0, CellProblem::None, 2}}));
    JoinRules all;
    all.changeAll = true;
    const KeyJoin both = join(csv, {col::billing, col::price}, all);
    EXPECT_EQ(textOf(both.inputs), u"0:2=5 4:2=5 2:2=6"_s);
    EXPECT_EQ(both.rows, 3);
    EXPECT_EQ(both.changedRows, 3);
    EXPECT_TRUE(both.findings.empty());
}

TEST_F(KeyJoinTest, AKeyOfSeveralLineItemsInSeveralRowsIsBoth)
{
    const KeyJoin both = join("billing,price\nYearly,5\nYearly,6\n", {col::billing, col::price});
    EXPECT_EQ(both.findings,
              (std::vector<JoinFinding>{
                  {JoinProblem::SeveralLineItems, 1, 0, CellProblem::None, 2},
                  {JoinProblem::SeveralRows, 1, 0, CellProblem::None, 2},
                  {JoinProblem::SeveralLineItems, 2, 0, CellProblem::None, 2},
                  {JoinProblem::SeveralRows, 2, 0, CellProblem::None, 1},
              }));
    EXPECT_EQ(both.repeated, QSet<int>{2});
}

TEST_F(KeyJoinTest, OneKeyWithDifferentValuesIsNotGuessed)
{
    const QByteArray csv = "id,price\n101,1\n102,2\n101,3\n102,2.0\n101,1\n";
    const KeyJoin neither = join(csv, {col::id, col::price});
    EXPECT_EQ(textOf(neither.inputs), u"1:2=2"_s) << "2 and 2.0 say the same";
    EXPECT_EQ(neither.findings,
              (std::vector<JoinFinding>{
                  {JoinProblem::SeveralRows, 1, 0, CellProblem::None, 3},
                  {JoinProblem::SeveralRows, 3, 0, CellProblem::None, 1},
                  {JoinProblem::SeveralRows, 5, 0, CellProblem::None, 3},
              }));
    JoinRules last;
    last.lastCounts = true;
    const KeyJoin latest = join(csv, {col::id, col::price}, last);
    EXPECT_EQ(textOf(latest.inputs), u"1:2=2 0:2=1"_s);
    EXPECT_TRUE(latest.findings.empty());
}

TEST_F(KeyJoinTest, AnEmptyCellClearsOnlyWhereThatIsWanted)
{
    const QByteArray csv = "id,price,name\n101,,Cable\n102,,\n105\n";
    EXPECT_EQ(textOf(join(csv, {col::id, col::price, col::name}).inputs), u"0:1=Cable"_s);
    JoinRules clear;
    clear.emptyClears = true;
    EXPECT_EQ(textOf(join(csv, {col::id, col::price, col::name}, clear).inputs),
              u"0:2= 0:1=Cable 1:2= 1:1="_s)
        << "a line that is cut short clears nothing";
}

TEST_F(KeyJoinTest, WhatDoesNotFitIsListedAndTheRestIsTaken)
{
    const KeyJoin result = join(
        "id,price,amount,note\n101,abc,1,x\n102,\"1,234\",1,x\n103,4,1,x\n104,1,2,3,4\n"
        "1.05E+2,1,1,x\n",
        {col::id, col::price, col::amount, noColumn});
    EXPECT_EQ(textOf(result.inputs), u"2:2=4"_s);
    EXPECT_EQ(result.readOnly, std::vector<int>{2});
    EXPECT_EQ(result.findings,
              (std::vector<JoinFinding>{
                  {JoinProblem::UnfitValue, 1, 1, CellProblem::NotANumber, 0},
                  {JoinProblem::UnfitValue, 2, 1, CellProblem::AmbiguousNumber, 0},
                  {JoinProblem::TooManyCells, 4, 0, CellProblem::None, 0},
                  {JoinProblem::UnfitKey, 5, 0, CellProblem::None, 0},
              }));
}

TEST_F(KeyJoinTest, NumbersAreReadAsTheirColumnTells)
{
    const KeyJoin comma = join("id;price\n101;1.234\n102;2,50\n", {col::id, col::price}, {}, ';');
    EXPECT_EQ(textOf(comma.inputs), u"0:2=1234 1:2=2.50"_s) << "not one and a bit";
    EXPECT_EQ(textOf(join("id,price\n101,1.234\n102,2.50\n", {col::id, col::price}).inputs),
              u"0:2=1.234 1:2=2.50"_s);
    const KeyJoin unclear = join("id,price\n101,1.234\n102,2\n", {col::id, col::price});
    EXPECT_EQ(textOf(unclear.inputs), u"1:2=2"_s);
    EXPECT_EQ(unclear.findings,
              (std::vector<JoinFinding>{{JoinProblem::UnfitValue, 1, 1, CellProblem::AmbiguousNumber, 0}}));
    ASSERT_EQ(unclear.numbers.size(), 1u);
    EXPECT_TRUE(unclear.numbers[0].isUnclear);
    JoinRules rules;
    rules.unclearNumbers = NumberConvention::Comma;
    EXPECT_EQ(textOf(join("id,price\n101,1.234\n102,2\n", {col::id, col::price}, rules).inputs),
              u"0:2=1234 1:2=2"_s);
}

TEST_F(KeyJoinTest, DatesAreReadAsTheirColumnTells)
{
    std::vector<Property> columns{property(u"hs_sku"_s, u"SKU"_s, PropertyType::String),
                                  property(u"start"_s, u"Start"_s, PropertyType::Date)};
    document.clear(Schema(std::move(columns)));
    document.appendRows(std::vector<LoadedRow>{{"1", {"A", ""}}, {"2", {"B", ""}}});
    const auto day = join("sku,start\nA,01/02/2026\nB,25/12/2026\n", {0, 1});
    EXPECT_EQ(textOf(day.inputs), u"0:1=2026-02-01 1:1=2026-12-25"_s);
    const QByteArray unclear = "sku,start\nA,01/02/2026\nB,2026-12-25\n";
    const auto open = join(unclear, {0, 1});
    EXPECT_EQ(textOf(open.inputs), u"1:1=2026-12-25"_s);
    EXPECT_EQ(open.findings.size(), 1u);
    ASSERT_EQ(open.dates.size(), 1u);
    EXPECT_TRUE(open.dates[0].isUnclear);
    JoinRules rules;
    rules.unclearDates = DateOrder::MonthFirst;
    EXPECT_EQ(textOf(join(unclear, {0, 1}, rules).inputs), u"0:1=2026-01-02 1:1=2026-12-25"_s);
}

TEST_F(KeyJoinTest, AnAmountInAnotherCurrencyIsListedAndNotTaken)
{
    std::vector<Property> columns{
        property(u"name"_s, u"Name"_s, PropertyType::String),
        property(u"price"_s, u"Unit price"_s, PropertyType::Number),
        property(QString::fromLatin1(currencyProperty), u"Currency"_s, PropertyType::String),
        property(u"discount"_s, u"Unit discount"_s, PropertyType::Number)};
    columns[1].showCurrencySymbol = true;
    columns[3].showCurrencySymbol = true;
    document.clear(Schema(std::move(columns)));
    document.appendRows(std::vector<LoadedRow>{{"1", {"A", "1", "EUR", ""}}, {"2", {"B", "1", "USD", ""}}});
    const KeyJoin result = join("name,price\nA,$5.50\nB,$6.50\n", {0, 1});
    EXPECT_EQ(textOf(result.inputs), u"1:1=6.50"_s);
    EXPECT_EQ(result.findings,
              (std::vector<JoinFinding>{{JoinProblem::OtherCurrency, 1, 1, CellProblem::None, 0}}));
    EXPECT_EQ(textOf(join("name,price,currency\nA,$5.50,USD\n", {0, 1, 2}).inputs), u"0:1=5.50 0:2=USD"_s)
        << "the row sets the currency too";

    const KeyJoin torn = join("name,price,currency\nB,\u20ac90,GBP\n", {0, 1, 2});
    EXPECT_EQ(textOf(torn.inputs), QString()) << "a dollar must not become a pound because the price stays";
    EXPECT_EQ(torn.findings.size(), 1u);

    const KeyJoin amounts = join("name,price,discount,currency\nB,\u20ac90,5,GBP\n", {0, 1, 3, 2});
    EXPECT_EQ(textOf(amounts.inputs), QString()) << "five pounds are not five dollars";
    EXPECT_EQ(amounts.findings.size(), 2u);

    const KeyJoin list = join("name,price\nA,$10\nA,\u20ac10\n", {0, 1});
    EXPECT_TRUE(list.inputs.empty());
    ASSERT_EQ(list.findings.size(), 2u);
    EXPECT_EQ(list.findings[0].problem, JoinProblem::SeveralRows) << "ten dollars are not ten euros";
}

TEST_F(KeyJoinTest, WhatASpreadsheetHoldsTellsHowANumberIsMeant)
{
    table = readCsv("id,price\n101,1.234\n102,2.500\n");
    table.records[1].held = {"101", "1234"};
    table.records[2].held = {"102", "2500"};
    JoinRules rules;
    rules.targets = {col::id, col::price};
    rules.key = 0;
    const KeyJoin result = joinByKey(table, rules, document.snapshot(), {});
    EXPECT_EQ(textOf(result.inputs), u"0:2=1234 1:2=2500"_s);
    EXPECT_TRUE(result.findings.empty());
}

TEST_F(KeyJoinTest, TellsWhereASpreadsheetHoldsMoreThanItShows)
{
    table = readCsv("id,price\n101,9.99\n102,9.50\n");
    JoinRules rules;
    rules.targets = {col::id, col::price};
    rules.key = 0;
    const auto shortened = [&](const QByteArray &first, const QByteArray &second) {
        table.records[1].held = {"101", first};
        table.records[2].held = {"102", second};
        return joinByKey(table, rules, document.snapshot(), {}).shortened;
    };
    EXPECT_EQ(shortened("9.9949", "9.5"), std::set<int>{1});
    EXPECT_EQ(shortened("9.990", "9.5"), std::set<int>());
    EXPECT_EQ(shortened("9.99", "9.4963"), std::set<int>()) << "that one holds the shown value already";
}

TEST_F(KeyJoinTest, TellsWhereATimeOfDayIsNotShown)
{
    table = readCsv("id,modified\n101,13/02/2026\n102,14/02/2026\n");
    table.records[1].held = {"101", "46066.604"};
    table.records[2].held = {"102", "46067"};
    JoinRules rules;
    rules.targets = {col::id, col::modified};
    rules.key = 0;
    EXPECT_EQ(joinByKey(table, rules, document.snapshot(), {}).shortened, std::set<int>{1});
}

TEST_F(KeyJoinTest, WithoutAKeyNothingIsJoined)
{
    table = readCsv("id,price\n101,1\n");
    JoinRules rules;
    rules.targets = {noColumn, col::price};
    rules.key = 0;
    EXPECT_TRUE(joinByKey(table, rules, document.snapshot(), {}).inputs.empty());
    rules.key = noColumn;
    EXPECT_TRUE(joinByKey(table, rules, document.snapshot(), {}).inputs.empty());
}

TEST_F(KeyJoinTest, OneKeyForEverythingEndsSoon)
{
    // A currency that is taken for the key: every row of the table meets every line item.
    constexpr int many = 30'000;
    std::vector<LoadedRow> rows;
    QByteArray csv = "billing,price\n";
    for (int row = 0; row < many; ++row) {
        rows.push_back({QByteArray::number(row), {QByteArray::number(row), "", "1", "a", "", "", "", ""}});
        csv += "a," + QByteArray::number(row) + "\n";
    }
    document.clear(tableSchema());
    document.appendRows(rows);
    JoinRules rules;
    rules.changeAll = rules.lastCounts = true;
    const KeyJoin result = join(csv, {col::billing, col::price}, rules);
    EXPECT_EQ(result.matched, 1);
    EXPECT_EQ(result.changedRows, many);
    EXPECT_EQ(join(csv, {col::billing, col::price}).findings.size(), std::size_t(2 * many));
}

TEST_F(KeyJoinTest, StopsWhenNobodyWaitsAnyMore)
{
    QByteArray csv = "id,price\n";
    for (int record = 0; record < 5000; ++record)
        csv += "101," + QByteArray::number(record) + "\n";
    table = readCsv(csv);
    JoinRules rules;
    rules.targets = {col::id, col::price};
    rules.key = 0;
    EXPECT_LT(joinByKey(table, rules, document.snapshot(), {}, [] { return true; }).records, 2000);
}

} // namespace
} // namespace lineitems
