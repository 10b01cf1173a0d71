// Where a block lands decides which cells are overwritten: as in a spreadsheet, or prices go to wrong rows.
#include "models/bulk/pasteplacement.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

PasteSpot spotOf(std::vector<CellRange> selected)
{
    PasteSpot spot;
    spot.rows.resize(10);
    spot.columns.resize(6);
    spot.selected = std::move(selected);
    return spot;
}

TEST(PastePlacement, FollowsTheSelection)
{
    const struct
    {
        const char *what;
        std::vector<CellRange> selected; ///< rows, columns
        int height;
        int width;
        std::vector<CellRange> areas;
    } cases[] = {
        {"one cell, one value", {{0, 0, 0, 0}}, 1, 1, {{0, 0, 0, 0}}},
        {"one value fills every shape", {{0, 3, 0, 0}, {5, 5, 2, 4}}, 1, 1, {{0, 3, 0, 0}, {5, 5, 2, 4}}},
        {"a block from one cell", {{2, 2, 1, 1}}, 3, 2, {{2, 4, 1, 2}}},
        {"a block tiled both ways", {{0, 5, 0, 3}}, 2, 2, {{0, 5, 0, 3}}},
        {"the selection is as large", {{0, 1, 0, 1}}, 2, 2, {{0, 1, 0, 1}}},
        {"a row down a column", {{0, 4, 0, 0}}, 1, 3, {{0, 4, 0, 2}}},
        {"a column along a row", {{0, 0, 0, 3}}, 3, 1, {{0, 2, 0, 3}}},
        {"not divided: once", {{0, 4, 0, 0}}, 2, 1, {{0, 1, 0, 0}}},
        {"larger than the selection: once", {{0, 1, 0, 1}}, 4, 3, {{0, 3, 0, 2}}},
        {"divided one way only: once", {{0, 3, 0, 2}}, 2, 2, {{0, 1, 0, 1}}},
        {"several that it divides", {{0, 1, 0, 0}, {4, 7, 2, 2}}, 2, 1, {{0, 1, 0, 0}, {4, 7, 2, 2}}},
        {"several, one not divided: once, to the first", {{0, 1, 0, 0}, {4, 6, 2, 2}}, 2, 1, {{0, 1, 0, 0}}},
        {"single cells do not grow into each other", {{1, 1, 1, 1}, {2, 2, 2, 2}}, 2, 2, {{1, 2, 1, 2}}},
        {"nothing selected", {}, 1, 1, {}},
        {"nothing to paste", {{0, 0, 0, 0}}, 0, 0, {}},
    };
    for (const auto &c : cases)
        EXPECT_EQ(pasteAreas(spotOf(c.selected), c.height, c.width), c.areas) << c.what;
}

TEST(PastePlacement, AreaThatWasSelectedInPiecesIsOneRectangle)
{
    const struct
    {
        std::vector<CellRange> pieces;
        std::vector<CellRange> merged;
    } cases[] = {
        {{{0, 3, 1, 1}, {0, 3, 0, 0}, {0, 3, 2, 2}}, {{0, 3, 0, 2}}},
        {{{2, 3, 0, 1}, {0, 1, 0, 1}}, {{0, 3, 0, 1}}},
        {{{0, 0, 0, 0}, {0, 0, 1, 1}, {1, 1, 0, 1}}, {{0, 1, 0, 1}}},
        {{{0, 0, 0, 0}, {0, 0, 2, 2}}, {{0, 0, 0, 0}, {0, 0, 2, 2}}},
        {{{0, 1, 0, 0}, {1, 2, 1, 1}}, {{0, 1, 0, 0}, {1, 2, 1, 1}}},
    };
    for (const auto &c : cases)
        EXPECT_EQ(mergedRectangles(c.pieces), c.merged);
}

} // namespace
} // namespace lineitems
