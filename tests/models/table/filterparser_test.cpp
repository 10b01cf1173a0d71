// A filter that is read for another one hides the rows that a person wants to change.
#include "models/table/filtercompletion.h"
#include "models/table/filterparser.h"
#include "tablefixture.h"

#include <gmock/gmock.h>

using namespace lineitems;
using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

namespace {

struct Written
{
    QString typed;
    QString canonical;
};

void PrintTo(const Written &written, std::ostream *out)
{
    *out << written.typed.toStdString();
}

class FilterIsRead : public ::testing::TestWithParam<Written>
{
};

struct Wrong
{
    QString typed;
    FilterProblem problem;
    qsizetype position;
};

void PrintTo(const Wrong &wrong, std::ostream *out)
{
    *out << wrong.typed.toStdString();
}

class FilterIsRefused : public ::testing::TestWithParam<Wrong>
{
};

QStringList suggested(const QString &text)
{
    QStringList words;
    for (const FilterSuggestion &suggestion : filterCompletion(text, text.size(), tableSchema()).suggestions)
        words << suggestion.insert;
    return words;
}

} // namespace

TEST_P(FilterIsRead, andWrittenTheSameWayAgain)
{
    const ParsedFilter parsed = filterFromText(GetParam().typed, tableSchema());
    ASSERT_FALSE(parsed.error.has_value());
    const QString text = filterText(parsed.clauses);
    EXPECT_EQ(text.toStdString(), GetParam().canonical.toStdString());
    EXPECT_EQ(filterFromText(text, tableSchema()).clauses, parsed.clauses);
}

INSTANTIATE_TEST_SUITE_P(
    All, FilterIsRead,
    ::testing::Values(
        Written{u""_s, u""_s}, Written{u"price>100"_s, u"price > 100"_s},
        Written{u"Price <= \"1,234.50\""_s, u"price <= 1234.50"_s},
        Written{u"price > 1.000,50 and price < -12,5"_s, u"price > 1000.50 and price < -12.5"_s},
        Written{u"price between 1,5 and 1,000,000"_s, u"price between 1.5 and 1000000"_s},
        Written{u"price in (1,5) and price > 1.000"_s, u"price in (1, 5) and price > 1.000"_s},
        Written{u"\"Unit price\" between -2 and .5"_s, u"price between -2 and 0.5"_s},
        Written{u"price = 1 or price == 2 and name != x"_s, u"price = 1 or (price = 2 and name != x)"_s},
        Written{u"(price = 1 or price = 2) and name <> x"_s, u"(price = 1 or price = 2) and name != x"_s},
        Written{u"price > 1 and (name = a and billing = Once)"_s,
                u"price > 1 and name = a and billing = Once"_s},
        Written{u"not (name = a or name = b)"_s, u"not (name = a or name = b)"_s},
        Written{u"not name is empty"_s, u"not (name is empty)"_s},
        Written{u"name ~ /pro.*\\/x/i and name !~ \"^a\""_s, u"name ~ /pro.*\\/x/i and name !~ /^a/i"_s},
        Written{u"name matches /A\\d/"_s, u"name ~ /A\\d/"_s},
        Written{u"name contains 'it\\'s' and name not contains \"and\""_s,
                u"name contains \"it's\" and name not contains \"and\""_s},
        Written{u"name starts with a and name ends with \"b c\""_s,
                u"name begins with a and name ends with \"b c\""_s},
        Written{u"billing in (Yearly, \"\", \"Net, 30\")"_s, u"billing in (Yearly, \"\", \"Net, 30\")"_s},
        Written{u"billing not in (Once)"_s, u"billing != Once"_s},
        Written{u"start before 2026-03-01 and start >= 1.2.2026"_s,
                u"start < 2026-03-01 and start >= 2026-02-01"_s},
        Written{u"modified after \"2026-03-01 10:00\" and modified = 2026-03-01"_s,
                u"modified > \"2026-03-01 10:00\" and modified = 2026-03-01"_s},
        Written{u"start in last 7 days and start in next 1 day and start is today"_s,
                u"start in last 7 days and start in next 1 days and start is today"_s},
        Written{u"price is changed and price is not changed and name is not empty"_s,
                u"price is changed and price is not changed and name is not empty"_s},
        Written{u"price = \"\" and name != \"\""_s, u"price = \"\" and name != \"\""_s},
        Written{u"STATUS = Failed and status in (changed, not_sent)"_s,
                u"status = failed and status in (changed, not_sent)"_s}));

