// A row that meets a filter is shown, and no other: whoever changes what is shown relies on it.
#include "models/table/distinctvalues.h"
#include "models/table/filterparser.h"
#include "models/table/rowgroups.h"
#include "tablefixture.h"

#include <gmock/gmock.h>

#include <numeric>

using namespace lineitems;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

const QDate today(2026, 3, 1);

std::vector<int> found(const Document &document, const QString &filter, const ValueFormat &format = {})
{
    const ParsedFilter parsed = filterFromText(filter, document.columns(), format);
    EXPECT_FALSE(parsed.error.has_value()) << filter.toStdString();
    RowQuery query;
    query.where = parsed.clauses;
    query.today = today;
    return matchingRows(document.snapshot(), query, format);
}

struct Case
{
    QString filter;
    std::vector<int> rows;
};

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.filter.toStdString();
}

class FilterFinds : public ::testing::TestWithParam<Case>
{
};

std::vector<int> allRows(const Document &document)
{
    std::vector<int> rows(static_cast<std::size_t>(document.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

QStringList counts(const Document &document, const QString &property, const ValueFormat &format = {})
{
    QStringList texts;
    for (const DistinctValue &value :
         distinctValues(document.snapshot(), allRows(document), property, format))
        texts << u"%1:%2"_s.arg(value.text).arg(value.count);
    return texts;
}

} // namespace

TEST_P(FilterFinds, theRowsThatMeetIt)
{
    Document document;
    fill(document);
    EXPECT_EQ(found(document, GetParam().filter), GetParam().rows);
}

TEST(DistinctValues, MoneyIsListedAsPeopleReadItWhereItsRowsHaveOneCurrency)
{
    Document document;
    fillWithMoney(document);
    document.appendRows(std::vector<LoadedRow>{{"3", {"12.5", "1", "EUR"}},
                                               {"4", {"12.50", "1", "EUR"}},
                                               {"5", {"7", "1", "EUR"}},
                                               {"6", {"7", "1", "USD"}},
                                               {"7", {"8", "1", ""}},
                                               {"8", {"8", "1", "EUR"}},
                                               {"9", {"9", "1", ""}}});
    QStringList listed;
    for (const DistinctValue &value : distinctValues(document.snapshot(), allRows(document), u"price"_s, {}))
        listed << value.text + u'|' + QString(value.money).replace(QChar::Nbsp, u'_');
    EXPECT_EQ(listed,
              (QStringList{u"7|"_s, u"8|"_s, u"9|"_s, u"12.5|12.50_EUR"_s, u"9068.6|9_068.60_SEK"_s,
                           u"1198800|1_198_800_JPY"_s}));
    EXPECT_EQ(distinctValues(document.snapshot(), {0}, u"quantity"_s, {}).at(0).money, QString());
}

INSTANTIATE_TEST_SUITE_P(
    All, FilterFinds,
    ::testing::Values(
        Case{u"price > 9.50"_s, {0, 3}}, Case{u"price >= 9.5"_s, {0, 1, 3}}, Case{u"price < 10"_s, {1, 4}},
        Case{u"price between -2.5 and 10.0"_s, {0, 1, 4}}, Case{u"price = 10.00"_s, {0}},
        Case{u"price != 10"_s, {1, 2, 3, 4}}, Case{u"price in (9.5, 100)"_s, {1, 3}},
        Case{u"price in (\"\", 100)"_s, {2, 3}}, Case{u"price is empty"_s, {2}},
        Case{u"name = WIDGET"_s, {0}}, Case{u"name contains \"RM\""_s, {2}}, Case{u"name contains ä"_s, {2}},
        Case{u"name not contains a"_s, {0, 2, 3}}, Case{u"name begins with ba"_s, {4}},
        Case{u"name ends with LE"_s, {1}}, Case{u"name ~ /^.an/i"_s, {4}}, Case{u"name ~ /^b/"_s, {}},
        Case{u"name ~ /^b/i"_s, {4}}, Case{u"name !~ /[ae]/i"_s, {3}}, Case{u"billing = yearly"_s, {0, 4}},
        Case{u"billing = a"_s, {0, 4}}, Case{u"billing != yearly"_s, {1, 2, 3}},
        Case{u"billing in (once, \"\")"_s, {2, 3}}, Case{u"billing not in (Once, Monthly)"_s, {0, 3, 4}},
        Case{u"terms = Prepaid"_s, {0, 2}}, Case{u"terms = \"net 30\""_s, {0, 3}},
        Case{u"terms = x"_s, {0, 3}}, Case{u"start < 2026-02-28"_s, {1, 3}},
        Case{u"start = 2026-01-01"_s, {3}}, Case{u"start between 2026-02-28 and 2026-03-01"_s, {0, 4}},
        Case{u"start is today"_s, {0}}, Case{u"start in last 1 days"_s, {0, 4}},
        Case{u"start in next 1 days"_s, {0}}, Case{u"modified = 2026-01-01"_s, {1, 3}},
        Case{u"modified > 2026-01-01"_s, {0}}, Case{u"modified < \"2026-01-01 00:00\""_s, {4}},
        Case{u"modified >= \"2026-03-01 22:30\""_s, {0}}, Case{u"modified is not empty"_s, {0, 1, 3, 4}},
        Case{u"status = unchanged"_s, {0, 1, 2, 3, 4}},
        Case{u"price > 9 and (name ~ /w/i or name is empty) and start is not empty"_s, {0, 3}},
        Case{u"not (price > 9 or name = banana)"_s, {2}},
        Case{u"price > 9 or name = banana"_s, {0, 1, 3, 4}}));

TEST(FilterMatcher, looksAtTheEditInPlaceOfTheBaseline)
{
    Document document;
    fill(document);
    document.setCells({cell(1, col::price, "5000"), cell(2, col::price, "oops", CellProblem::NotANumber)},
                      u"P"_s);
    EXPECT_THAT(found(document, u"price > 1000"_s), ElementsAre(1));
    EXPECT_THAT(found(document, u"price is changed"_s), ElementsAre(1, 2));
    EXPECT_THAT(found(document, u"price is not changed"_s), ElementsAre(0, 3, 4));
    EXPECT_THAT(found(document, u"price = 9.50"_s), IsEmpty());
    EXPECT_THAT(found(document, u"status in (changed, invalid)"_s), ElementsAre(1, 2));
    EXPECT_THAT(found(document, u"status = changed"_s), ElementsAre(1));
}

TEST(FilterMatcher, aDayIsADayInTheZoneThatIsShown)
{
    Document document;
    fill(document);
    const ValueFormat tokyo{QTimeZone("Asia/Tokyo")};
    EXPECT_THAT(found(document, u"modified = 2026-03-02"_s, tokyo), ElementsAre(0));
    EXPECT_THAT(found(document, u"modified after 2026-03-01"_s, tokyo), ElementsAre(0));
    EXPECT_THAT(found(document, u"modified is today"_s, tokyo), IsEmpty());
    EXPECT_THAT(counts(document, u"modified"_s, tokyo).last(), u"2026-03-02:1"_s);
}

TEST(FilterMatcher, comparesPricesExactly)
{
    Document document;
    fill(document);
    document.setCells({cell(0, col::price, "0.1234567"), cell(1, col::price, "100000000000000000000.01")},
                      u"P"_s);
    EXPECT_THAT(found(document, u"price = 0.12345670"_s), ElementsAre(0));
    EXPECT_THAT(found(document, u"price > 0.1234566 and price < 0.1234568"_s), ElementsAre(0));
    EXPECT_THAT(found(document, u"price > 100000000000000000000"_s), ElementsAre(1));
}

TEST(DistinctValues, areCountedAsAFilterFindsThem)
{
    Document document;
    fill(document);
    document.setCells(
        {cell(0, col::price, "9.5"), cell(1, col::name, "WIDGET"), cell(3, col::name, "widget")}, u"P"_s);
    EXPECT_THAT(counts(document, u"price"_s), ElementsAre(u":1"_s, u"-2.5:1"_s, u"9.5:2"_s, u"100:1"_s));
    EXPECT_THAT(counts(document, u"billing"_s),
                ElementsAre(u":1"_s, u"monthly:1"_s, u"Once:1"_s, u"Yearly:2"_s));
    EXPECT_THAT(counts(document, u"terms"_s), ElementsAre(u":2"_s, u"Net 30:2"_s, u"Prepaid:2"_s));
    EXPECT_THAT(counts(document, u"name"_s).size(), 3) << "three spellings of one name are one value";
    EXPECT_THAT(counts(document, {}), ElementsAre(u"unchanged:2"_s, u"changed:3"_s));
    for (const DistinctValue &value :
         distinctValues(document.snapshot(), allRows(document), u"name"_s, ValueFormat())) {
        const FilterClauses clauses{
            {FilterNode::Condition, {u"name"_s, FilterOp::OneOf, {value.text}, false}, {}}};
        EXPECT_EQ(found(document, filterText(clauses)).size(), static_cast<std::size_t>(value.count));
    }
}

TEST(RowGroups, addUpExactlyAndKeepCurrenciesApart)
{
    Document document;
    fill(document);
    document.setCells({cell(0, col::price, "0.1"), cell(4, col::price, "0.2"),
                       cell(1, col::price, "oops", CellProblem::NotANumber), cell(3, col::billing, "a")},
                      u"P"_s);
    const std::vector<RowGroup> groups = rowGroups(document.snapshot(), allRows(document),
                                                   {u"billing"_s, {u"price"_s}, u"terms"_s}, {});
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(groups[2].value, u"Yearly"_s);
    EXPECT_EQ(groups[2].count, 3);
    EXPECT_EQ(groups[2].sums[0].at("x;y").total.toPlainString(), "0.1");
    EXPECT_EQ(groups[2].sums[0].at("x").total.toPlainString(), "100");
    EXPECT_EQ(groups[2].sums[0].at("").total.toPlainString(), "0.2");
    EXPECT_EQ(groups[0].leftOut, 1) << "what is no number is told, not taken for zero";
    EXPECT_TRUE(groups[0].sums[0].empty());
}
