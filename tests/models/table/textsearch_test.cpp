// Find finds what a person reads in a cell, in the order in which they read.
#include "models/table/textsearch.h"
#include "tablefixture.h"

#include <gmock/gmock.h>

using namespace lineitems;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

struct MatcherCase
{
    const char *what;
    TextQuery query;
    QString text;
    bool found;
};

class TextSearchTest : public ::testing::Test
{
protected:
    void SetUp() override { fill(document); }

    /// Row and column of each match.
    std::vector<std::pair<int, int>> found(const TextQuery &query) const
    {
        ViewCells cells{{0, 1, 2, 3, 4}, {}};
        for (const int column : {int(col::name), int(col::price), int(col::billing), int(col::start)})
            cells.parts.push_back({column, {{0, 4}}});
        std::vector<std::pair<int, int>> result;
        for (const CellMatch &match : findText(document.snapshot(), cells, query, {}))
            result.emplace_back(match.row, cells.parts[static_cast<std::size_t>(match.part)].column);
        return result;
    }

    Document document;
};

} // namespace

TEST(TextMatcher, TakesCaseWholeCellsAndExpressions)
{
    const MatcherCase cases[] = {
        {"part", {u"wid"_s}, u"Big Widget"_s, true},
        {"other case", {u"WIDG"_s}, u"Big Widget"_s, true},
        {"match case", {u"WIDG"_s, true}, u"Big Widget"_s, false},
        {"umlaut", {u"ä"_s}, u"Ärmel"_s, true},
        {"whole cell", {u"widget"_s, false, true}, u"Widget"_s, true},
        {"whole cell, more", {u"widget"_s, false, true}, u"Widget 2"_s, false},
        {"a point is a point", {u"1.0"_s}, u"110"_s, false},
        {"expression", {u"^w.*t$"_s, false, false, true}, u"Widget"_s, true},
        {"expression, case", {u"^w.*t$"_s, true, false, true}, u"Widget"_s, false},
        {"expression, whole cell", {u"[0-9]+"_s, false, true, true}, u"12 a"_s, false},
        {"expression or, whole cell", {u"a|12 a"_s, false, true, true}, u"12 a"_s, true},
        {"nothing", {QString()}, u"x"_s, false},
    };
    for (const MatcherCase &c : cases)
        EXPECT_EQ(TextMatcher(c.query).matches(c.text), c.found) << c.what;
}

TEST(TextMatcher, SaysWhereAnExpressionIsWrong)
{
    const TextMatcher matcher({u"ab(c"_s, false, true, true});
    ASSERT_TRUE(matcher.error());
    EXPECT_EQ(matcher.error()->position, 4);
    EXPECT_FALSE(matcher.error()->message.isEmpty());
    EXPECT_FALSE(matcher.matches(u"ab(c"_s));
}

TEST_F(TextSearchTest, GoesRowByRowFromLeftToRight)
{
    EXPECT_THAT(found({u"1"_s}),
                ElementsAre(std::pair(0, int(col::price)), std::pair(0, int(col::start)),
                            std::pair(1, int(col::start)), std::pair(3, int(col::price)),
                            std::pair(3, int(col::start))));
}

TEST(TextSearch, FindsMoneyAsTheGridShowsItAndAsItIsTyped)
{
    Document document;
    fillWithMoney(document);
    const auto rows = [&](const TextQuery &query) {
        std::vector<int> found;
        for (const CellMatch &match : findText(document.snapshot(), {{0, 1}, {{0, {{0, 1}}}}}, query, {}))
            found.push_back(match.row);
        return found;
    };
    for (const QString &text :
         {u"9068.6"_s, u"9068.60"_s, u"9 068.60"_s, u"9\u00a0068.60\u00a0SEK"_s, u"068.60 sek"_s})
        EXPECT_THAT(rows({text}), ElementsAre(0)) << text.toStdString();
    for (const QString &whole : {u"9068.60"_s, u"9068.6"_s, u"9 068.60 SEK"_s})
        EXPECT_THAT(rows({whole, false, true}), ElementsAre(0)) << whole.toStdString();
    EXPECT_THAT(rows({u"198 800 JPY"_s}), ElementsAre(1));
    EXPECT_THAT(rows({u"1198800.00"_s}), IsEmpty()) << "yen have no places";
    document.setCells({cell(0, 2, "JPY"), cell(1, 0, "9068.600")}, u"Paste"_s);
    EXPECT_THAT(rows({u"9068.60"_s}), ElementsAre(1)) << "as it was typed";
    EXPECT_THAT(rows({u"068.6 JPY"_s}), ElementsAre(0, 1));
}

TEST_F(TextSearchTest, FindsWhatIsDisplayedAndWhatWasTyped)
{
    EXPECT_THAT(found({u"yearly"_s}),
                ElementsAre(std::pair(0, int(col::billing)), std::pair(4, int(col::billing))));
    EXPECT_THAT(found({u"1767225600000"_s}), IsEmpty());
    document.setCells({cell(4, col::billing, "c"), cell(1, col::name, "yearly fee")}, u"Paste"_s);
    EXPECT_THAT(found({u"yearly"_s}),
                ElementsAre(std::pair(0, int(col::billing)), std::pair(1, int(col::name))));
}

TEST_F(TextSearchTest, KeepsToTheCellsThatAreMeant)
{
    const ViewCells cells{{4, 2, 0}, {{col::billing, {{2, 2}}}, {col::name, {{0, 0}, {2, 2}}}}};
    EXPECT_THAT(findText(document.snapshot(), cells, {u"a"_s}, {}),
                ElementsAre(CellMatch{0, 1}, CellMatch{2, 0}));
}

TEST_F(TextSearchTest, StopsWhenCancelled)
{
    const ViewCells cells{std::vector<int>(5000, 0), {{col::name, {{0, 4999}}}}};
    EXPECT_THAT(findText(document.snapshot(), cells, {u"w"_s}, {}, [] { return true; }), IsEmpty());
}