TEST_P(FilterIsRefused, andSaysWhere)
{
    const ParsedFilter parsed = filterFromText(GetParam().typed, tableSchema());
    ASSERT_TRUE(parsed.error.has_value());
    EXPECT_TRUE(parsed.clauses.empty());
    EXPECT_EQ(static_cast<int>(parsed.error->problem), static_cast<int>(GetParam().problem));
    EXPECT_EQ(parsed.error->position, GetParam().position);
}

INSTANTIATE_TEST_SUITE_P(
    All, FilterIsRefused,
    ::testing::Values(Wrong{u"price > 1,000"_s, FilterProblem::DoubtfulNumber, 8},
                      Wrong{u"price < \"1,000\""_s, FilterProblem::DoubtfulNumber, 8},
                      Wrong{u"price > 1,x"_s, FilterProblem::ExpectedAnd, 9},
                      Wrong{u"price > 1, 5"_s, FilterProblem::ExpectedAnd, 9},
                      Wrong{u"price > 1,2,3"_s, FilterProblem::NotANumber, 8},
                      Wrong{u"prise > 1"_s, FilterProblem::UnknownColumn, 0},
                      Wrong{u"price > 1 and"_s, FilterProblem::ExpectedColumn, 13},
                      Wrong{u"price"_s, FilterProblem::ExpectedOperator, 5},
                      Wrong{u"price >"_s, FilterProblem::ExpectedValue, 7},
                      Wrong{u"price > '1,234'"_s, FilterProblem::DoubtfulNumber, 8},
                      Wrong{u"price > ten"_s, FilterProblem::NotANumber, 8},
                      Wrong{u"price = ten"_s, FilterProblem::NotANumber, 8},
                      Wrong{u"price > 'ten'"_s, FilterProblem::NotANumber, 8},
                      Wrong{u"status in ('lost')"_s, FilterProblem::NotAStatus, 11},
                      Wrong{u"price < ''"_s, FilterProblem::ExpectedValue, 8},
                      Wrong{u"start between 2026-01-01 and \"\""_s, FilterProblem::ExpectedValue, 29},
                      Wrong{u"name not contains \"\""_s, FilterProblem::ExpectedValue, 18},
                      Wrong{u"name begins with ''"_s, FilterProblem::ExpectedValue, 17},
                      Wrong{u"price contains 1 2"_s, FilterProblem::ExpectedAnd, 17},
                      Wrong{u"name < b"_s, FilterProblem::OperatorDoesNotFit, 5},
                      Wrong{u"name is today"_s, FilterProblem::OperatorDoesNotFit, 8},
                      Wrong{u"price in last 3 days"_s, FilterProblem::OperatorDoesNotFit, 9},
                      Wrong{u"start < 3/1/2026"_s, FilterProblem::NotADate, 8},
                      Wrong{u"start < soon"_s, FilterProblem::NotADate, 8},
                      Wrong{u"start in last many days"_s, FilterProblem::NotADayCount, 14},
                      Wrong{u"status = lost"_s, FilterProblem::NotAStatus, 9},
                      Wrong{u"name ~ /a(b/i"_s, FilterProblem::BadPattern, 11},
                      Wrong{u"name ~ /abc"_s, FilterProblem::NotClosed, 7},
                      Wrong{u"name = \"abc"_s, FilterProblem::NotClosed, 7},
                      Wrong{u"(name = a"_s, FilterProblem::ExpectedBracket, 9},
                      Wrong{u"billing in Once"_s, FilterProblem::ExpectedBracket, 11},
                      Wrong{QString(1000, u'('), FilterProblem::ExpectedColumn, 100}));

TEST(FilterParser, whatIsNoValueOfItsColumnIsReadBackFromQuotes)
{
    // Cells hold what was typed or imported: the list of values offers it, and a saved view keeps it.
    for (const QString &property : {u"price"_s, u"start"_s, u"modified"_s}) {
        for (const QString &value : {u"ten"_s, u"1,234"_s, u"soon or \"later\""_s, u"42"_s}) {
            const FilterCondition condition{property, FilterOp::NoneOf, {value, QString()}, false};
            const FilterNode inside{FilterNode::Not, {}, {{FilterNode::Condition, condition, {}}}};
            const QString text = filterText({inside}, tableSchema());
            const ParsedFilter parsed = filterFromText(text, tableSchema());
            EXPECT_FALSE(parsed.error.has_value()) << text.toStdString();
            EXPECT_EQ(parsed.clauses, FilterClauses{inside}) << text.toStdString();
        }
    }
}

