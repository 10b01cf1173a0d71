// A colleague's plan, opened: its changes and no others, and each that cannot be is named.
#include "models/session/planopening.h"

#include "models/session/reviewcsv.h"
#include "tests/models/changes/pricingtable.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct PlanOpeningTest : testing::Test
{
    Document document;
    PlanFile plan;

    PlanOpeningTest() { fillPricing(document); }

    void add(const QByteArray &id, std::vector<CellChange> cells)
    {
        plan.rows.push_back({{id, std::move(cells), true}, {}});
    }
};

TEST_F(PlanOpeningTest, BecomesTheSameChanges)
{
    add("2", {{u"price"_s, "100", "90"}, {u"name"_s, "B", ""}});
    add("1", {{u"price"_s, "10.00", "11"}}); // the same number as 10
    const PlanOpening opening = openPlan(document.snapshot(), plan);
    EXPECT_TRUE(opening.conflicts.empty());
    EXPECT_TRUE(opening.heldBack.empty());
    EXPECT_EQ(opening.rows, (std::vector<int>{0, 1}));
    document.setCells(opening.cells, u"plan"_s);
    const PlanFile again = planOf(document.snapshot(), collectChanges(document.snapshot()));
    ASSERT_EQ(again.rows.size(), 2u);
    EXPECT_EQ(again.rows[0].name, u"A"_s);
    EXPECT_EQ(again.rows[1].change,
              (RowChange{"2", {{u"name"_s, "B", ""}, {u"price"_s, "100", "90"}}, true}));
}

TEST_F(PlanOpeningTest, WhatSomebodyChangedSinceIsAConflict)
{
    add("1", {{u"price"_s, "9", "11"}, {u"quantity"_s, "1", "2"}}); // quantity is 2 already
    const PlanOpening opening = openPlan(document.snapshot(), plan);
    ASSERT_EQ(opening.conflicts.size(), 1u);
    EXPECT_EQ(opening.conflicts[0].original, "9");
    EXPECT_EQ(opening.conflicts[0].theirs, "10");
    ASSERT_EQ(opening.cells.size(), 1u);
    document.setCells(opening.cells, u"plan"_s);
    document.markConflicts(opening.conflicts);
    const ChangeSet changes = collectChanges(document.snapshot());
    ASSERT_EQ(changes.heldBack.size(), 1u);
    EXPECT_EQ(changes.heldBack[0].reason, HeldBackReason::Conflict);
}

TEST_F(PlanOpeningTest, NothingIsLeftOutInSilence)
{
    add("77", {{u"price"_s, "1", "2"}});
    add("1", {{u"price"_s, "10", "11"}, {u"nothing"_s, "1", "2"}});
    add("2", {{u"amount"_s, "100", "2"}});
    add("3", {{u"price"_s, "500", "abc"}});
    add("4", {{u"price"_s, "1", "7.0"}});
    const PlanOpening opening = openPlan(document.snapshot(), plan);
    EXPECT_TRUE(opening.cells.empty());
    EXPECT_EQ(opening.alreadySo, 1);
    ASSERT_EQ(opening.heldBack.size(), 4u);
    EXPECT_EQ(opening.heldBack[0].reason, HeldBackReason::NotLoaded);
    EXPECT_EQ(opening.heldBack[0].id, "77");
    EXPECT_EQ(opening.heldBack[0].row, -1);
    EXPECT_EQ(opening.heldBack[1].reason, HeldBackReason::UnknownProperty);
    EXPECT_EQ(opening.heldBack[2].reason, HeldBackReason::ReadOnly);
    EXPECT_EQ(opening.heldBack[3].reason, HeldBackReason::Invalid);
    EXPECT_EQ(opening.heldBack[3].problem, CellProblem::NotANumber);
}

TEST_F(PlanOpeningTest, WhatPeopleTypeIsNotSentAsItStands)
{
    add("1", {{u"price"_s, "10", "1,234.50"}});
    const PlanOpening opening = openPlan(document.snapshot(), plan);
    EXPECT_TRUE(opening.cells.empty());
    ASSERT_EQ(opening.heldBack.size(), 1u);
    EXPECT_EQ(opening.heldBack[0].reason, HeldBackReason::Invalid);
    EXPECT_EQ(opening.heldBack[0].problem, CellProblem::NotANumber);
}

TEST_F(PlanOpeningTest, TheReviewAsCsvHoldsMoneyOnceARowAndNoFormula)
{
    type(document, 0, pricing::price, u"20"_s);
    type(document, 0, pricing::name, u"=HYPERLINK(1)"_s);
    type(document, 1, pricing::price, u"abc"_s);
    type(document, 2, pricing::price, u"-5"_s);
    const std::vector<int> rows{0, 1, 2};
    const Review review = makeReview(document.snapshot(), rows, {});
    const CopyMarks copies{{"3"}, {}, true, true};
    const auto csv = [&](ReviewOrder order) {
        return reviewCsv(document.snapshot(), review, reviewLines(review, order), copies).split('\n');
    };
    const QList<QByteArray> lines = csv(ReviewOrder::AsInTable);
    ASSERT_EQ(lines.size(), 6);
    EXPECT_EQ(lines[1], "2,B,South,price,100,abc,,,,,,not_valid,\r");
    EXPECT_EQ(lines[2],
              "1,'=HYPERLINK(1),North,name,A,'=HYPERLINK(1),EUR,20.00,40.00,20.00,change_over,,none\r");
    EXPECT_EQ(lines[3], "1,'=HYPERLINK(1),North,price,10,20,,,,,,,none\r");
    EXPECT_EQ(lines[4],
              "3,C,North,price,500,-5,JPY,1500,-15,-1515,change_over sign_flipped negative,,quote\r");
    EXPECT_TRUE(csv(ReviewOrder::SmallestFirst)[2].startsWith("3,")) << "in the order that is looked at";
    EXPECT_EQ(review.inputs.size(), 2u);
}

} // namespace
} // namespace lineitems
