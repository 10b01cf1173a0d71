// A paste says what it will do before it does it, and never makes a thousand out of one.
#include "models/bulk/pasteplan.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

constexpr int nameColumn = 0;
constexpr int priceColumn = 1;
constexpr int quantityColumn = 2;
constexpr int amountColumn = 3;
constexpr int discountColumn = 4;
constexpr int currencyCode = 5;
constexpr int startColumn = 6;
constexpr int endColumn = 7;
const PasteCancelled goOn(false);

struct PastePlanTest : testing::Test
{
    Document document;
    PasteRequest request;

    PastePlanTest()
    {
        std::vector<Property> columns(8);
        const char *names[] = {
            "name",  "price", "quantity", "amount", "hs_discount_percentage", "hs_line_item_currency_code",
            "start", "end"};
        for (std::size_t i = 0; i < columns.size(); ++i) {
            columns[i].name = QString::fromLatin1(names[i]);
            if (i != nameColumn && i != currencyCode)
                columns[i].type = PropertyType::Number;
        }
        columns[startColumn].type = PropertyType::Date;
        columns[endColumn].type = PropertyType::Date;
        columns[amountColumn].readOnly = ReadOnlyReason::Calculated;
        columns[priceColumn].showCurrencySymbol = true;
        columns[quantityColumn].numberDisplayHint = u"percentage"_s;
        document.clear(Schema(std::move(columns)));
        std::vector<LoadedRow> rows;
        for (int row = 0; row < 6; ++row)
            rows.push_back({QByteArray::number(row + 1), {"A", "10", "1", "10", "", "USD"}});
        document.appendRows(rows);
        // The grid shows the rows upside down: a paste goes by what is seen.
        request.spot.rows = {5, 4, 3, 2, 1, 0};
    }

    PastePlan plan(const QString &text, std::vector<int> columns, CellRange selected = {})
    {
        return plan(readClipboardTable(text, {}), std::move(columns), selected);
    }

    PastePlan plan(const ClipboardTable &source, std::vector<int> columns, CellRange selected = {})
    {
        request.table = document.snapshot();
        request.source = source;
        request.spot.columns = std::move(columns);
        request.spot.selected = {selected};
        return planPaste(std::make_shared<PasteRequest>(request), goOn);
    }

    /// A column as LibreOffice copies it: what each cell shows, and what it holds.
    static ClipboardTable held(const std::vector<std::pair<QString, QString>> &cells)
    {
        QString text;
        QString html;
        for (const auto &[shown, number] : cells) {
            text += shown + u'\n';
            html += u"<tr><td sdval=\"%1\">%2</td></tr>"_s.arg(number, shown);
        }
        return readClipboardTable(text, u"<table>"_s + html + u"</table>"_s);
    }

    /// row:column=value of all that would be written.
    static std::string written(const PastePlan &plan, const PasteChoices &choices)
    {
        QByteArrayList cells;
        for (const CellInput &input : pasteInputs(plan, choices, goOn))
            cells << QByteArray::number(input.row) + ':' + QByteArray::number(input.column) + '='
                    + input.value.wire;
        return cells.join(' ').toStdString();
    }
    static std::string written(const PastePlan &plan) { return written(plan, plan.choices()); }
};

TEST_F(PastePlanTest, GoesDownTheRowsAsTheyAreSeen)
{
    const PastePlan p = plan(u"X\t1.50\nY\t2\n"_s, {nameColumn, priceColumn});
    EXPECT_FALSE(p.needsQuestion());
    EXPECT_EQ(written(p), "5:0=X 5:1=1.50 4:0=Y 4:1=2");
    EXPECT_EQ(p.counts.fit, 4);
}

TEST_F(PastePlanTest, BlockIsRepeatedInALargerSelection)
{
    EXPECT_EQ(written(plan(u"1\n2\n"_s, {priceColumn, quantityColumn}, {0, 3, 0, 0})),
              "5:1=1 4:1=2 3:1=1 2:1=2");
}

