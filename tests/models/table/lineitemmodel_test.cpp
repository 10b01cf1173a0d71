// The grid as Qt's views see it: every promise of a table model holds while rows load and cells change.
#include "models/table/lineitemmodel.h"
#include "tablefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

class LineItemModelTest : public ::testing::Test
{
protected:
    void SetUp() override { fill(document); }

    QModelIndex at(int row, int column) const
    {
        return model.index(row, column + LineItemModel::firstPropertyColumn);
    }

    Document document;
    LineItemModel model{&document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(LineItemModelTest, showsLabelsAndEditsValues)
{
    EXPECT_EQ(at(0, col::billing).data().toString(), u"Yearly"_s);
    EXPECT_EQ(at(0, col::billing).data(Qt::EditRole).toString(), u"a"_s);
    EXPECT_EQ(at(0, col::billing).data(WireValueRole).toByteArray(), "a");
    EXPECT_EQ(at(1, col::price).data().toString(), u"9.50"_s);
    EXPECT_EQ(Qt::Alignment(at(1, col::price).data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask,
              Qt::AlignRight);
    EXPECT_EQ(model.index(0, LineItemModel::statusColumn).data().toString(), QString());
}

TEST_F(LineItemModelTest, namesColumnsAndCountsRows)
{
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QString());
    EXPECT_EQ(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Unit price"_s);
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 1);
    EXPECT_EQ(model.columnOf(u"price"_s), 3);
    EXPECT_EQ(model.columnOf(u"nothing"_s), -1);
    EXPECT_EQ(model.propertyAt(0), nullptr);
}

TEST_F(LineItemModelTest, takesTypedTextByType)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setEditStepText(u"Edit %1"_s);
    EXPECT_TRUE(model.setData(at(0, col::billing), u"Monthly"_s, Qt::EditRole));
    EXPECT_EQ(document.value(0, col::billing), "b");
    EXPECT_EQ(document.undoStack()->undoText(), u"Edit Billing"_s);
    EXPECT_TRUE(at(0, col::billing).data(EditedRole).toBool());
    EXPECT_EQ(at(0, col::billing).data(BaselineTextRole).toString(), u"Yearly"_s);
    EXPECT_EQ(at(0, col::name).data(RowStatusRole).toInt(), int(RowStatus::Changed));
    ASSERT_EQ(changed.count(), 2);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex(), at(0, col::billing));
    EXPECT_EQ(changed.at(0).at(1).toModelIndex(), at(0, col::billing));
    EXPECT_EQ(changed.at(1).at(0).toModelIndex(), model.index(0, 0));
    EXPECT_TRUE(changed.at(1).at(2).value<QList<int>>().contains(RowStatusRole));
}

TEST_F(LineItemModelTest, keepsWhatIsNoNumberAndMarksIt)
{
    EXPECT_TRUE(model.setData(at(0, col::price), u"abc"_s, Qt::EditRole));
    EXPECT_EQ(at(0, col::price).data().toString(), u"abc"_s);
    EXPECT_EQ(at(0, col::price).data(CellProblemRole).toInt(), int(CellProblem::NotANumber));
    EXPECT_EQ(model.statusOf(0), RowStatus::Invalid);
}

TEST_F(LineItemModelTest, refusesReadOnlyCellsAndWhatChangesNothing)
{
    EXPECT_FALSE(at(0, col::amount).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.index(0, 0).flags() & Qt::ItemIsEditable);
    EXPECT_TRUE(at(0, col::price).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.setData(at(0, col::amount), u"1"_s, Qt::EditRole));
    EXPECT_FALSE(model.setData(at(0, col::price), u"10.0"_s, Qt::EditRole));
    EXPECT_FALSE(model.setData(at(0, col::price), u"1"_s, Qt::DisplayRole));
    EXPECT_FALSE(model.setData({}, u"1"_s, Qt::EditRole));
    EXPECT_EQ(at(0, col::amount).data(ReadOnlyRole).toInt(), int(ReadOnlyReason::Calculated));
}

TEST_F(LineItemModelTest, saysWhyARowFailedAtTheCellThatIsNamed)
{
    document.setCell(cell(0, col::price, "12"), u"Edit"_s);
    SettledRow failed = settledRow("101", Outcome::Failed, {{u"price"_s, "12"}});
    failed.outcome.error = {RowProblem::ServerError, 400, {}, {}, u"price"_s, u"too much"_s, {}};
    document.applyOutcomes(std::span(&failed, 1));
    EXPECT_EQ(at(0, col::price).data(CellErrorRole).toString(), u"too much"_s);
    EXPECT_EQ(at(0, col::name).data(CellErrorRole).toString(), QString());
    EXPECT_EQ(at(0, col::name).data(RowErrorRole).value<RowError>().httpStatus, 400);
    EXPECT_FALSE(at(1, col::name).data(RowErrorRole).isValid());
    EXPECT_EQ(model.statusOf(0), RowStatus::Failed);
}

TEST_F(LineItemModelTest, survivesLoadingEditingUndoingAndClearing)
{
    document.setCells({cell(0, 1, "x"), cell(3, 2, "1"), cell(4, 1, "y")}, u"Paste"_s);
    const std::vector<LoadedRow> page{{"106", {}}, {"107", {}}};
    document.appendRows(page);
    EXPECT_EQ(model.rowCount(), 7);
    document.undoStack()->undo();
    document.clear(Schema({property(u"only"_s, u"Only"_s, PropertyType::String)}));
    EXPECT_EQ(model.columnCount(), 2);
    document.appendRows(page);
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(LineItemModelTest, showsDateTimesInItsZone)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setValueFormat({QTimeZone("Europe/Berlin")});
    EXPECT_EQ(at(0, col::modified).data().toString(), u"2026-03-01 23:30"_s);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex(), at(0, col::modified));
    EXPECT_EQ(at(0, col::start).data().toString(), u"2026-03-01"_s);
}