TEST(FilterParser, aLabelThatTwoColumnsHaveIsNotGuessed)
{
    const Schema columns({property(u"a"_s, u"Price"_s, PropertyType::Number),
                          property(u"b"_s, u"Price"_s, PropertyType::Number)});
    EXPECT_EQ(filterFromText(u"price > 1"_s, columns).error->problem, FilterProblem::AmbiguousColumn);
    EXPECT_FALSE(filterFromText(u"b > 1"_s, columns).error.has_value());
}

TEST(FilterParser, aColumnThatIsCalledStatusIsReachedInQuotes)
{
    const Schema columns({property(u"status"_s, u"State"_s, PropertyType::String)});
    const ParsedFilter parsed = filterFromText(u"\"status\" = x"_s, columns);
    ASSERT_FALSE(parsed.error.has_value());
    EXPECT_EQ(filterText(parsed.clauses), u"\"status\" = x"_s);
}

TEST(FilterCompletion, offersWhatMayComeNext)
{
    EXPECT_THAT(suggested(u""_s), Contains(u"price"_s));
    EXPECT_THAT(suggested(u"unit"_s), ElementsAre(u"price"_s)) << "found by its label";
    EXPECT_THAT(suggested(u"price > 1 and na"_s), ElementsAre(u"name"_s));
    EXPECT_THAT(suggested(u"price b"_s), ElementsAre(u"between"_s));
    EXPECT_THAT(suggested(u"start "_s), Contains(u"is today"_s));
    EXPECT_THAT(suggested(u"name "_s), Not(Contains(u"<"_s)));
    EXPECT_THAT(suggested(u"terms = net"_s), ElementsAre(u"\"Net 30\""_s));
    EXPECT_THAT(suggested(u"terms in (\"Net 30\", \"pre"_s), ElementsAre(u"Prepaid"_s));
    EXPECT_THAT(suggested(u"status = f"_s), ElementsAre(u"conflict"_s, u"failed"_s));
    EXPECT_THAT(suggested(u"price > 1 "_s), ElementsAre(u"and"_s, u"or"_s));
    EXPECT_THAT(suggested(u"price > x and "_s), ElementsAre()) << "what is wrong before comes first";
    EXPECT_EQ(filterCompletion(u"terms = \"ne"_s, 11, tableSchema()).start, 8);
}

TEST(FilterCompletion, completesComparisonsOfSeveralWords)
{
    EXPECT_THAT(suggested(u"name is emp"_s), ElementsAre(u"is empty"_s));
    EXPECT_THAT(suggested(u"name is  not e"_s), ElementsAre(u"is not empty"_s));
    EXPECT_THAT(suggested(u"price is "_s),
                ElementsAre(u"is empty"_s, u"is not empty"_s, u"is changed"_s, u"is not changed"_s));
    EXPECT_THAT(suggested(u"start in n"_s), ElementsAre(u"in next"_s));
    EXPECT_THAT(suggested(u"name not con"_s), ElementsAre(u"not contains"_s));
    EXPECT_EQ(filterCompletion(u"price > 1 and name is emp"_s, 25, tableSchema()).start, 19)
        << "all of it is replaced, not its last word";
    EXPECT_EQ(filterCompletion(u"(start in l"_s, 11, tableSchema()).start, 7);
    EXPECT_EQ(filterCompletion(u"terms in (x, p"_s, 14, tableSchema()).start, 13);
}

TEST(FilterNumbers, APointMayGroupWhereThePersonSaysSo)
{
    const ParsedFilter doubtful = filterFromText(u"price > 1.000"_s, tableSchema(), {}, true);
    ASSERT_TRUE(doubtful.error.has_value());
    EXPECT_EQ(static_cast<int>(doubtful.error->problem), static_cast<int>(FilterProblem::DoubtfulNumber));
    EXPECT_EQ(doubtful.error->length, 5);
    EXPECT_FALSE(filterFromText(u"price > 1.0000 and price < 12.5"_s, tableSchema(), {}, true).error);
}