TEST_F(PastePlanTest, ShorterRowsLeaveTheCellsBehindThemAlone)
{
    const PastePlan p = plan(u"1\t2\n3\n\t4\n"_s, {priceColumn, quantityColumn});
    EXPECT_EQ(written(p), "5:1=1 5:2=2 4:1=3 3:1= 3:2=4") << "but an empty cell clears";
    EXPECT_FALSE(p.needsQuestion());
}

TEST_F(PastePlanTest, CountsWhatHasNoCellAndWhatCannotBeEdited)
{
    PastePlan p = plan(u"1\t2\t3\n4\t5\t6\n"_s, {quantityColumn, amountColumn}, {5, 5, 0, 0});
    EXPECT_TRUE(p.needsQuestion());
    EXPECT_EQ(p.counts.fit, 1);
    EXPECT_EQ(p.counts.readOnly, 1);
    EXPECT_EQ(p.counts.outside, 4);
    EXPECT_EQ(written(p), "0:2=1");
    EXPECT_EQ(p.examples.front().fit, PasteFit::ReadOnly) << "what needs a look comes first";
}

TEST_F(PastePlanTest, StatusColumnIsReadOnlyForATableAndNotMeantByAValue)
{
    EXPECT_FALSE(plan(u"7"_s, {PasteSpot::statusColumn, priceColumn}, {0, 0, 0, 1}).needsQuestion());
    EXPECT_EQ(plan(u"7\t8"_s, {PasteSpot::statusColumn, priceColumn}).counts.readOnly, 1);
}

TEST_F(PastePlanTest, WhatDoesNotFitIsLeftOutOrMarked)
{
    const PastePlan p = plan(u"5\nabc\n"_s, {priceColumn});
    EXPECT_TRUE(p.needsQuestion());
    EXPECT_EQ(p.counts.unfit, 1);
    EXPECT_EQ(p.examples.front().value.problem, CellProblem::NotANumber);
    EXPECT_EQ(written(p), "5:1=5");
    PasteChoices choices = p.choices();
    choices.unfitToo = true;
    EXPECT_EQ(written(p, choices), "5:1=5 4:1=abc");
}

TEST_F(PastePlanTest, EachColumnIsReadByItsOwnSign)
{
    const PastePlan p = plan(u"1.234,50\t1,234.50\n2.000\t3,000\n"_s, {priceColumn, quantityColumn});
    EXPECT_FALSE(p.needsQuestion()) << "both are clear";
    EXPECT_EQ(written(p), "5:1=1234.50 5:2=1234.50 4:1=2000 4:2=3000");
}

TEST_F(PastePlanTest, AmbiguousColumnIsAskedAboutAndNotGuessed)
{
    const PastePlan p = plan(u"1.234\n2.500\n7\n"_s, {priceColumn});
    EXPECT_TRUE(p.needsQuestion());
    ASSERT_EQ(p.columns.size(), 1u);
    EXPECT_FALSE(p.columns[0].convention);
    EXPECT_EQ(p.columns[0].example, u"1.234"_s);
    EXPECT_EQ(written(p), "3:1=7") << "nothing that is not clear is written without an answer";
    EXPECT_EQ(p.examples.front().fit, PasteFit::Undecided);
    PasteChoices choices;
    choices.conventions = {NumberConvention::Comma};
    EXPECT_EQ(written(p, choices), "5:1=1234 4:1=2500 3:1=7");
    EXPECT_EQ(pasteCell(p, p.examples.front(), choices).value.wire, "1234");
    choices.conventions = {NumberConvention::Point};
    EXPECT_EQ(written(p, choices), "5:1=1.234 4:1=2.500 3:1=7");
}

TEST_F(PastePlanTest, OtherColumnsOfTheTableDecideButAreShown)
{
    const PastePlan p = plan(u"1.234\t9,95\n2.500\t1\n"_s, {priceColumn, quantityColumn});
    EXPECT_TRUE(p.needsQuestion());
    EXPECT_TRUE(p.columns[0].fromOthers);
    EXPECT_EQ(p.columns[0].convention, NumberConvention::Comma);
    EXPECT_EQ(written(p), "5:1=1234 5:2=9.95 4:1=2500 4:2=1");
}

