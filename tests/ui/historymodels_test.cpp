// The history's tables must show a run of any size without holding the window up, and never rows of another
// question.
#include "tests/ui/windowfixture.h"

#include "ui/history/historyrowsmodel.h"
#include "ui/history/historyrunsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class HistoryModelsTest : public WindowTest
{
protected:
    HistoryModelsTest() { useJournal(); }

    RunRecord begin(int rows, qint64 startedAtMs = 1'700'000'000'000)
    {
        RunRecord run;
        run.id = QUuid::createUuid();
        run.connection = {u"key"_s, u"<b>Acme</b>\nsecond line"_s, {}, u"4711"_s};
        run.user = u"ana"_s;
        run.startedAtMs = startedAtMs;
        run.totalRows = rows;
        run.desk = journal->openDesk(run.connection);
        journal->beginRun(run);
        return run;
    }

    void recordRows(const QUuid &run, int rows)
    {
        std::vector<RunRow> batch;
        for (int row = 0; row < rows; ++row)
            batch.push_back(
                {QByteArray::number(1001 + row), {}, {}, {{u"name"_s, {}, "b"}, {u"price"_s, "1", "2"}}});
        journal->recordBatch(run, std::move(batch), nullptr, {});
    }

    static QStringList line(const QAbstractItemModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells;
    }

    /// As a view does that is scrolled down, page after page.
    static bool readsTo(QAbstractItemModel &model, int lines)
    {
        return QTest::qWaitFor(
            [&] {
                if (model.canFetchMore({}))
                    model.fetchMore({});
                return model.rowCount() == lines && !model.canFetchMore({});
            },
            30'000);
    }
};

TEST_F(HistoryModelsTest, RowsComeInPagesUntilAllAreThere)
{
    const RunRecord run = begin(1'100);
    recordRows(run.id, 1'100);
    HistoryRowsModel model(journal.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RunRowFilter filter;
    filter.run = run.id;
    model.showRows(filter);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    ASSERT_TRUE(readsTo(model, 2'200));
    EXPECT_EQ(inserted.size(), 6);
    EXPECT_EQ(model.total(), 1'100);
    EXPECT_EQ(line(model, 2'198).first(), u"2100"_s);
    EXPECT_EQ(line(model, 2'199),
              QStringList({u""_s, u""_s, u"price"_s, u"1"_s, u"2"_s, u""_s, u""_s, u""_s}));
}

TEST_F(HistoryModelsTest, ALineSaysWhatWasSentAndWhatBecameOfIt)
{
    const RunRecord run = begin(4);
    SettledRunRow saved{{"1", {}, {}, {{u"name"_s, "a", ""}, {u"price"_s, {}, "2"}}}, {}};
    saved.outcome.id = "1";
    saved.outcome.outcome = Outcome::Saved;
    saved.outcome.serverValues = {{u"price"_s, "2.00"}};
    SettledRunRow failed{{"2", {}, {}, {{u"price"_s, "1", "x"}}}, {}};
    failed.outcome.id = "2";
    failed.outcome.outcome = Outcome::Failed;
    failed.outcome.error = {RowProblem::ServerError, 400, {}, {}, {}, u"<b>no</b>\nnumber"_s, {}};
    journal->recordOutcomes(run.id, {saved, failed});
    journal->recordBatch(run.id, {{"3", {}, {}, {{u"price"_s, "1", "2"}}}}, nullptr, {});
    HistoryRowsModel model(journal.get());
    RunRowFilter filter;
    filter.run = run.id;
    model.showRows(filter);
    ASSERT_TRUE(readsTo(model, 4));
    EXPECT_EQ(line(model, 0),
              QStringList({u"1"_s, u""_s, u"name"_s, u"a"_s, u"(empty)"_s, u""_s, u"Saved"_s, u""_s}));
    EXPECT_EQ(line(model, 1),
              QStringList({u""_s, u""_s, u"price"_s, u"(not known)"_s, u"2"_s, u"2.00"_s, u""_s, u""_s}));
    EXPECT_EQ(
        line(model, 2),
        QStringList({u"2"_s, u""_s, u"price"_s, u"1"_s, u"x"_s, u""_s, u"Failed"_s, u"<b>no</b> number"_s}));
    EXPECT_EQ(line(model, 3).at(HistoryRowsModel::OutcomeColumn), u"No outcome"_s);
    const QString toolTip = model.index(2, HistoryRowsModel::MessageColumn).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(toolTip.contains(u"&lt;b&gt;no"_s)) << toolTip.toStdString();
    EXPECT_EQ(model.index(1, HistoryRowsModel::IdColumn).data(Qt::AccessibleTextRole).toString(), u"1"_s);
}

TEST_F(HistoryModelsTest, OnlyAnotherValueIsWhatHubSpotMadeOfIt)
{
    const RunRecord run = begin(1);
    SettledRunRow saved{{"1", {}, {}, {{u"price"_s, "1", "2"}, {u"discount"_s, "1", "2"}}}, {}};
    saved.outcome.id = "1";
    saved.outcome.outcome = Outcome::Saved;
    saved.outcome.serverValues = {{u"price"_s, "2.00"}, {u"discount"_s, "2.01"}};
    journal->recordOutcomes(run.id, {saved});
    Property price;
    price.name = u"price"_s;
    price.type = PropertyType::Number;
    Property discount = price;
    discount.name = u"discount"_s;
    Document document;
    document.clear(Schema({price, discount}));
    HistoryRowsModel model(journal.get());
    RunRowFilter filter;
    filter.run = run.id;
    model.showRows(filter, {document.snapshot(), {}});
    ASSERT_TRUE(readsTo(model, 2));
    EXPECT_EQ(line(model, 0).at(HistoryRowsModel::ServerColumn), QString());
    EXPECT_EQ(line(model, 1).at(HistoryRowsModel::ServerColumn), u"2.01"_s);
}

TEST_F(HistoryModelsTest, AnAnswerToAnOlderQuestionIsNotShown)
{
    const RunRecord first = begin(3);
    recordRows(first.id, 3);
    const RunRecord second = begin(1);
    recordRows(second.id, 1);
    HistoryRowsModel model(journal.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RunRowFilter filter;
    filter.run = first.id;
    model.showRows(filter);
    filter.run = second.id;
    model.showRows(filter);
    EXPECT_TRUE(readsTo(model, 2));
    model.showRows({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.canFetchMore({}));
}

TEST_F(HistoryModelsTest, RowsAreSortedAcrossPagesAndLinesStayTogether)
{
    const RunRecord run = begin(1'000);
    std::vector<RunRow> batch;
    for (int row = 0; row < 1'000; ++row)
        batch.push_back({QByteArray::number(row * 7 % 1'000), {}, {}, {{u"price"_s, "5", "x"}}});
    batch[3].cells = {{u"name"_s, "a", "Zoo"}, {u"price"_s, "1", "1000000.5"}};
    batch[4].cells = {{u"price"_s, "1", "20.0"}, {u"quantity"_s, {}, "3"}};
    batch[5].cells = {{u"price"_s, {}, ""}};
    batch[6].cells = {{u"name"_s, "a", "apple"}};
    journal->recordBatch(run.id, batch, nullptr, {});
    HistoryRowsModel model(journal.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto idAt = [&](int row) { return line(model, row).first(); };
    RunRowFilter filter;
    filter.run = run.id;
    model.showRows(filter);
    ASSERT_TRUE(readsTo(model, 1'002));
    EXPECT_EQ(idAt(1), u"7"_s) << "as they were recorded";

    model.sort(HistoryRowsModel::IdColumn);
    ASSERT_TRUE(readsTo(model, 1'002));
    EXPECT_EQ(idAt(0), u"0"_s);
    EXPECT_EQ(idAt(9), u"9"_s);
    EXPECT_EQ(idAt(1'001), u"999"_s);

    model.sort(HistoryRowsModel::NewColumn);
    ASSERT_TRUE(readsTo(model, 1'002));
    EXPECT_EQ(idAt(0), u"28"_s) << "the 3 beside the 20.0";
    EXPECT_EQ(idAt(1), u""_s);
    EXPECT_EQ(idAt(2), u"21"_s) << "the million, before any text";
    EXPECT_EQ(idAt(4), u"42"_s) << "apple, before the x of all others";
    EXPECT_EQ(idAt(1'001), u"35"_s) << "empty";

    model.sort(HistoryRowsModel::NewColumn, Qt::DescendingOrder);
    ASSERT_TRUE(readsTo(model, 1'002));
    EXPECT_EQ(idAt(0), u"21"_s) << "Zoo";
    EXPECT_EQ(idAt(2), u"0"_s);
    EXPECT_EQ(idAt(999), u"28"_s) << "20.0";
    EXPECT_EQ(idAt(1'001), u"35"_s) << "empty last still";

    model.sort(HistoryRowsModel::OldColumn);
    ASSERT_TRUE(readsTo(model, 1'002));
    EXPECT_EQ(idAt(1'001), u"35"_s) << "not known";
    model.sort(-1);
    ASSERT_TRUE(readsTo(model, 1'002));
    EXPECT_EQ(idAt(1), u"7"_s);
}

TEST_F(HistoryModelsTest, RowsAreFoundByWhatIsShown)
{
    const RunRecord run = begin(2);
    std::vector<RunRow> batch{{"1001", {}, {}, {{u"price"_s, "1", "2"}}},
                              {"1002", {}, {}, {{u"recurringbillingfrequency"_s, "", "per_six_months"}}}};
    journal->recordBatch(run.id, batch, nullptr, {});
    TableSnapshot loaded;
    Property name;
    name.name = u"name"_s;
    Property frequency;
    frequency.name = u"recurringbillingfrequency"_s;
    frequency.label = u"Billing frequency"_s;
    frequency.type = PropertyType::Enumeration;
    frequency.options = {{u"per_six_months"_s, u"Semi-annually"_s}};
    loaded.columns = Schema({name, frequency});
    loaded.baseline = Baseline(2);
    loaded.baseline.append({"1001", {"Training", ""}});
    loaded.baseline.append({"1002", {"Licence", ""}});
    HistoryRowsModel model(journal.get());
    const auto found = [&](const QString &text) {
        RunRowFilter filter;
        filter.run = run.id;
        filter.text = text;
        model.showRows(filter, {loaded, {}});
        EXPECT_TRUE(QTest::qWaitFor([&] { return model.total() >= 0; }));
        return model.rowCount() == 1 ? line(model, 0).first()
                                     : QString::number(model.rowCount()) + u" rows"_s;
    };
    EXPECT_EQ(found(u"semi-ann"_s), u"1002"_s);
    EXPECT_EQ(found(u"billing freq"_s), u"1002"_s);
    EXPECT_EQ(found(u"licence"_s), u"1002"_s);
    EXPECT_EQ(found(u"per_six"_s), u"1002"_s) << "as it was sent";
    EXPECT_EQ(found(u"training"_s), u"1001"_s);
    EXPECT_EQ(found(u"no outcome"_s), u"2 rows"_s);
    EXPECT_EQ(found(u"monthly"_s), u"0 rows"_s);
}

TEST_F(HistoryModelsTest, RunsComeNewestFirstAndSayWhatTheyUndo)
{
    RunRecord undone = begin(1, 1'000);
    for (int run = 0; run < HistoryRunsModel::pageSize; ++run)
        begin(1, 2'000 + run);
    RunRecord undoing;
    undoing = undone;
    undoing.id = QUuid::createUuid();
    undoing.startedAtMs = 5'000;
    undoing.undoOf = undone.id;
    journal->beginRun(undoing);
    journal->finishRun(undoing.id, {6'000, RowProblem::None, true});
    HistoryRunsModel model(journal.get());
    model.showRuns({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() > 0; }, 30'000));
    EXPECT_EQ(model.rowCount(), HistoryRunsModel::pageSize);
    EXPECT_EQ(line(model, 0).at(HistoryRunsModel::NoteColumn), u"Undoes an earlier run"_s);
    EXPECT_EQ(line(model, 0).at(HistoryRunsModel::EndColumn), u"Cancelled"_s);
    EXPECT_EQ(line(model, 0).at(HistoryRunsModel::ConnectionColumn),
              u"<b>Acme</b> second line · portal 4711"_s);
    EXPECT_EQ(line(model, 1).at(HistoryRunsModel::EndColumn), u"Going on, or interrupted"_s);
    // It asks for the next page by itself.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(readsTo(model, HistoryRunsModel::pageSize + 2));
    EXPECT_TRUE(line(model, 0).at(HistoryRunsModel::NoteColumn).startsWith(u"Undoes the run of "_s));
    EXPECT_EQ(model.run(model.rowCount() - 1).run.id, undone.id);
}

} // namespace
} // namespace lineitems
