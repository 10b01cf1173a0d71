// A row that a person looks for is found by what stands in the grid; an order is the one of the type.
#include "models/table/rowquery.h"
#include "tablefixture.h"

#include <gmock/gmock.h>

using namespace lineitems;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

class RowQueryTest : public ::testing::Test
{
protected:
    void SetUp() override { fill(document); }

    std::vector<int> run(const RowQuery &query, const ValueFormat &format = {}) const
    {
        return matchingRows(document.snapshot(), query, format);
    }
    std::vector<int> found(const QString &text) const { return run({RowFilter::All, text}); }
    std::vector<int> sorted(int column, Qt::SortOrder order = Qt::AscendingOrder) const
    {
        return run({RowFilter::All, {}, {{column + 1, order}}});
    }

    Document document;
};

} // namespace

TEST_F(RowQueryTest, findsWordsWithoutRegardToCase)
{
    EXPECT_THAT(found(u"WIDG"_s), ElementsAre(0));
    EXPECT_THAT(found(u"äRM"_s), ElementsAre(2));
    EXPECT_THAT(found(u"Ö"_s), IsEmpty());
    EXPECT_THAT(found(u"an"_s), ElementsAre(4)) << "Banana";
    EXPECT_THAT(found(QString()), ElementsAre(0, 1, 2, 3, 4));
}

TEST_F(RowQueryTest, findsWhatIsDisplayedNotWhatIsSent)
{
    EXPECT_THAT(found(u"yearly"_s), ElementsAre(0, 4));
    EXPECT_THAT(found(u"prepaid"_s), ElementsAre(0, 2));
    EXPECT_THAT(found(u"2026-01-01"_s), ElementsAre(1, 3)) << "an epoch is shown as a date";
    EXPECT_THAT(found(u"1767225600000"_s), IsEmpty());
    EXPECT_THAT(found(u"t22"_s), IsEmpty());
    EXPECT_THAT(run({RowFilter::All, u"23:30"_s}, {QTimeZone("Europe/Berlin")}), ElementsAre(0));
}

TEST_F(RowQueryTest, findsMoneyWithTheDigitsOfItsCurrency)
{
    fillWithMoney(document);
    EXPECT_THAT(found(u"9068.60"_s), ElementsAre(0));
    EXPECT_THAT(found(u"9 068.60 SEK"_s), ElementsAre(0));
    EXPECT_THAT(found(u"068.6"_s), ElementsAre(0));
    EXPECT_THAT(found(u"9068.600"_s), IsEmpty());
    EXPECT_THAT(found(u".00"_s), IsEmpty()) << "yen have no places";
    document.setCells({cell(1, 0, "12"), cell(1, 2, "EUR")}, u"Paste"_s);
    EXPECT_THAT(found(u".00"_s), ElementsAre(1));
}

TEST_F(RowQueryTest, wantsEveryWordInSomeColumn)
{
    EXPECT_THAT(found(u"  yearly   banana "_s), ElementsAre(4));
    EXPECT_THAT(found(u"yearly apple"_s), IsEmpty());
}

TEST_F(RowQueryTest, looksAtTheEditInPlaceOfTheBaseline)
{
    document.setCells({cell(1, col::name, "Cherry"), cell(4, col::billing, "c")}, u"Paste"_s);
    EXPECT_THAT(found(u"cherry"_s), ElementsAre(1));
    EXPECT_THAT(found(u"apple"_s), IsEmpty());
    EXPECT_THAT(found(u"once"_s), ElementsAre(2, 4));
}

TEST_F(RowQueryTest, findsInColumnsOfManyValues)
{
    std::vector<LoadedRow> rows;
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < 10'000; ++i)
        rows.push_back({QByteArray::number(1000 + i),
                        {"", "n", "1", "a", "", start.addSecs(i * 60).toString(Qt::ISODate).toUtf8()}});
    document.appendRows(rows);
    EXPECT_THAT(found(u"2026-01-05 13:07"_s), ElementsAre(5 + 4 * 1440 + 13 * 60 + 7));
}