TEST_F(PastePlanTest, MixedColumnIsShownAndItsAmbiguousCellsAreAskedAbout)
{
    const PastePlan clear = plan(u"1.234,5\n1,234.5\n"_s, {priceColumn});
    EXPECT_TRUE(clear.needsQuestion());
    EXPECT_EQ(written(clear), "5:1=1234.5 4:1=1234.5");
    const PastePlan p = plan(u"1.234,5\n1,234.5\n1.234\n"_s, {priceColumn});
    EXPECT_FALSE(p.columns[0].convention);
    EXPECT_EQ(written(p), "5:1=1234.5 4:1=1234.5");
}

TEST_F(PastePlanTest, TextsAndReadOnlyColumnsAreNotAskedAbout)
{
    EXPECT_TRUE(plan(u"1.234\n2.500\n"_s, {nameColumn}).columns.empty());
    EXPECT_TRUE(plan(u"1.234\n2.500\n"_s, {amountColumn}).columns.empty());
}

TEST_F(PastePlanTest, OwnNumbersHaveAPoint)
{
    request.plainNumbers = true;
    const PastePlan p = plan(u"1.234\n2.500\n"_s, {priceColumn});
    EXPECT_FALSE(p.needsQuestion());
    EXPECT_EQ(written(p), "5:1=1.234 4:1=2.500");
}

TEST_F(PastePlanTest, SignsAreTakenOffAndPercentIsShownWhereItIsOdd)
{
    const PastePlan money = plan(u"$1,234.50\n(99.00)\n"_s, {priceColumn});
    EXPECT_FALSE(money.needsQuestion());
    EXPECT_EQ(written(money), "5:1=1234.50 4:1=-99.00");
    EXPECT_TRUE(plan(u"15%"_s, {priceColumn}).needsQuestion()) << "a price of 15 %?";
    const PastePlan discount = plan(u"15%"_s, {discountColumn});
    EXPECT_FALSE(discount.needsQuestion());
    EXPECT_EQ(written(discount), "5:4=15");
    EXPECT_EQ(plan(u"15%"_s, {quantityColumn}).examples.front().note, PasteNote::PercentSign)
        << "a percentage of somebody's own may hold 0.15";
    EXPECT_EQ(plan(u"1.23E+05"_s, {priceColumn}).examples.front().note, PasteNote::Shortened);
}

TEST_F(PastePlanTest, WhatTheSpreadsheetHoldsDecidesForItsCellAlone)
{
    const PastePlan p = plan(held({{u"1.234"_s, u"1234"_s}, {u"12.50"_s, {}}}), {priceColumn});
    EXPECT_EQ(written(p), "5:1=1234 4:1=12.50") << "not one and a bit because of the text below";
    const PastePlan german = plan(held({{u"1.234"_s, u"1234"_s}, {u"2.500"_s, u"2500"_s}}), {priceColumn});
    EXPECT_FALSE(german.needsQuestion());
    EXPECT_EQ(written(german), "5:1=1234 4:1=2500");
    PasteChoices point;
    point.conventions = {NumberConvention::Point};
    EXPECT_EQ(written(german, point), "5:1=1234 4:1=2500") << "whatever is chosen for the others";
}

TEST_F(PastePlanTest, DigitsThatTheSpreadsheetDoesNotShowAreNoted)
{
    const PastePlan p = plan(held({{u"0.01"_s, u"0.0125"_s}, {u"12.50"_s, u"12.5"_s}}), {priceColumn});
    EXPECT_TRUE(p.needsQuestion());
    EXPECT_EQ(p.counts.noted, 1);
    EXPECT_EQ(p.examples.front().note, PasteNote::Shortened);
    EXPECT_EQ(p.examples.front().pasted, u"0.01"_s);
    EXPECT_EQ(plan(held({{u"12,50"_s, u"12500"_s}}), {priceColumn}).examples.front().note,
              PasteNote::Shortened);
}

