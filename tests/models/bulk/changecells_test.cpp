// The whole change of a selection: every cell is counted once, and the sums are those of what goes in.
#include "tests/models/bulk/bulkfixture.h"

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class ChangeCellsTest : public BulkTest
{
protected:
    CellChanges change(const CellOperation &operation, const std::vector<int> &columns) const
    {
        std::vector<CellPlace> cells;
        for (int row = 0; row < document.rowCount(); ++row) {
            for (const int column : columns)
                cells.push_back({row, column});
        }
        return changeCells(table(), format, cells, operation);
    }
    static std::string sum(const ChangeTotal &total)
    {
        return (total.currency + ' ' + total.before.toPlainString() + ' ' + total.after.toPlainString())
            .toStdString();
    }
};

TEST_F(ChangeCellsTest, CountsEveryCellAndSumsByCurrency)
{
    const CellChanges changes = change({Arithmetic{Arithmetic::Kind::Multiply, number("2")}, {}},
                                       {col::name, col::price, col::amount});
    EXPECT_EQ(changes.count(CellFate::Changes), 3);
    EXPECT_EQ(changes.count(CellFate::Stays), 1) << "twice nothing";
    EXPECT_EQ(changes.count(CellFate::Empty), 1);
    EXPECT_EQ(changes.count(CellFate::OtherType), 5);
    EXPECT_EQ(changes.count(CellFate::ReadOnly), 5);
    ASSERT_EQ(changes.inputs.size(), 3U);
    EXPECT_EQ(changes.inputs[2].value.wire, "8.250");

    ASSERT_EQ(changes.totals.size(), 7U);
    EXPECT_EQ(sum(changes.totals[0]), " 0 0") << "a row that names no currency";
    EXPECT_EQ(sum(changes.totals[1]), "EUR 10.00 20.00");
    EXPECT_EQ(sum(changes.totals[2]), "JPY 1250 2500");
    EXPECT_EQ(sum(changes.totals[3]), "KWD 4.125 8.250");
    EXPECT_TRUE(changes.totals[4].isEstimate);
    EXPECT_EQ(sum(changes.totals[4]), "EUR 30.00 60.00");
    EXPECT_EQ(sum(changes.totals[5]), "JPY 1125 2250") << "less ten percent";
    EXPECT_EQ(sum(changes.totals[6]), "KWD 6.250 14.500") << "a discount of 1.000 for each of two";
}

TEST_F(ChangeCellsTest, CountsPiecesThatGetAFraction)
{
    const auto withPercent = [this](const char *percent, const std::vector<int> &columns) {
        return change({Arithmetic{Arithmetic::Kind::PercentUp, number(percent)}, {}}, columns).newFractions;
    };
    // 3, 1, 2, 1 pieces; half as much again of 2 are 3.
    EXPECT_EQ(withPercent("50", {col::quantity}), 3);
    EXPECT_EQ(withPercent("100", {col::quantity}), 0);
    edit(0, col::quantity, "2.5");
    EXPECT_EQ(withPercent("50", {col::quantity}), 2) << "one has a fraction already";
    EXPECT_EQ(withPercent("7.5", {col::price, col::percentage}), 0) << "money and percentages have them";
}

TEST_F(ChangeCellsTest, ANetPriceThatIsNotKnownHasNoSum)
{
    std::vector<LoadedRow> rows = bulkRows();
    rows.resize(1);
    rows[0].values[col::amount] = "77.00";
    document.clear(bulkSchema());
    document.appendRows(rows);
    const CellChanges changes = change({Arithmetic{Arithmetic::Kind::Multiply, number("2")}, {}},
                                       {col::price});
    ASSERT_EQ(changes.totals.size(), 1U);
    EXPECT_FALSE(changes.totals[0].isEstimate) << "the prices only";
}

TEST_F(ChangeCellsTest, BothSumsAreOfTheSameRows)
{
    std::vector<LoadedRow> rows = bulkRows();
    rows[3].values[col::price] = "16.00";
    rows[3].values[col::amount] = "16.00";
    document.clear(bulkSchema());
    document.appendRows(rows);
    edit(1, col::quantity, "");
    const CellChanges changes = change({RoundTo{number("8"), {}, RoundTo::Direction::Up}, {}}, {col::price});
    ASSERT_EQ(changes.totals.size(), 6U);
    EXPECT_EQ(sum(changes.totals[1]), "EUR 26.00 32.00");
    EXPECT_EQ(sum(changes.totals[4]), "EUR 46.00 64.00") << "with the row that stays as it is";
    EXPECT_EQ(sum(changes.totals[5]), "KWD 6.250 14.000") << "what cannot be told, as of JPY, is in neither";
}

TEST_F(ChangeCellsTest, AnotherCurrencyMovesTheSum)
{
    std::vector<LoadedRow> rows = bulkRows();
    rows.resize(1);
    document.clear(bulkSchema());
    document.appendRows(rows);
    const CellChanges changes = change({SetTo{u"USD"_s}, {}}, {col::currency});
    ASSERT_EQ(changes.totals.size(), 2U);
    EXPECT_EQ(sum(changes.totals[0]), "EUR 30.00 0");
    EXPECT_EQ(sum(changes.totals[1]), "USD 0 30.00");
}

TEST_F(ChangeCellsTest, ColumnsWithoutAChangeHaveNoSum)
{
    EXPECT_TRUE(change({SetTo{u"x"_s}, {}}, {col::name}).totals.empty());
    EXPECT_TRUE(change({Arithmetic{Arithmetic::Kind::Add, Decimal()}, {}}, {col::price}).totals.empty());
}

TEST_F(ChangeCellsTest, WhatGoesInIsWhatTheDocumentTakes)
{
    CellChanges changes = change({Arithmetic{Arithmetic::Kind::PercentUp, number("10")}, {}}, {col::price});
    const int promised = changes.count(CellFate::Changes);
    EXPECT_EQ(document.setCells(std::move(changes.inputs), u"+10 %"_s), promised);
    EXPECT_EQ(document.undoStack()->count(), 1);
    EXPECT_EQ(document.value(0, col::price), "11.00");
}

TEST_F(ChangeCellsTest, ThePreviewShowsChangesAndTroubleInOrder)
{
    const CellChanges changes = change({SetTo{u"2026-01-31"_s}, {}}, {col::start, col::quantity});
    ASSERT_EQ(changes.lines.size(), 9U) << "all but the date that stands there already";
    EXPECT_EQ(changes.lines[0].after.fate, CellFate::NotValid);
    EXPECT_EQ(changes.lines[1].at, (CellPlace{1, col::start}));
    EXPECT_EQ(changes.lines[1].before, "2026-02-28");
    EXPECT_EQ(changes.lines[1].after.value.wire, "2026-01-31");
}

TEST_F(ChangeCellsTest, StopsWhenItIsTold)
{
    int asked = 0;
    const CellChanges changes = changeCells(table(), format, {{0, col::name}, {1, col::name}, {2, col::name}},
                                            {SetTo{u"x"_s}, {}}, [&] { return ++asked > 1; });
    EXPECT_EQ(changes.inputs.size(), 1U);
}

} // namespace
} // namespace lineitems
