// After a run a person must be certain which rows were saved, and lose nothing that was typed meanwhile.
#include "tablefixture.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace lineitems;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace {

class OutcomesTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        fill(document);
        QObject::connect(&document, &Document::cellsChanged, &document,
                         [this](const std::vector<CellRange> &changed) { ranges = changed; });
    }

    void edit(int row, int column, const QByteArray &value)
    {
        document.setCell(cell(row, column, value), u"Edit"_s);
    }

    void settle(Outcome outcome, const QByteArray &id, PropertyValues sent, PropertyValues fromServer = {})
    {
        SettledRow row = settledRow(id, outcome, std::move(sent), std::move(fromServer));
        row.outcome.error.message = outcome == Outcome::Saved ? QString() : u"no"_s;
        document.applyOutcomes(std::span(&row, 1));
    }

    QByteArray value(int row, int column) const { return document.value(row, column).toByteArray(); }
    QByteArray baseline(int row, int column) const
    {
        return document.baselineValue(row, column).toByteArray();
    }

    Document document;
    std::vector<CellRange> ranges;
};

} // namespace

TEST_F(OutcomesTest, movesASavedRowIntoTheBaseline)
{
    edit(0, col::price, "12");
    settle(Outcome::Saved, "101", {{u"price"_s, "12"}},
           {{u"price"_s, "12.00"}, {u"amount"_s, "120"}, {u"not_here"_s, "x"}, {u"name"_s, "Widget"}});
    EXPECT_FALSE(document.isEdited(0, col::price));
    EXPECT_EQ(baseline(0, col::price), "12.00");
    EXPECT_EQ(value(0, col::amount), "120");
    EXPECT_EQ(document.statusOf(0), RowStatus::Saved);
    EXPECT_EQ(document.results().count(Outcome::Saved), 1);
    EXPECT_THAT(
        ranges,
        ElementsAre(CellRange{0, 0, col::price, col::price}, CellRange{0, 0, col::amount, col::amount}));
}

TEST_F(OutcomesTest, takesTheSentValueWhereTheServerReturnsNone)
{
    edit(0, col::price, "12");
    settle(Outcome::Saved, "101", {{u"price"_s, "12"}});
    EXPECT_EQ(baseline(0, col::price), "12");
    EXPECT_TRUE(document.edits().isEmpty());
}

TEST_F(OutcomesTest, believesTheServerWhereItMadeAnotherValueOfIt)
{
    edit(0, col::price, "12.345");
    settle(Outcome::Saved, "101", {{u"price"_s, "12.345"}}, {{u"price"_s, "12.35"}});
    EXPECT_EQ(value(0, col::price), "12.35");
    EXPECT_TRUE(document.edits().isEmpty());
}

TEST_F(OutcomesTest, keepsWhatWasTypedMeanwhile)
{
    edit(0, col::price, "12");
    const QByteArrayView ids[] = {"101"};
    document.markSubmitting(ids);
    EXPECT_EQ(document.statusOf(0), RowStatus::Submitting);
    edit(0, col::price, "13");
    edit(0, col::name, "Gadget");
    settle(Outcome::Saved, "101", {{u"price"_s, "12"}}, {{u"name"_s, "Widget"}});
    EXPECT_EQ(value(0, col::price), "13");
    EXPECT_EQ(baseline(0, col::price), "12");
    EXPECT_EQ(value(0, col::name), "Gadget");
    EXPECT_EQ(document.statusOf(0), RowStatus::Changed);
}

TEST_F(OutcomesTest, keepsACellThatWasTurnedBackMeanwhileAsAnEdit)
{
    edit(0, col::price, "12");
    document.undoStack()->undo();
    ASSERT_TRUE(document.edits().isEmpty());
    settle(Outcome::Saved, "101", {{u"price"_s, "12"}});
    EXPECT_EQ(baseline(0, col::price), "12");
    EXPECT_EQ(value(0, col::price), "10");
    EXPECT_TRUE(document.isEdited(0, col::price));
}