TEST_F(PastePlanTest, AnotherCurrencyIsNoted)
{
    EXPECT_FALSE(plan(u"$5.00\n"_s, {priceColumn}).needsQuestion());
    const PastePlan euros = plan(u"5,00 \u20ac\n"_s, {priceColumn});
    EXPECT_TRUE(euros.needsQuestion());
    EXPECT_EQ(euros.examples.front().note, PasteNote::OtherCurrency);
    EXPECT_EQ(written(euros), "5:1=5.00") << "noted, not refused";
}

TEST_F(PastePlanTest, TheCurrencyBesideAPriceMayBePastedWithIt)
{
    EXPECT_FALSE(plan(u"5,00 \u20ac\tEUR\n"_s, {priceColumn, currencyCode}).needsQuestion());
    EXPECT_FALSE(plan(u"EUR\t5,00 \u20ac\n"_s, {currencyCode, priceColumn}).needsQuestion());
    const PastePlan torn = plan(u"$5.00\tEUR\n"_s, {priceColumn, currencyCode});
    EXPECT_TRUE(torn.needsQuestion());
    EXPECT_EQ(torn.examples.front().note, PasteNote::OtherCurrency);
    EXPECT_TRUE(plan(u"5,00 \u20ac\tx\n"_s, {priceColumn, nameColumn}).needsQuestion());
}

TEST_F(PastePlanTest, DatesAreReadAsTheirColumnTells)
{
    const PastePlan day = plan(u"25/12/2026\n01/02/2026\n"_s, {startColumn});
    EXPECT_FALSE(day.needsQuestion());
    EXPECT_EQ(written(day), "5:6=2026-12-25 4:6=2026-02-01");
    EXPECT_EQ(written(plan(u"12/25/26\n01/02/26\n"_s, {startColumn})), "5:6=2026-12-25 4:6=2026-01-02");
    EXPECT_FALSE(plan(u"26-Nov-26\n2026-12-25\n"_s, {startColumn}).needsQuestion());
}

TEST_F(PastePlanTest, DatesThatCanBeReadInSeveralWaysWaitForAnAnswer)
{
    const PastePlan p = plan(u"01/02/2026\n03/04/2026\n"_s, {startColumn});
    EXPECT_TRUE(p.needsQuestion());
    ASSERT_EQ(p.dates.size(), 1u);
    EXPECT_EQ(p.dates[0].example, u"01/02/2026"_s);
    EXPECT_EQ(p.examples.front().fit, PasteFit::Undecided);
    EXPECT_EQ(written(p), "");
    PasteChoices month;
    month.orders = {DateOrder::MonthFirst};
    EXPECT_EQ(written(p, month), "5:6=2026-01-02 4:6=2026-03-04");
    EXPECT_EQ(pasteCell(p, p.examples.front(), month).value.wire, "2026-01-02");

    const PastePlan beside = plan(u"01/02/2026\t31/12/2026\n"_s, {startColumn, endColumn});
    EXPECT_TRUE(beside.needsQuestion()) << "told by the other column, so it is shown";
    EXPECT_EQ(written(beside), "5:6=2026-02-01 5:7=2026-12-31");
}

TEST_F(PastePlanTest, ADateThatTheSpreadsheetHoldsIsExact)
{
    const PastePlan p = plan(held({{u"12/01/26"_s, u"46357"_s}}), {startColumn});
    EXPECT_FALSE(p.needsQuestion());
    EXPECT_EQ(written(p), "5:6=2026-12-01");
}

TEST_F(PastePlanTest, CancelledWorkEnds)
{
    request.table = document.snapshot();
    request.source = readClipboardTable(u"1\n2"_s, {});
    request.spot.columns = {priceColumn};
    request.spot.selected = {CellRange()};
    const PasteCancelled cancelled(true);
    EXPECT_EQ(planPaste(std::make_shared<PasteRequest>(request), cancelled).counts.fit, 0);
}

} // namespace
} // namespace lineitems