TEST_F(RowQueryTest, filtersByChip)
{
    document.setCells({cell(1, col::name, "x"), cell(3, col::price, "abc", CellProblem::NotANumber)}, u"P"_s);
    std::vector<SettledRow> settled;
    int row = 0;
    for (const Outcome outcome :
         {Outcome::Saved, Outcome::Failed, Outcome::Conflict, Outcome::NotSent, Outcome::Unknown}) {
        const auto theirs = outcome == Outcome::Conflict ? PropertyValues{{u"price"_s, "99"}}
                                                         : PropertyValues();
        settled.push_back(settledRow(document.idOf(row++), outcome, {}, theirs));
    }
    document.applyOutcomes(settled);
    EXPECT_THAT(run({RowFilter::Changed, {}}), ElementsAre(1, 3));
    EXPECT_THAT(run({RowFilter::Invalid, {}}), ElementsAre(3));
    EXPECT_THAT(run({RowFilter::Failed, {}}), ElementsAre(1, 4));
    EXPECT_THAT(run({RowFilter::Conflict, {}}), ElementsAre(2));
    EXPECT_THAT(run({RowFilter::Picked, {}, {}, {0, 4}}), ElementsAre(0, 4));
    EXPECT_THAT(run({RowFilter::Picked, u"banana"_s, {}, {0, 4}}), ElementsAre(4));
    EXPECT_THAT(run({RowFilter::Saved, {}}), ElementsAre(0));
    EXPECT_THAT(run({RowFilter::Failed, u"banana"_s}), ElementsAre(4));
    EXPECT_THAT(run({RowFilter::All, {}, {{0, Qt::DescendingOrder}}}), ElementsAre(1, 2, 4, 3, 0));
}

TEST_F(RowQueryTest, sortsNumbersByValueAndEmptyCellsLast)
{
    EXPECT_THAT(sorted(col::price), ElementsAre(4, 1, 0, 3, 2));
    EXPECT_THAT(sorted(col::price, Qt::DescendingOrder), ElementsAre(3, 0, 1, 4, 2));
}

TEST_F(RowQueryTest, sortsNumbersOfAnySizeExactly)
{
    document.setCells({cell(0, col::price, "100000000000000000000000.1"), cell(1, col::price, "0.00000001"),
                       cell(2, col::price, "100000000000000000000000.2"), cell(3, col::price, "oops"),
                       cell(4, col::price, "0.0000001")},
                      u"Paste"_s);
    document.appendRows(std::vector<LoadedRow>{{"106", {"", "", ""}}});
    EXPECT_THAT(sorted(col::price), ElementsAre(1, 4, 0, 2, 3, 5));
    EXPECT_THAT(sorted(col::price, Qt::DescendingOrder), ElementsAre(2, 0, 4, 1, 3, 5));
}

TEST_F(RowQueryTest, sortsDatesAndDateTimesByTime)
{
    EXPECT_THAT(sorted(col::start), ElementsAre(1, 3, 4, 0, 2));
    EXPECT_THAT(sorted(col::modified), ElementsAre(4, 1, 3, 0, 2)) << "the same moment stays as loaded";
    EXPECT_THAT(sorted(col::modified, Qt::DescendingOrder), ElementsAre(0, 1, 3, 4, 2));
}

TEST_F(RowQueryTest, sortsOptionsByLabelAndTextWithoutRegardToCase)
{
    EXPECT_THAT(sorted(col::billing), ElementsAre(1, 2, 0, 4, 3));
    EXPECT_THAT(run({RowFilter::All, u"1"_s, {{col::name + 1}}}).back(), 3) << "empty last";
    document.setCell(cell(2, col::name, "cherry"), u"Edit"_s);
    EXPECT_THAT(sorted(col::name), ElementsAre(1, 4, 2, 0, 3));
    EXPECT_THAT(sorted(col::name, Qt::DescendingOrder), ElementsAre(0, 2, 4, 1, 3));
}

TEST_F(RowQueryTest, sortsBySeveralColumnsTheFirstOneFirst)
{
    EXPECT_THAT(run({RowFilter::All, {}, {{col::billing + 1}, {col::price + 1}}}),
                ElementsAre(1, 2, 4, 0, 3));
    EXPECT_THAT(run({RowFilter::All,
                     {},
                     {{col::billing + 1, Qt::DescendingOrder}, {col::price + 1, Qt::DescendingOrder}}}),
                ElementsAre(0, 4, 2, 1, 3));
}

TEST_F(RowQueryTest, stopsWhenCancelled)
{
    EXPECT_THAT(matchingRows(document.snapshot(), {RowFilter::All, u"1"_s}, {}, [] { return true; }),
                IsEmpty());
}

TEST_F(RowQueryTest, ignoresAnOrderByAColumnThatIsNotThere)
{
    EXPECT_THAT(sorted(99), ElementsAre(0, 1, 2, 3, 4));
}
