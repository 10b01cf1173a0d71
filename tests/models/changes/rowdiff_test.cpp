// Only what differs goes out; what somebody else changed is not overwritten.
#include "models/changes/rowdiff.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

Schema schema()
{
    std::vector<Property> properties(4);
    properties[0].name = u"price"_s;
    properties[0].type = PropertyType::Number;
    properties[1].name = u"amount"_s;
    properties[1].type = PropertyType::Number;
    properties[1].readOnly = ReadOnlyReason::Calculated;
    properties[2].name = u"hs_lastmodifieddate"_s;
    properties[2].type = PropertyType::DateTime;
    properties[2].readOnly = ReadOnlyReason::SetByHubSpot;
    properties[3].name = u"name"_s;
    return Schema(std::move(properties));
}

const CurrentRow current{"7",
                         {{u"price"_s, "10"},
                          {u"amount"_s, "20.00"},
                          {u"hs_lastmodifieddate"_s, "2026-03-01T12:00:00.000Z"},
                          {u"name"_s, "A"}}};

TEST(RowDiff, ComparesByTypeAndKeepsOrder)
{
    const QStringList columns{u"name"_s, u"price"_s, u"amount"_s};
    const auto result = [&](const char *name, const char *price, const char *amount) {
        const std::vector<ParsedValue> values{{name, {}}, {price, {}}, {amount, {}}};
        return diffRow(schema(), "7", columns, values, &current);
    };
    EXPECT_EQ(result("A", "10.00", "20").result, RowDiffResult::Unchanged);
    const RowDiff changed = result("B", "", "20");
    EXPECT_EQ(changed.result, RowDiffResult::Changed);
    EXPECT_EQ(changed.change.cells, (std::vector<CellChange>{{u"name"_s, "A", "B"}, {u"price"_s, "10", ""}}));
    const RowDiff readOnly = result("B", "10", "21");
    EXPECT_EQ(readOnly.result, RowDiffResult::ReadOnly);
    EXPECT_EQ(readOnly.property, u"amount");
}

TEST(RowDiff, AnInvalidCellOutweighsAllElse)
{
    const std::vector<ParsedValue> values{{"21", {}}, {"x", CellProblem::NotANumber}};
    const RowDiff diff = diffRow(schema(), "7", {u"amount"_s, u"price"_s}, values, &current);
    EXPECT_EQ(diff.result, RowDiffResult::Invalid);
    EXPECT_EQ(diff.property, u"price");
    EXPECT_EQ(diff.problem, CellProblem::NotANumber);
}

TEST(RowDiff, AnInvalidValueThatStandsAlreadyIsNoChange)
{
    CurrentRow odd = current;
    odd.values[0].value = "x";
    const std::vector<ParsedValue> values{{"x", CellProblem::NotANumber}};
    EXPECT_EQ(diffRow(schema(), "7", {u"price"_s}, values, &odd).result, RowDiffResult::Unchanged);
}

TEST(RowDiff, TheTimeStampIsTheBaseAndNeverSent)
{
    const QStringList columns{u"price"_s, u"hs_lastmodifieddate"_s};
    const struct
    {
        const char *price;
        const char *base;
        RowDiffResult result;
    } cases[] = {
        {"11", "2026-03-01T12:00:00Z", RowDiffResult::Changed},
        {"11", "1772366400000", RowDiffResult::Changed},
        {"11", "2026-03-01T11:59:59Z", RowDiffResult::Conflict},
        {"11", "", RowDiffResult::Changed},
        {"10.0", "2026-03-01T11:59:59Z", RowDiffResult::Unchanged},
    };
    for (const auto &c : cases) {
        const std::vector<ParsedValue> values{{c.price, {}}, {c.base, {}}};
        const RowDiff diff = diffRow(schema(), "7", columns, values, &current);
        EXPECT_EQ(diff.result, c.result) << c.base;
        for (const CellChange &cell : diff.change.cells)
            EXPECT_EQ(cell.property, u"price");
    }
}

TEST(RowDiff, WithoutTheCurrentValuesEveryCellIsAChange)
{
    const std::vector<ParsedValue> values{{"10", {}}, {"", {}}};
    const RowDiff diff = diffRow(schema(), "7", {u"price"_s, u"name"_s}, values, nullptr);
    EXPECT_EQ(diff.change.cells.size(), 2u);
    EXPECT_FALSE(diff.change.beforeKnown);
    const std::vector<ParsedValue> amount{{"20", {}}};
    EXPECT_EQ(diffRow(schema(), "7", {u"amount"_s}, amount, nullptr).result, RowDiffResult::ReadOnly);
}

} // namespace
} // namespace lineitems
