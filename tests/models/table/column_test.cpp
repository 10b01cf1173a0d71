// What was loaded must come back byte for byte, in every size and number of values.
#include "models/table/baseline.h"
#include "models/table/column.h"

#include <gtest/gtest.h>

using namespace lineitems;

TEST(Column, givesBackWhatWasAppended)
{
    Column column;
    const QByteArray values[] = {"",
                                 "one",
                                 QByteArray(127, 'a'),
                                 QByteArray(128, 'b'),
                                 QByteArray(70'000, 'c'),
                                 QByteArray("with\0zero", 9),
                                 "",
                                 "Ärmel"};
    for (const QByteArray &value : values)
        ASSERT_TRUE(column.append(value));
    for (int row = 0; row < column.size(); ++row)
        EXPECT_EQ(column.value(row), values[row]) << row;
}

TEST(Column, sharesEqualValuesWhileThereAreFew)
{
    Column column;
    for (int row = 0; row < 1000; ++row)
        column.append(row % 2 ? "monthly" : "yearly");
    EXPECT_TRUE(column.isDictionary());
    EXPECT_EQ(column.cellKey(0), column.cellKey(998));
    EXPECT_NE(column.cellKey(0), column.cellKey(999));
    EXPECT_LT(Column::maxArenaBytes - column.room(), 32u);
}

TEST(Column, staysRightWhenItHasTooManyValuesToShare)
{
    Column column;
    const int count = 3 * Column::maxDictionarySize;
    for (int row = 0; row < count; ++row)
        column.append(QByteArray::number(row));
    EXPECT_FALSE(column.isDictionary());
    for (int row = 0; row < count; ++row)
        ASSERT_EQ(column.value(row), QByteArray::number(row));
}

TEST(Column, changesOnlyTheCellThatIsSet)
{
    Column column;
    for (int row = 0; row < 3; ++row)
        column.append("same");
    ASSERT_TRUE(column.setValue(1, "other"));
    EXPECT_EQ(column.value(0), "same");
    EXPECT_EQ(column.value(1), "other");
    EXPECT_EQ(column.value(2), "same");
    ASSERT_TRUE(column.setValue(1, ""));
    EXPECT_TRUE(column.value(1).isEmpty());
}

TEST(Column, leavesACopyAsItWas)
{
    Column column;
    column.append("before");
    const Column copy = column;
    column.setValue(0, "after");
    column.append("more");
    EXPECT_EQ(copy.value(0), "before");
    EXPECT_EQ(copy.size(), 1);
    EXPECT_EQ(column.value(0), "after");
}

TEST(Column, refusesWhatDoesNotFitAndStaysWhole)
{
    Column column(16);
    ASSERT_TRUE(column.append("12345"));
    EXPECT_FALSE(column.append("123456789"));
    EXPECT_FALSE(column.setValue(0, "123456789"));
    EXPECT_EQ(column.size(), 1);
    EXPECT_EQ(column.value(0), "12345");
    EXPECT_TRUE(column.append("123456"));
    EXPECT_TRUE(column.append("12345")) << "a known value takes no room";
    EXPECT_EQ(column.value(1), "123456");
}

TEST(Baseline, findsEveryRowByItsId)
{
    Baseline baseline(1);
    for (int row = 0; row < 20'000; ++row)
        baseline.append({QByteArray::number(row * 7), {"v"}});
    for (int row = 0; row < 20'000; ++row)
        ASSERT_EQ(baseline.rowOf(QByteArray::number(row * 7)), row);
    EXPECT_EQ(baseline.rowOf("1"), -1);
    EXPECT_EQ(Baseline(1).rowOf("1"), -1);
}

TEST(Baseline, fillsMissingValuesWithNothing)
{
    Baseline baseline(2);
    baseline.append({"1", {"only"}});
    EXPECT_EQ(baseline.value(0, 0), "only");
    EXPECT_TRUE(baseline.value(0, 1).isEmpty());
}
