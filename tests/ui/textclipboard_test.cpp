// What is copied from the grid or a spreadsheet must come back cell by cell, or values land in wrong cells.
#include "ui/look/jsonindent.h"
#include "ui/grid/textclipboard.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(TextClipboard, CellsComeBackAsTheyWere)
{
    const CellTable cells{{u"a"_s, u"two\nlines"_s, u""_s},
                          {u"say \"hi\""_s, u"\"quoted\""_s, u"tab\there"_s}};
    EXPECT_EQ(fromTabSeparated(toTabSeparated(cells)), cells);
}

TEST(TextClipboard, LineBreakAtTheEndIsNoRow)
{
    EXPECT_EQ(fromTabSeparated(u"1\t2\r\n3\t4\r\n"_s), (CellTable{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
}

TEST(TextClipboard, EmptyCellAtTheEndOfARowIsACell)
{
    EXPECT_EQ(fromTabSeparated(u"1\t\n2\t"_s), (CellTable{{u"1"_s, u""_s}, {u"2"_s, u""_s}}));
}

TEST(TextClipboard, InchMarkIsNoQuote)
{
    EXPECT_EQ(fromTabSeparated(u"24\" monitor\t\"open"_s), (CellTable{{u"24\" monitor"_s, u"\"open"_s}}));
}

TEST(JsonIndent, ChangesWhiteSpaceOnly)
{
    EXPECT_EQ(
        indentedJson(R"({"a":[{"b":"x, {y}: \" z"},{}],"c":1.50})"),
        "{\n  \"a\": [\n    {\n      \"b\": \"x, {y}: \\\" z\"\n    },\n    {}\n  ],\n  \"c\": 1.50\n}");
}

} // namespace
} // namespace lineitems
