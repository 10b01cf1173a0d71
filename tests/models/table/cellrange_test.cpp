// A person who pastes a block must see it repainted whole, and nothing else.
#include "models/table/cellrange.h"

#include <gmock/gmock.h>

using namespace lineitems;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

namespace {

std::vector<CellRange> rangesOf(const std::vector<std::pair<int, int>> &cells)
{
    CellRangeBuilder builder;
    for (const auto &[row, column] : cells)
        builder.add(row, column);
    return builder.take();
}

} // namespace

TEST(CellRangeBuilder, givesNothingForNothing)
{
    EXPECT_TRUE(rangesOf({}).empty());
}

TEST(CellRangeBuilder, mergesABlockIntoOneRectangle)
{
    EXPECT_THAT(rangesOf({{1, 2}, {1, 3}, {2, 2}, {2, 3}, {3, 2}, {3, 3}}),
                ElementsAre(CellRange{1, 3, 2, 3}));
}

TEST(CellRangeBuilder, keepsWhatIsNotARectangleApart)
{
    EXPECT_THAT(rangesOf({{1, 0}, {1, 1}, {2, 0}, {4, 0}}),
                UnorderedElementsAre(CellRange{1, 1, 0, 1}, CellRange{2, 2, 0, 0}, CellRange{4, 4, 0, 0}));
}

TEST(CellRangeBuilder, mergesTwoColumnsSideBySideWithAGap)
{
    EXPECT_THAT(rangesOf({{0, 0}, {0, 2}, {1, 0}, {1, 2}}),
                UnorderedElementsAre(CellRange{0, 1, 0, 0}, CellRange{0, 1, 2, 2}));
}

TEST(CellRangeBuilder, continuesARectangleBesideOneThatEnds)
{
    EXPECT_THAT(rangesOf({{0, 0}, {0, 2}, {1, 2}}),
                UnorderedElementsAre(CellRange{0, 0, 0, 0}, CellRange{0, 1, 2, 2}));
}

TEST(RowRuns, mergesNeighboursInAnyOrderAndDuplicates)
{
    EXPECT_THAT(rowRuns({5, 1, 2, 2, 6, 9}), ElementsAre(RowRun{1, 2}, RowRun{5, 6}, RowRun{9, 9}));
    EXPECT_TRUE(rowRuns({}).empty());
}

TEST(RowRuns, spansAllRowsWhereThereAreTooManyRuns)
{
    EXPECT_THAT(rowRuns({1, 3, 5, 7}, 3), ElementsAre(RowRun{1, 7}));
}

TEST(FewRanges, spansAllCellsWhereThereAreTooManyRanges)
{
    const std::vector<CellRange> ranges{{1, 1, 4, 5}, {3, 6, 2, 2}, {9, 9, 3, 3}};
    EXPECT_EQ(fewRanges(ranges, 3), ranges);
    EXPECT_THAT(fewRanges(ranges, 2), ElementsAre(CellRange{1, 9, 2, 5}));
}
