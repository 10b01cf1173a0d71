// What is copied from the grid or a spreadsheet must come back cell by cell, or values land in wrong cells.
#include "models/files/tabseparated.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(TabSeparated, CellsComeBackAsTheyWere)
{
    const CellTable cells{{u"a"_s, u"two\nlines"_s, u""_s},
                          {u"say \"hi\""_s, u"\"quoted\""_s, u"tab\there"_s}};
    EXPECT_EQ(fromTabSeparated(toTabSeparated(cells)), cells);
}

TEST(TabSeparated, LineBreakAtTheEndIsNoRow)
{
    EXPECT_EQ(fromTabSeparated(u"1\t2\r\n3\t4\r\n"_s), (CellTable{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
}

TEST(TabSeparated, RowsEndInAnyLineEnd)
{
    const CellTable cells{{u"1"_s}, {u"2"_s}, {u""_s}, {u"3"_s}};
    for (const QString &end : {u"\n"_s, u"\r\n"_s, u"\r"_s})
        EXPECT_EQ(fromTabSeparated(QStringList{u"1"_s, u"2"_s, u""_s, u"3"_s}.join(end)), cells);
    EXPECT_EQ(fromTabSeparated(u"\"a\r\nb\"\r\nc"_s), (CellTable{{u"a\r\nb"_s}, {u"c"_s}}))
        << "quoted: as it is";
    EXPECT_EQ(fromTabSeparated({}), CellTable());
}

TEST(TabSeparated, EmptyCellAtTheEndOfARowIsACell)
{
    EXPECT_EQ(fromTabSeparated(u"1\t\n2\t"_s), (CellTable{{u"1"_s, u""_s}, {u"2"_s, u""_s}}));
}

TEST(TabSeparated, InchMarkIsNoQuote)
{
    EXPECT_EQ(fromTabSeparated(u"24\" monitor\t\"open"_s), (CellTable{{u"24\" monitor"_s, u"\"open"_s}}));
}

} // namespace
} // namespace lineitems
