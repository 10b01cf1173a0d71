// A row that is being edited must not jump away, and the view must never show a row for another.
#include "models/table/rowview.h"
#include "tablefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace lineitems;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace {

class RowViewTest : public ::testing::Test
{
protected:
    void SetUp() override { fill(document); }

    void wait()
    {
        QSignalSpy applied(&view, &RowView::applied);
        ASSERT_TRUE(view.isBusy());
        ASSERT_TRUE(applied.wait(10'000));
        ASSERT_FALSE(view.isBusy());
    }

    std::vector<int> shown() const
    {
        std::vector<int> rows;
        for (int row = 0; row < view.rowCount(); ++row) {
            rows.push_back(view.sourceRow(row));
            EXPECT_EQ(view.viewRow(rows.back()), row);
        }
        return rows;
    }

    Document document;
    LineItemModel model{&document};
    RowView view{&model};
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester viewTester{&view, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(RowViewTest, showsAllRowsAtOnce)
{
    EXPECT_THAT(shown(), ElementsAre(0, 1, 2, 3, 4));
    EXPECT_FALSE(view.isBusy());
    EXPECT_EQ(view.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Unit price"_s);
}

TEST_F(RowViewTest, filtersAndSortsTogether)
{
    view.setQuickFilter(u"yearly"_s);
    wait();
    EXPECT_THAT(shown(), ElementsAre(0, 4));
    view.sort(col::price + 1);
    wait();
    EXPECT_THAT(shown(), ElementsAre(4, 0));
    EXPECT_EQ(view.index(0, col::name + 1).data().toString(), u"Banana"_s);
    EXPECT_EQ(view.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 5);
    EXPECT_EQ(view.viewRow(1), -1);
    EXPECT_FALSE(view.mapFromSource(model.index(1, 0)).isValid());
    view.setQuickFilter({});
    wait();
    EXPECT_THAT(shown(), ElementsAre(4, 1, 0, 3, 2));
}

TEST_F(RowViewTest, takesOnlyTheNewestOfSeveralQueries)
{
    QSignalSpy applied(&view, &RowView::applied);
    view.setQuickFilter(u"a"_s);
    view.setQuickFilter(u"ba"_s);
    view.setQuickFilter(u"banana"_s);
    wait();
    QTest::qWait(20);
    EXPECT_EQ(applied.count(), 1);
    EXPECT_THAT(shown(), ElementsAre(4));
}

TEST_F(RowViewTest, hasHeadersWhenNothingMatches)
{
    view.setQuickFilter(u"nowhere"_s);
    wait();
    EXPECT_EQ(view.rowCount(), 0);
    EXPECT_EQ(view.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
    EXPECT_FALSE(view.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

TEST_F(RowViewTest, keepsAnEditedRowUntilItIsAppliedAgain)
{
    view.setQuickFilter(u"banana"_s);
    wait();
    QSignalSpy stale(&view, &RowView::staleChanged);
    ASSERT_TRUE(view.setData(view.index(0, col::name + 1), u"Cherry"_s, Qt::EditRole));
    EXPECT_THAT(shown(), ElementsAre(4));
    EXPECT_TRUE(view.isStale());
    EXPECT_EQ(stale.count(), 1);
    view.apply();
    wait();
    EXPECT_EQ(view.rowCount(), 0);
    EXPECT_FALSE(view.isStale());
    document.undoStack()->undo();
    view.setQuickFilter(u"banana"_s);
    wait();
    EXPECT_THAT(shown(), ElementsAre(4));
}

TEST_F(RowViewTest, isStaleOnlyByWhatItsQueryDependsOn)
{
    document.setCell(cell(0, col::name, "x"), u"Edit"_s);
    EXPECT_FALSE(view.isStale());
    view.sort(col::price + 1);
    wait();
    document.setCell(cell(1, col::name, "x"), u"Edit"_s);
    EXPECT_FALSE(view.isStale());
    document.setCell(cell(1, col::price, "1"), u"Edit"_s);
    EXPECT_TRUE(view.isStale());

    view.sort(-1);
    wait();
    view.setRowFilter(RowFilter::Failed);
    wait();
    EXPECT_FALSE(view.isStale());
    const SettledRow failed = settledRow("101", Outcome::Failed);
    document.applyOutcomes(std::span(&failed, 1));
    EXPECT_TRUE(view.isStale());
}

TEST_F(RowViewTest, keepsAnEditedRowUnderAColumnFilterAndSaysSo)
{
    QSignalSpy asked(&view, &RowView::queryChanged);
    view.setWhere({{FilterNode::Condition, {u"price"_s, FilterOp::Greater, {u"9"_s}, false}, {}}});
    wait();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_THAT(shown(), ElementsAre(0, 1, 3));
    document.setCell(cell(0, col::name, "x"), u"Edit"_s);
    EXPECT_FALSE(view.isStale()) << "the filter does not ask about names";
    document.setCell(cell(0, col::price, "1"), u"Edit"_s);
    EXPECT_THAT(shown(), ElementsAre(0, 1, 3));
    EXPECT_TRUE(view.isStale());
    view.setPickedRows({0, 4});
    wait();
    EXPECT_THAT(shown(), ElementsAre(0, 4)) << "picked rows are shown whatever was filtered before";
}

TEST_F(RowViewTest, growsWhileRowsLoad)
{
    QSignalSpy inserted(&view, &QAbstractItemModel::rowsInserted);
    document.appendRows(std::vector<LoadedRow>{{"106", {"", "Cherry"}}, {"107", {"", "Date"}}});
    EXPECT_THAT(shown(), ElementsAre(0, 1, 2, 3, 4, 5, 6));
    EXPECT_EQ(inserted.count(), 1);

    view.setQuickFilter(u"cherry"_s);
    wait();
    document.appendRows(std::vector<LoadedRow>{{"108", {"", "Fig"}}, {"109", {"", "Cherry pie"}}});
    EXPECT_THAT(shown(), ElementsAre(5, 8));
    document.appendRows(std::vector<LoadedRow>{{"110", {"", "Fig"}}});
    EXPECT_THAT(shown(), ElementsAre(5, 8));
}

TEST_F(RowViewTest, doesNotLoseRowsThatComeDuringARun)
{
    view.setQuickFilter(u"cherry"_s);
    document.appendRows(std::vector<LoadedRow>{{"106", {"", "Cherry"}}, {"107", {"", "Date"}}});
    wait();
    EXPECT_THAT(shown(), ElementsAre(5));
}

TEST_F(RowViewTest, forgetsARunWhenTheDocumentIsClearedMeanwhile)
{
    view.setQuickFilter(u"banana"_s);
    document.clear(tableSchema());
    EXPECT_FALSE(view.isBusy());
    EXPECT_EQ(view.rowCount(), 0);
    QTest::qWait(50);
    EXPECT_EQ(view.rowCount(), 0);
    document.appendRows(tableRows());
    EXPECT_THAT(shown(), ElementsAre(4)) << "the query stays";
}

TEST_F(RowViewTest, mapsChangesToTheRowsThatShowThem)
{
    view.sort(col::price + 1);
    wait();
    ASSERT_THAT(shown(), ElementsAre(4, 1, 0, 3, 2));
    QSignalSpy changed(&view, &QAbstractItemModel::dataChanged);
    document.setCells({cell(0, col::name, "x"), cell(1, col::name, "y")}, u"Paste"_s);
    ASSERT_GE(changed.count(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex(), view.index(1, col::name + 1));
    EXPECT_EQ(changed.at(0).at(1).toModelIndex(), view.index(2, col::name + 1));

    view.setQuickFilter(u"ärmel"_s);
    wait();
    changed.clear();
    document.setCell(cell(0, col::price, "77"), u"Edit"_s);
    EXPECT_EQ(changed.count(), 0) << "a row that is not shown";
}

TEST_F(RowViewTest, goesQuietlyWhileARunGoesOn)
{
    auto other = std::make_unique<RowView>(&model);
    other->setQuickFilter(u"a"_s);
    other.reset();
    QTest::qWait(20);
    SUCCEED();
}
