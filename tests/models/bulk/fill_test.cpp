// Which cell gets which value when a block is filled: a line too far, or a value in the wrong column, would
// change line items that nobody meant.
#include "models/bulk/fill.h"
#include "tests/models/table/tablefixture.h"

namespace lineitems {
namespace {

using Cells = std::vector<std::tuple<int, int, QByteArray>>;

class FillTest : public testing::Test
{
protected:
    FillTest() { fill(document); }

    Cells cellsOf(const FillBlock &block, FillWay way, SeriesStep step = {})
    {
        const std::atomic_bool cancelled = false;
        result = filledCells(document.snapshot(), std::span(&block, 1), {way, step}, {}, cancelled);
        Cells cells;
        for (const CellInput &input : result.inputs)
            cells.emplace_back(input.row, input.column, input.value.wire);
        return cells;
    }

    Document document;
    FillResult result;
};

FillBlock down(std::vector<int> rows, std::vector<int> columns, int given = 1)
{
    return {std::move(rows), std::move(columns), false, SeriesDirection::Forward, given};
}

FillBlock right(std::vector<int> rows, std::vector<int> columns, int given = 1)
{
    return {std::move(rows), std::move(columns), true, SeriesDirection::Forward, given};
}

TEST_F(FillTest, CopiesGoDownInTheOrderOfTheView)
{
    EXPECT_EQ(cellsOf(down({4, 0, 2}, {col::name, col::price}), FillWay::Copy),
              (Cells{{0, col::name, "Banana"},
                     {2, col::name, "Banana"},
                     {0, col::price, "-2.5"},
                     {2, col::price, "-2.5"}}));
}

TEST_F(FillTest, ReadOnlyCellsAreLeftAloneAndCounted)
{
    EXPECT_EQ(cellsOf(down({0, 1, 2}, {col::amount, col::price}), FillWay::Copy).size(), 2);
    EXPECT_EQ(result.readOnly, 2);
    // To the right it may give all the same.
    EXPECT_EQ(cellsOf(right({0}, {col::amount, col::price}), FillWay::Copy), (Cells{{0, col::price, "100"}}));
}

TEST_F(FillTest, AnInvalidValueStaysInvalidAndAnOddOneExact)
{
    document.setCells({cell(0, col::price, "12x", CellProblem::NotANumber), cell(0, col::name, " a  ")},
                      QStringLiteral("Edit"));
    cellsOf(down({0, 1}, {col::name, col::price}), FillWay::Copy);
    EXPECT_EQ(result.inputs[0].value, (ParsedValue{" a  ", CellProblem::None}));
    EXPECT_EQ(result.inputs[1].value, (ParsedValue{"12x", CellProblem::NotANumber}));
}

TEST_F(FillTest, AcrossAValueIsReadByItsNewProperty)
{
    EXPECT_EQ(cellsOf(right({0}, {col::price, col::name, col::start}), FillWay::Copy),
              (Cells{{0, col::name, "10"}, {0, col::start, "10"}}));
    EXPECT_EQ(result.inputs[1].value.problem, CellProblem::NotADate);
    EXPECT_EQ(cellsOf(right({0}, {col::billing, col::name}), FillWay::Copy),
              (Cells{{0, col::name, "Yearly"}}));
    // Each of several given cells by its own property.
    EXPECT_EQ(cellsOf(right({0}, {col::billing, col::price, col::name}, 2), FillWay::Natural),
              (Cells{{0, col::name, "Yearly"}}));
}

TEST_F(FillTest, AcrossOptionsAndTermsOnlyValuesThatCanBeSentStayAsTheyAre)
{
    std::vector<Property> columns(5);
    const char *names[] = {"how_often", "billing", "note", "hs_recurring_billing_period", "plan"};
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].name = QString::fromLatin1(names[i]);
    for (const std::size_t option : {0U, 1U, 4U})
        columns[option].type = PropertyType::Enumeration;
    columns[0].options = {{QStringLiteral("y"), QStringLiteral("Yearly")}};
    columns[1].options = {{QStringLiteral("annually"), QStringLiteral("Yearly")}};
    columns[4].options = {{QStringLiteral("P12M"), QStringLiteral("12 months")}};
    document.clear(Schema(std::move(columns)));
    document.appendRows(std::vector<LoadedRow>{{"1", {"y", "", "12 months", "", ""}}});
    EXPECT_EQ(cellsOf(right({0}, {0, 1}), FillWay::Copy), (Cells{{0, 1, "annually"}})) << "by its label";
    EXPECT_EQ(cellsOf(right({0}, {2, 3, 4}), FillWay::Copy), (Cells{{0, 3, "P12M"}, {0, 4, "P12M"}}));
    EXPECT_EQ(result.inputs[0].value.problem, CellProblem::None);
}

TEST_F(FillTest, AHandleCopiesASingleNumberAndContinuesAllElse)
{
    EXPECT_EQ(cellsOf(down({0, 1}, {col::price, col::start}), FillWay::Natural),
              (Cells{{1, col::price, "10"}, {1, col::start, "2026-03-02"}}));
    EXPECT_EQ(cellsOf(down({0, 1}, {col::price, col::start}), FillWay::Switched),
              (Cells{{1, col::price, "11"}, {1, col::start, "2026-03-01"}}));
    EXPECT_EQ(cellsOf(down({0, 1, 2}, {col::price}, 2), FillWay::Natural), (Cells{{2, col::price, "9.00"}}));
    EXPECT_EQ(cellsOf(down({0, 1, 2}, {col::price}, 2), FillWay::Switched), (Cells{{2, col::price, "10"}}));
}

TEST_F(FillTest, ASeriesBeginsWithTheCellsThatAreFilled)
{
    document.setCells({cell(0, col::name, "Item 1"), cell(1, col::name, "Item 3"), cell(2, col::name, "")},
                      QStringLiteral("Edit"));
    EXPECT_EQ(cellsOf(down({0, 1, 2, 3}, {col::name}, FillBlock::leadingValues), FillWay::Continue),
              (Cells{{2, col::name, "Item 5"}, {3, col::name, "Item 7"}}));
    // Where all are filled the first two say how it goes on.
    document.setCells({cell(2, col::name, "x"), cell(3, col::name, "y")}, QStringLiteral("Edit"));
    EXPECT_EQ(cellsOf(down({0, 1, 2, 3}, {col::name}, FillBlock::leadingValues), FillWay::Continue),
              (Cells{{2, col::name, "Item 5"}, {3, col::name, "Item 7"}}));
}

TEST_F(FillTest, AnEmptyStartSuggestsNothingAndClearsNothing)
{
    EXPECT_EQ(cellsOf(down({2, 0, 1}, {col::price}, FillBlock::leadingValues), FillWay::Continue), Cells{});
    EXPECT_EQ(result.emptyStarts, 1);
    EXPECT_EQ(cellsOf(down({2, 0, 1}, {col::price}), FillWay::Step), Cells{});
    EXPECT_EQ(cellsOf(down({2, 0}, {col::price}), FillWay::Copy), (Cells{{0, col::price, ""}}));
}

TEST_F(FillTest, StepsAreExact)
{
    EXPECT_EQ(cellsOf(down({1, 0, 2}, {col::price}), FillWay::Step, {*Decimal::parse("0.05"), DateUnit::Day}),
              (Cells{{0, col::price, "9.55"}, {2, col::price, "9.60"}}));
}

TEST_F(FillTest, WhatIsCancelledEndsAtOnce)
{
    const FillBlock block = down({0, 1, 2}, {col::name, col::price});
    const std::atomic_bool cancelled = true;
    EXPECT_TRUE(filledCells(document.snapshot(), std::span(&block, 1), {}, {}, cancelled).inputs.empty());
}

TEST_F(FillTest, ThePreviewIsAPartOfTheFirstLine)
{
    const FillBlock block = down({0, 1, 2, 3, 4}, {col::start, col::price});
    const auto part = filledPart(document.snapshot(), block, {FillWay::Natural, {}}, {}, 1, 2);
    ASSERT_EQ(part.size(), 2);
    EXPECT_EQ(part[0].row, 2);
    EXPECT_EQ(part[0].value.wire, "2026-03-03");
    EXPECT_EQ(part[1].value.wire, "2026-03-04");
    // The last one, as while it is dragged; behind it there is none.
    EXPECT_EQ(filledPart(document.snapshot(), block, {FillWay::Natural, {}}, {}, 3, 5).size(), 1);
    EXPECT_TRUE(filledPart(document.snapshot(), block, {FillWay::Natural, {}}, {}, 9, 1).empty());
}

} // namespace
} // namespace lineitems