TEST_F(OutcomesTest, settlesTheSameRowTwiceWithoutHarm)
{
    edit(0, col::price, "12");
    settle(Outcome::Saved, "101", {{u"price"_s, "12"}});
    settle(Outcome::Saved, "101", {{u"price"_s, "12"}});
    EXPECT_TRUE(document.edits().isEmpty());
}

TEST_F(OutcomesTest, keepsAllEditsOfARowThatWasNotSaved)
{
    for (const Outcome outcome : {Outcome::Failed, Outcome::Conflict, Outcome::Unknown, Outcome::NotSent}) {
        edit(0, col::price, "12");
        settle(outcome, "101", {{u"price"_s, "12"}}, {{u"price"_s, "99"}});
        EXPECT_TRUE(document.isEdited(0, col::price));
        EXPECT_EQ(baseline(0, col::price), "10");
        EXPECT_EQ(document.results().count(outcome), 1);
        EXPECT_EQ(document.results().find(0)->error.message, u"no"_s);
    }
    EXPECT_EQ(document.results().problemCount(), 0) << "only the last outcome counts";
}

TEST_F(OutcomesTest, keepsAFailureWhileItIsMended)
{
    edit(0, col::price, "12");
    settle(Outcome::Failed, "101", {{u"price"_s, "12"}});
    edit(0, col::price, "11");
    EXPECT_EQ(document.statusOf(0), RowStatus::Failed);
    const QByteArrayView ids[] = {"101"};
    document.markSubmitting(ids);
    EXPECT_EQ(document.statusOf(0), RowStatus::Submitting);
    EXPECT_EQ(document.results().count(Outcome::Failed), 0);
}

TEST_F(OutcomesTest, isChangedAgainWhenASavedRowIsEdited)
{
    edit(0, col::price, "12");
    settle(Outcome::Saved, "101", {{u"price"_s, "12"}});
    QSignalSpy results(&document, &Document::resultsChanged);
    edit(0, col::price, "13");
    EXPECT_EQ(document.statusOf(0), RowStatus::Changed);
    EXPECT_EQ(document.results().count(Outcome::Saved), 0);
    EXPECT_EQ(results.count(), 1);
}

TEST_F(OutcomesTest, bringsTheOldValueBackAsAnEditByUndoAfterASave)
{
    edit(0, col::price, "12");
    settle(Outcome::Saved, "101", {{u"price"_s, "12"}});
    document.undoStack()->undo();
    EXPECT_TRUE(document.isEdited(0, col::price));
    EXPECT_EQ(value(0, col::price), "10");
    document.undoStack()->redo();
    EXPECT_FALSE(document.isEdited(0, col::price));
}

TEST_F(OutcomesTest, doesNotMergeTypingAcrossASave)
{
    edit(0, col::price, "12");
    settle(Outcome::Saved, "101", {{u"price"_s, "12"}});
    edit(0, col::price, "13");
    EXPECT_EQ(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    EXPECT_EQ(value(0, col::price), "12");
}

TEST_F(OutcomesTest, passesOverAnIdThatIsNotHere)
{
    QSignalSpy counts(&document, &Document::countsChanged);
    settle(Outcome::Saved, "999", {{u"price"_s, "12"}});
    const QByteArrayView ids[] = {"999"};
    document.markSubmitting(ids);
    EXPECT_TRUE(document.results().isEmpty());
    EXPECT_EQ(counts.count(), 0);
}

TEST_F(OutcomesTest, marksTheStepAtWhichAllStandsOnTheServer)
{
    edit(0, col::price, "11");
    edit(1, col::price, "12");
    settle(Outcome::Saved, "101", {{u"price"_s, "11"}});
    EXPECT_EQ(document.undoStack()->cleanIndex(), -1) << "one row is on the server, the other is not";
    settle(Outcome::Failed, "102", {{u"price"_s, "12"}});
    EXPECT_EQ(document.undoStack()->cleanIndex(), -1);
    settle(Outcome::Saved, "102", {{u"price"_s, "12"}});
    EXPECT_EQ(document.undoStack()->cleanIndex(), document.undoStack()->index());
    EXPECT_TRUE(document.undoStack()->isClean());
}
