// Edits and results are kept in these: a row that is looked up must be the one that was put in.
#include "models/table/sparserows.h"

#include <gmock/gmock.h>

#include <map>
#include <string>

using namespace lineitems;
using ::testing::ElementsAre;

namespace {

TEST(SparseRowsTest, HoldWhatWasPutIn)
{
    SparseRows<std::string> rows;
    std::map<int, std::string> twin;
    // In a strewn order, over several blocks and their borders.
    for (int i = 0; i < 600; ++i) {
        const int row = i * 389 % 601;
        rows[row] = std::to_string(row);
        twin[row] = std::to_string(row);
        if (i % 3 == 0) {
            rows.remove(i);
            twin.erase(i);
        }
    }
    EXPECT_EQ(rows.count(), static_cast<int>(twin.size()));
    std::map<int, std::string> seen;
    rows.forEach([&](int row, const std::string &value) { seen[row] = value; });
    EXPECT_EQ(seen, twin);
    for (int row = -1; row < 700; ++row) {
        const std::string *found = rows.find(row);
        ASSERT_EQ(found != nullptr, twin.contains(row)) << row;
        if (found) {
            EXPECT_EQ(*found, twin[row]);
        }
    }
}

TEST(SparseRowsTest, ACopyIsNotWrittenTo)
{
    SparseRows<int> rows;
    rows[0] = 1;
    rows[63] = 2;
    rows[64] = 3;
    const SparseRows<int> copy = rows;
    rows[63] = 9;
    rows.remove(0);
    rows.remove(64);
    EXPECT_THAT(copy.rows(), ElementsAre(0, 63, 64));
    EXPECT_EQ(*copy.find(63), 2);
    EXPECT_THAT(rows.rows(), ElementsAre(63));
    EXPECT_EQ(*rows.find(63), 9);
}

TEST(SparseRowsTest, IsEmptyAgainWhenAllIsRemoved)
{
    SparseRows<int> rows;
    rows[1000] = 1;
    rows.remove(1000);
    rows.remove(5);
    EXPECT_TRUE(rows.isEmpty());
    EXPECT_TRUE(rows.rows().empty());
    EXPECT_EQ(rows.find(1000), nullptr);
}

} // namespace
