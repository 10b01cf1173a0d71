// What Excel, LibreOffice, Google Sheets and browsers put on the clipboard must come in cell by cell; and no HTML,
// however broken or mean, may hang the window.
#include "models/files/htmltable.h"
#include "models/files/htmltext.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

CellTable cellsOf(QStringView html)
{
    const auto table = fromHtmlTable(html);
    return table ? table->cells : CellTable();
}

TEST(HtmlTable, ReadsWhatProgramsWrite)
{
    const struct
    {
        const char *of;
        QString html;
        CellTable cells;
    } cases[] = {
        {"Excel",
         u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style>\n<!-- td {color:red} "
         u"-->\n</style>"
         "</head><body link=blue><table border=0><!--StartFragment--> <col width=64>\n <tr height=20>\n"
         "  <td height=20 class=xl65 align=right>1.234,50</td>\n  <td class=xl66>two<br>\n    lines</td>\n "
         "</tr>\n"
         "<!--EndFragment--></table></body></html>"_s,
         {{u"1.234,50"_s, u"two\nlines"_s}}},
        {"Excel's fragment alone",
         u"<col width=64><tr><td>a</td><td>b</td></tr><tr><td>c<td>d"_s,
         {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
        {"LibreOffice",
         u"<!DOCTYPE html><html><head><title></title><meta name=\"generator\"/></head><body><table "
         u"cellspacing=\"0\">"
         "<colgroup width=\"85\"></colgroup><tr><td height=\"17\" align=\"left\"><br></td>"
         "<td align=\"left\">a &amp; b<br>c</td></tr></table></body></html>"_s,
         {{u""_s, u"a & b\nc"_s}}},
        {"Google Sheets",
         u"<meta charset='utf-8'><google-sheets-html-origin><style type=\"text/css\"><!--td "
         u"{}--></style><table><tbody>"
         "<tr><td data-sheets-value=\"{&quot;1&quot;:2}\">x</td></tr></tbody></table></google-sheets-html-origin>"_s,
         {{u"x"_s}}},
        {"a browser",
         u"<TABLE><THEAD><TR><TH>Name</TH><TH>Price</TH></TR></THEAD><TBODY><TR><TD><P>A</P><P>B</P></TD>"
         "<TD>&euro;&nbsp;5</TD></TR></TBODY></TABLE>"_s,
         {{u"Name"_s, u"Price"_s}, {u"A\nB"_s, u"\u20ac\u00a05"_s}}},
        {"merged cells",
         u"<table><tr><td colspan=2 rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>"_s,
         {{u"a"_s, u""_s, u"b"_s}, {u""_s, u""_s, u"c"_s}, {u"d"_s}}},
        {"a merged last column",
         u"<table><tr><td>a<td rowspan=3>b<tr><td>c<tr></table>"_s,
         {{u"a"_s, u"b"_s}, {u"c"_s, u""_s}, {u""_s, u""_s}}},
        {"a table inside",
         u"<table><tr><td>x<table><tr><td>1</td><td>2</td></tr></table></td><td>y</td></tr></table>"_s,
         {{u"x\n1 2"_s, u"y"_s}}},
        {"a hidden row",
         u"<table><tr><td>a</td></tr><tr style='display: none'><td>w</td></tr></table>"_s,
         {{u"a"_s}}},
        {"a caption", u"<table><caption>Prices</caption><tr><td>a</td></tr></table>"_s, {{u"a"_s}}},
    };
    for (const auto &c : cases)
        EXPECT_EQ(cellsOf(c.html), c.cells) << c.of;
}

TEST(HtmlTable, OtherTextIsNoTable)
{
    EXPECT_FALSE(fromHtmlTable(u""));
    EXPECT_FALSE(fromHtmlTable(u"<p>1 &lt; 2</p>"));
    EXPECT_FALSE(fromHtmlTable(u"<p>Dear all,</p><table><tr><td>5</td></tr></table>"));
}

TEST(HtmlTable, BrokenHtmlEndsSomewhere)
{
    EXPECT_EQ(cellsOf(u"<table><tr><td>a < b<td title='it's'>c"), (CellTable{{u"a < b"_s, u"c"_s}}));
    EXPECT_EQ(cellsOf(u"<table><tr><td>a</td><td title=\"open>b</td></tr>"), (CellTable{{u"a"_s, u""_s}}));
    EXPECT_EQ(cellsOf(u"<table><tr><td>a<!-- never closed</td></tr>"), (CellTable{{u"a"_s}}));
    EXPECT_EQ(cellsOf(u"<table><tr><td>a<script>while(1);</td>"), (CellTable{{u"a"_s}}));
    EXPECT_EQ(cellsOf(u"<td colspan=-5 rowspan=x>a</td>"), (CellTable{{u"a"_s}}));
    EXPECT_FALSE(fromHtmlTable(u"<"));
    EXPECT_FALSE(fromHtmlTable(u"</"));
}

TEST(HtmlTable, MeanHtmlTakesNoMoreThanItsLength)
{
    QString nested;
    for (int i = 0; i < 200'000; ++i)
        nested += u"<table><tr><td>"_s;
    EXPECT_TRUE(fromHtmlTable(nested));
    QString wide = u"<table>"_s;
    for (int i = 0; i < 100'000; ++i)
        wide += u"<tr><td colspan=1000 rowspan=65534>x"_s;
    EXPECT_FALSE(fromHtmlTable(wide)) << "more cells than anybody copies";
    QString open = u"<table><tr><td>"_s;
    for (int i = 0; i < 200'000; ++i)
        open += u"&<!x"_s;
    EXPECT_TRUE(fromHtmlTable(open));
}

TEST(HtmlTable, TellsWhatTheProgramHolds)
{
    const auto table = fromHtmlTable(
        u"<table><tr><td sdval=\"1234.5\" sdnum=\"1031;0;#.##0,00\">1.234,50</td><td "
        u"x:num=\"2E+3\">2.000</td>"
        "<td "
        "data-sheets-value=\"{&quot;1&quot;:3,&quot;3&quot;:1234}\">1.234</td><td>text</td></tr></table>");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->held, (QList<QList<QByteArray>>{{"1234.5", "2000", "1234", ""}}));
}

TEST(HtmlText, ResolvesReferences)
{
    EXPECT_EQ(decodedReferences(u"&lt;b&gt; &amp;amp; &#233;&#xE9;&eacute; &yuml;&nbsp;&euro; &#128512;"),
              u"<b> &amp; \u00e9\u00e9\u00e9 \u00ff\u00a0\u20ac \U0001F600"_s);
    EXPECT_EQ(decodedReferences(u"A&B &unknown; &; & &#xD800;&#0;&#9999999;"),
              u"A&B &unknown; &; & \ufffd\ufffd\ufffd"_s);
}

} // namespace
} // namespace lineitems
