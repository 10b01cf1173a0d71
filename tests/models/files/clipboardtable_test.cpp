// Text and HTML of the same cells do not always say the same. What is pasted must be what was copied.
#include "models/files/clipboardtable.h"
#include "models/files/htmltable.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(ClipboardTable, TextKeepsItsSpacesWhereTheShapesAgree)
{
    const auto table = readClipboardTable(
        u"a  b\t1.234\n"_s, u"<table><tr><td>a  b</td><td sdval=\"1234\">1.234</td></tr></table>"_s);
    EXPECT_EQ(table.cells, (CellTable{{u"a  b"_s, u"1.234"_s}}));
    EXPECT_EQ(table.heldNumber(0, 1), "1234");
}

/// As LibreOffice Calc 7.4.7 puts them on the clipboard, without its styles.
TEST(ClipboardTable, LibreOfficeSaysWhatItsGermanNumbersAre)
{
    const auto table = readClipboardTable(
        u"1.234,50\t1.234\ttwo lines\n"_s,
        u"<!DOCTYPE html>\n\n<html>\n<head>\n\t\n\t<title></title>\n\t<style type=\"text/css\">\n\t\tcomment "
        u"{ display:none;  } "
        "\n\t</style>\n\t\n</head>\n\n<body>\n<table cellspacing=\"0\" border=\"0\">\n\t<colgroup span=\"2\" "
        "width=\"85\">"
        "</colgroup>\n\t<tr>\n\t\t<td height=\"17\" align=\"right\" sdval=\"1234.5\" "
        "sdnum=\"1033;1031;#.##0,00\">1.234,50"
        "</td>\n\t\t<td align=\"right\" sdval=\"1234\" sdnum=\"1033;1031;#.##0\">1.234</td>\n\t\t<td "
        "align=\"left\">two<br>"
        "lines</td>\n\t</tr>\n</table>\n</body>\n\n</html>\n"_s);
    EXPECT_EQ(table.cells, (CellTable{{u"1.234,50"_s, u"1.234"_s, u"two\nlines"_s}}));
    EXPECT_EQ(table.heldNumber(0, 0), "1234.5");
    EXPECT_EQ(table.heldNumber(0, 1), "1234");
}

TEST(ClipboardTable, HtmlIsTakenWhereTheTextHasLostTheCells)
{
    const QString html = u"<table><tr><td>two<br>lines</td><td>b</td></tr></table>"_s;
    const CellTable cells{{u"two\nlines"_s, u"b"_s}};
    EXPECT_EQ(readClipboardTable(u"two\nlines\tb\n"_s, html).cells, cells)
        << "a line break that nobody quoted";
    EXPECT_EQ(readClipboardTable({}, html).cells, cells) << "no text at all";
    EXPECT_EQ(readClipboardTable(u"two lines\tb\n"_s, html).cells, cells) << "LibreOffice's text";
    EXPECT_EQ(readClipboardTable(u"two lines b"_s, html).cells, cells) << "a page without tabs";
}

TEST(ClipboardTable, TextIsTakenWhereTheHtmlOnlyLaysItOut)
{
    EXPECT_EQ(readClipboardTable(u"a\tb\nc\td"_s, u"<table><tr><td>a b<br>c d</td></tr></table>"_s).cells,
              (CellTable{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    EXPECT_EQ(readClipboardTable(u"a\tb"_s, u"<p>a b</p>"_s).cells, (CellTable{{u"a"_s, u"b"_s}}));
}

TEST(ClipboardTable, QuotesOfTheCellsOwnStay)
{
    const QString html = u"<table><tr><td>&quot;Premium&quot;</td><td>b</td></tr></table>"_s;
    EXPECT_EQ(readClipboardTable(u"\"Premium\"\tb\n"_s, html).cells, (CellTable{{u"\"Premium\""_s, u"b"_s}}))
        << "LibreOffice quotes nothing in its text";
    EXPECT_EQ(readClipboardTable(u"\"\"\"Premium\"\"\"\tb\n"_s, html).cells,
              (CellTable{{u"\"Premium\""_s, u"b"_s}}));
}

TEST(ClipboardTable, HtmlComesBackAsItWas)
{
    const CellTable cells{{u"<b>&\"x\"</b>"_s, u"1234.50"_s}, {u"two\nlines"_s, u"abc"_s}, {u""_s, u""_s}};
    const QString html = toHtmlTable(cells, {HtmlCellKind::Text, HtmlCellKind::Number});
    const auto table = fromHtmlTable(html);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->cells, cells);
    EXPECT_EQ(table->heldNumber(0, 1), "1234.50");
    EXPECT_TRUE(toHtmlTable(CellTable{{u"a  b"_s}}, {})
                    .contains(u"a<span style=\"mso-spacerun:yes\">&#32;&#32;</span>b"_s));
    EXPECT_FALSE(html.contains(u"<b>"_s)) << "a cell is text, whatever it says";
}

} // namespace
} // namespace lineitems
