// The order of a review's lines: who looks for the dangerous change must find it where the title says it is.
#include "models/changes/reviewlines.h"

#include "tests/models/changes/pricingtable.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct ReviewLinesTest : testing::Test
{
    Document document;
    Review review;
    CopyMarks copies{{"3"}, {"1"}, true, true};

    ReviewLinesTest()
    {
        fillPricing(document);
        type(document, 0, pricing::name, u"zeta"_s);
        type(document, 0, pricing::price, u"9.50"_s); // EUR -1
        type(document, 1, pricing::price, u"60"_s); // EUR -40: over 30 %
        type(document, 2, pricing::price, u"502"_s); // JPY +6
        type(document, 3, pricing::price, u"abc"_s); // held back
        const std::vector<int> rows{0, 1, 2, 3};
        review = makeReview(document.snapshot(), rows, {});
    }

    /// The id and the property of each line.
    std::string shown(const std::vector<ReviewLine> &lines) const
    {
        QByteArrayList all;
        for (const ReviewLine &line : lines) {
            const auto at = static_cast<std::size_t>(line.change);
            if (line.isHeldBack()) {
                all << '!' + review.changes.heldBack[at].id;
                continue;
            }
            const RowChange &change = review.changes.changes[at];
            all << change.id + change.cells[static_cast<std::size_t>(line.cell)].property.left(1).toUtf8();
        }
        return all.join(' ').toStdString();
    }
    std::string sorted(ReviewKey key, Qt::SortOrder order) const
    {
        return shown(sortedLines(reviewLines(review, ReviewOrder::AsInTable), document.snapshot(), review,
                                 copies, key, order));
    }
};

TEST_F(ReviewLinesTest, WhatNeedsALookIsFirstUntilSomebodySorts)
{
    EXPECT_EQ(shown(reviewLines(review, ReviewOrder::LargestFirst)), "!4 2p 3p 1n 1p");
    EXPECT_EQ(shown(reviewLines(review, ReviewOrder::SmallestFirst)), "!4 2p 1n 1p 3p");
    EXPECT_EQ(shown(reviewLines(review, ReviewOrder::AsInTable)), "!4 2p 1n 1p 3p");
}

TEST_F(ReviewLinesTest, EachColumnHasItsOrder)
{
    const struct
    {
        ReviewKey key;
        const char *up, *down;
    } cases[] = {
        {ReviewKey::Name, "2p 3p !4 1n 1p", "1n 1p !4 3p 2p"},
        {ReviewKey::Id, "1n 1p 2p 3p !4", "!4 3p 2p 1n 1p"},
        {ReviewKey::Property, "1n !4 2p 1p 3p", "!4 2p 1p 3p 1n"},
        {ReviewKey::Old, "!4 1p 2p 3p 1n", "3p 2p 1p !4 1n"}, // numbers as numbers, before texts
        {ReviewKey::New, "1p 2p 3p !4 1n", "3p 2p 1p 1n !4"},
        {ReviewKey::Money, "2p 1n 1p 3p !4", "1n 1p 2p 3p !4"}, // euros, then yen, either way
        {ReviewKey::Copy, "3p 1n 1p !4 2p", "1n 1p 3p !4 2p"},
        {ReviewKey::Note, "!4 2p 1n 1p 3p", "2p !4 1n 1p 3p"},
    };
    for (const auto &each : cases) {
        EXPECT_EQ(sorted(each.key, Qt::AscendingOrder), each.up) << static_cast<int>(each.key);
        EXPECT_EQ(sorted(each.key, Qt::DescendingOrder), each.down) << static_cast<int>(each.key);
    }
}

TEST(CopyMarksTest, WhatWasNotAnsweredIsNotKnown)
{
    const CopyMarks all{{"1", "2"}, {"2", "3"}, true, true};
    const CopyMarks some{{"1"}, {}, true, false};
    using Place = CopyMarks::Place;
    EXPECT_EQ(all.placeOf("1"), Place::Quote);
    EXPECT_EQ(all.placeOf("2"), Place::Both);
    EXPECT_EQ(all.placeOf("3"), Place::Invoice);
    EXPECT_EQ(all.placeOf("4"), Place::Nowhere);
    EXPECT_EQ(some.placeOf("1"), Place::Quote);
    EXPECT_EQ(some.placeOf("4"), Place::NotKnown);
}

} // namespace
} // namespace lineitems
