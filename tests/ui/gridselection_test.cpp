// Selections as one sees them: what is filled, and where Enter leads, depends on which cells belong together.
#include "ui/grid/dataedge.h"
#include "ui/grid/gridselection.h"
#include "ui/grid/selectionround.h"

#include <QStandardItemModel>
#include <QString>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

class GridSelectionTest : public testing::Test
{
protected:
    void select(int top, int left, int bottom, int right)
    {
        selection.append(QItemSelectionRange(model.index(top, left), model.index(bottom, right)));
    }

    QStandardItemModel model{20, 6};
    QItemSelection selection;
    QList<int> columns{0, 1, 2, 3, 4, 5};
};

using Areas = std::vector<GridArea>;

TEST_F(GridSelectionTest, ColumnsThatStandSideBySideBelongTogether)
{
    columns = {0, 4, 1, 5}; // moved, and two hidden
    select(2, 4, 3, 4);
    select(2, 1, 3, 3);
    EXPECT_EQ(highAreas(selection, columns), (Areas{{2, 1, 3, 2}}));
    EXPECT_EQ(wideAreas(selection, columns), (Areas{{2, 1, 3, 2}}));
}

TEST_F(GridSelectionTest, RangesThatTouchOrOverlapAreOne)
{
    select(0, 1, 2, 1);
    select(3, 1, 4, 1);
    select(4, 1, 6, 1);
    select(9, 1, 9, 1);
    EXPECT_EQ(highAreas(selection, columns), (Areas{{0, 1, 6, 1}, {9, 1, 9, 1}}));
}

TEST_F(GridSelectionTest, AnAngleIsCutAsItIsToBeFilled)
{
    select(0, 0, 3, 0);
    select(2, 1, 3, 2);
    EXPECT_EQ(highAreas(selection, columns), (Areas{{0, 0, 3, 0}, {2, 1, 3, 2}}));
    EXPECT_EQ(wideAreas(selection, columns), (Areas{{0, 0, 1, 0}, {2, 0, 3, 2}}));
}

TEST_F(GridSelectionTest, AnAreaIsSelectedInAsFewRangesAsTheModelAllows)
{
    columns = {0, 1, 4, 2};
    const QItemSelection made = selectionOf({{1, 0, 2, 3}}, model, columns);
    EXPECT_EQ(made.size(), 3);
    EXPECT_EQ(highAreas(made, columns), (Areas{{1, 0, 2, 3}}));
}

TEST_F(GridSelectionTest, EnterAndTabGoRound)
{
    const Areas areas{{1, 1, 2, 2}, {5, 4, 5, 4}};
    const auto walk = [&](bool across, bool back) {
        std::vector<GridPlace> places;
        GridPlace at{1, 1};
        for (int i = 0; i < 5; ++i) {
            at = *nextInSelection(areas, at, across, back);
            places.push_back(at);
        }
        return places;
    };
    using Places = std::vector<GridPlace>;
    EXPECT_EQ(walk(false, false), (Places{{2, 1}, {1, 2}, {2, 2}, {5, 4}, {1, 1}}));
    EXPECT_EQ(walk(true, false), (Places{{1, 2}, {2, 1}, {2, 2}, {5, 4}, {1, 1}}));
    EXPECT_EQ(walk(true, true), (Places{{5, 4}, {2, 2}, {2, 1}, {1, 2}, {1, 1}}));
    EXPECT_FALSE(nextInSelection(areas, {9, 9}, true, false));
    EXPECT_FALSE(nextInSelection({{3, 3, 3, 3}}, {3, 3}, true, false));
}

TEST(DataEdge, JumpsAsInExcel)
{
    struct Case
    {
        const char *cells; // x is filled
        int from;
        int step;
        int to;
    };
    for (const Case &test : {Case{"xxx..xx", 0, 1, 2}, Case{"xxx..xx", 2, 1, 5}, Case{"xxx..xx", 5, 1, 6},
                             Case{"xxx..xx", 3, 1, 5}, Case{"x...", 0, 1, 3}, Case{"xxxx", 0, 1, 3},
                             Case{"xxxx", 3, 1, 3}, Case{"xxx..xx", 6, -1, 5}, Case{"xxx..xx", 5, -1, 2},
                             Case{"..x.x", 2, -1, 0}, Case{".", 0, 1, 0}, Case{"x.x", 0, 1, 2}}) {
        const QByteArray cells(test.cells);
        const auto isFilled = [&](int cell) { return cells[cell] == 'x'; };
        EXPECT_EQ(dataEdge(test.from, test.step, static_cast<int>(cells.size()), isFilled), test.to)
            << test.cells << " from " << test.from;
    }
}

} // namespace
} // namespace lineitems
