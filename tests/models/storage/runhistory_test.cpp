// The history must say of every row what was sent and what became of it, or no run can be undone or explained.
#include "tests/models/storage/journalfixture.h"

#include <algorithm>

namespace lineitems {
namespace {

RunRow runRow(const QByteArray &id, std::vector<RunCell> cells)
{
    return {id, u""_s, "trace-" + id, std::move(cells)};
}

SettledRunRow settledRow(const RunRow &row, Outcome outcome, const RowError &error = {})
{
    SettledRunRow settled{row, {}};
    settled.outcome.id = row.id;
    settled.outcome.outcome = outcome;
    settled.outcome.traceId = row.traceId;
    settled.outcome.error = error;
    return settled;
}

class RunHistoryTest : public JournalTest
{
protected:
    RunRecord record(qint64 startedAtMs = 1'000)
    {
        RunRecord run;
        run.id = QUuid::createUuid();
        run.desk = m_desk;
        run.connection = m_identity;
        run.api = u"v3"_s;
        run.user = u"jürgen"_s;
        run.program = u"window"_s;
        run.startedAtMs = startedAtMs;
        run.totalRows = 4;
        return run;
    }

    Journal m_journal{directory()};
    const QUuid m_desk = m_journal.openDesk(m_identity);
};

TEST_F(RunHistoryTest, TellsEveryRowWithItsCellsAndItsEnd)
{
    RunRecord run = record();
    run.undoOf = QUuid::createUuid();
    m_journal.beginRun(run);
    const RunRow saved = runRow("1", {{u"name"_s, "old", ""}, {u"price"_s, "1", "2.0"}});
    RunRow failed = runRow("SKU 2", {{u"price"_s, {}, "x"}});
    failed.idProperty = u"hs_sku"_s;
    const RunRow notSent = runRow("3", {{u"price"_s, "", "3"}});
    const RowError error{
        RowProblem::ServerError, 400,     u"VALIDATION_ERROR"_s, u"INVALID_INTEGER"_s, u"price"_s,
        u"\"x\" is no number"_s, u"c-1"_s};
    ASSERT_EQ(resultOf([&](auto... to) {
                  m_journal.recordBatch(run.id, {saved, failed}, to...);
              }),
              StorageError());
    // Settled in another order, and without the cells that are known.
    auto settledSaved = settledRow({"1", {}, {}, {}}, Outcome::Saved);
    settledSaved.outcome.warning = u"the server made it 2"_s;
    settledSaved.outcome.serverValues = {{u"price"_s, "2"}, {u"name"_s, ""}};
    m_journal.recordOutcomes(
        run.id,
        {settledRow(notSent, Outcome::NotSent, {RowProblem::RunStopped, 0, {}, {}, {}, {}, {}}),
         settledRow({"SKU 2", {}, {}, {}}, Outcome::Failed, error)});
    m_journal.recordOutcomes(run.id, {settledSaved});
    m_journal.finishRun(run.id, {2'000, RowProblem::NoAnswer, true});

    const auto reply = readRun(m_journal, {run.id, {}, false, {}});
    ASSERT_EQ(reply.error, StorageError());
    run.finishedAtMs = 2'000;
    run.stoppedBy = RowProblem::NoAnswer;
    run.cancelled = true;
    EXPECT_EQ(reply.value.run, run);
    ASSERT_EQ(reply.value.total, 3);
    const std::vector<HistoryRow> &rows = reply.value.rows;
    EXPECT_EQ(rows[0].row, saved);
    EXPECT_EQ(rows[0].outcome->outcome, Outcome::Saved);
    EXPECT_EQ(rows[0].outcome->traceId, "trace-1");
    EXPECT_EQ(rows[0].outcome->warning, u"the server made it 2"_s);
    EXPECT_EQ(rows[0].outcome->serverValues, settledSaved.outcome.serverValues);
    EXPECT_EQ(rows[1].row, failed);
    EXPECT_EQ(rows[1].outcome->outcome, Outcome::Failed);
    EXPECT_EQ(rows[1].outcome->error, error);
    EXPECT_TRUE(rows[1].wasSent);
    EXPECT_EQ(rows[2].row, notSent);
    EXPECT_EQ(rows[2].outcome->error.problem, RowProblem::RunStopped);
    EXPECT_FALSE(rows[2].wasSent);
}

TEST_F(RunHistoryTest, OutcomesAreWrittenAlthoughNothingFollows)
{
    const RunRecord run = record();
    // Written, so that the outcomes do not go with it.
    ASSERT_EQ(resultOf([&](auto... to) { m_journal.beginRun(run, to...); }), StorageError());
    EXPECT_EQ(resultOf([&](auto... to) {
                  m_journal.recordOutcomes(run.id, {settledRow(runRow("1", {}), Outcome::Saved)}, to...);
              }),
              StorageError());
}

TEST_F(RunHistoryTest, OutcomesAreWrittenBeforeTheJournalIsClosed)
{
    const RunRecord run = record();
    {
        Journal journal(directory());
        ASSERT_EQ(resultOf([&](auto... to) { journal.beginRun(run, to...); }), StorageError());
        journal.recordOutcomes(run.id, {settledRow(runRow("1", {}), Outcome::Saved)});
    }
    EXPECT_EQ(readRun(m_journal, {run.id, {}, false, {}}).value.total, 1);
}

TEST_F(RunHistoryTest, KnowsSavedRowsByAnyId)
{
    const RunRecord run = record();
    m_journal.beginRun(run);
    std::vector<SettledRunRow> settled;
    for (const QByteArray id : {"1", "SKU \"2\"", "a\\b", "[3,4]", "größe"})
        settled.push_back(settledRow({id, {}, {}, {}}, Outcome::Saved));
    m_journal.recordBatch(run.id, {settled[0].row, settled[1].row, settled[2].row}, nullptr, {});
    // In two entries: one that needs escapes, and one that does not.
    m_journal.recordOutcomes(run.id, {settled[1], settled[2]});
    m_journal.recordOutcomes(run.id, {settled[0], settled[3], settled[4]});
    m_journal.finishRun(run.id, {2'000, RowProblem::None, false});
    const auto reply = readRun(m_journal, {run.id, {}, false, {}});
    EXPECT_EQ(listRuns(m_journal).at(0).counts.saved, 5);
    ASSERT_EQ(reply.value.rows.size(), 5U);
    for (const HistoryRow &row : reply.value.rows)
        EXPECT_EQ(row.outcome->outcome, Outcome::Saved) << row.row.id.constData();
}

TEST_F(RunHistoryTest, ARowThatGoesOutAgainStaysOneRow)
{
    const RunRecord run = record();
    m_journal.beginRun(run);
    RunRow row = runRow("1", {{u"price"_s, "1", "2"}});
    m_journal.recordBatch(run.id, {row}, nullptr, {});
    m_journal.recordOutcomes(run.id, {settledRow(row, Outcome::NotSent)});
    row.traceId = "trace-again";
    m_journal.recordBatch(run.id, {row}, nullptr, {});
    const auto reply = readRun(m_journal, {run.id, {}, false, {}});
    ASSERT_EQ(reply.value.rows.size(), 1U);
    EXPECT_EQ(reply.value.rows[0].row, row);
    EXPECT_FALSE(reply.value.rows[0].outcome);
}

TEST_F(RunHistoryTest, KeepsEveryCharacterOfAValue)
{
    const RunRecord run = record();
    m_journal.beginRun(run);
    QByteArray controls;
    for (char c = 1; c < 32; ++c)
        controls += c;
    const RunRow row = runRow("1",
                              {{u"name"_s, "\"quoted\" \\ / \\n \\u0041", controls},
                               {u"näme\""_s, "Ärmel \xF0\x9F\xA7\xA5", QByteArray(65536, 'x')},
                               {u"price"_s, {}, ""},
                               {u"tax"_s, "", "]],[null]"}});
    m_journal.recordBatch(run.id, {row}, nullptr, {});
    const auto reply = readRun(m_journal, {run.id});
    ASSERT_EQ(reply.value.rows.size(), 1U);
    EXPECT_EQ(reply.value.rows[0].row, row);
}

TEST_F(RunHistoryTest, AValueThatIsNoUtf8CostsNoOtherRow)
{
    const RunRecord run = record();
    m_journal.beginRun(run);
    const RunRow whole = runRow("1", {{u"name"_s, "old", "new"}});
    const RunRow broken = runRow("2", {{u"name"_s, "\xED\xB0\x80", "new"}}); // a server's "\udc00"
    m_journal.recordBatch(run.id, {whole, broken}, nullptr, {});
    m_journal.recordOutcomes(run.id, {settledRow(whole, Outcome::Saved), settledRow(broken, Outcome::Saved)});
    const auto reply = readRun(m_journal, {run.id});
    ASSERT_EQ(reply.value.rows.size(), 2U);
    EXPECT_EQ(reply.value.rows[0].row, whole);
    EXPECT_EQ(reply.value.rows[1].outcome->outcome, Outcome::Saved);
    EXPECT_EQ(reply.value.rows[1].row.cells[0].before, std::nullopt)
        << "what cannot be put back is not known";
}

TEST_F(RunHistoryTest, KeepsMarksAndNulsOfAValue)
{
    const QByteArray marked = "\xEF\xBB\xBF"
                              "from a file \xEF\xBB\xBF";
    const QByteArray nul("a\0b", 3);
    const RunRecord run = record();
    m_journal.beginRun(run);
    const RunRow sent = runRow("1", {{u"name"_s, marked, nul}});
    const RunRow notSent = runRow("2", {{u"name"_s, marked, nul}});
    m_journal.recordBatch(run.id, {sent}, nullptr, {});
    auto settled = settledRow(sent, Outcome::Saved);
    settled.outcome.serverValues = {{u"name"_s, marked}};
    m_journal.recordOutcomes(run.id, {settled, settledRow(notSent, Outcome::NotSent)});
    const auto reply = readRun(m_journal, {run.id});
    ASSERT_EQ(reply.value.rows.size(), 2U);
    EXPECT_EQ(reply.value.rows[0].row, sent);
    EXPECT_EQ(reply.value.rows[0].outcome->serverValues, settled.outcome.serverValues);
    EXPECT_EQ(reply.value.rows[1].row, notSent);
}

TEST_F(RunHistoryTest, ReadsPagesAndFinds)
{
    const RunRecord run = record();
    m_journal.beginRun(run);
    std::vector<RunRow> rows;
    for (int i = 0; i < 250; ++i)
        rows.push_back(runRow(QByteArray::number(1000 - i), {{u"price"_s, "1", QByteArray::number(i)}}));
    rows[7].cells[0].before = "100%_Widget";
    m_journal.recordBatch(run.id, rows, nullptr, {});
    m_journal.recordOutcomes(run.id,
                             {settledRow(rows[3], Outcome::Failed,
                                         {RowProblem::ServerError, 400, {}, {}, {}, u"Price too low"_s, {}}),
                              settledRow(rows[4], Outcome::Saved)});
    struct Case
    {
        RunRowFilter filter;
        int total;
        std::vector<QByteArray> ids;
    };
    const Case cases[]{
        {{run.id, {}, false, {}, 0, 2}, 250, {"1000", "999"}},
        {{run.id, {}, false, {}, 248, 100}, 250, {"752", "751"}},
        {{run.id, {}, false, {}, 250, 100}, 250, {}},
        {{run.id, Outcome::Failed, false, {}}, 1, {"997"}},
        {{run.id, Outcome::Unknown, false, {}}, 0, {}},
        {{run.id, {}, true, {}, 0, 1}, 248, {"1000"}},
        {{run.id, {}, false, u"too LOW"_s}, 1, {"997"}},
        {{run.id, {}, false, u"%_w"_s}, 1, {"993"}},
        {{run.id, {}, false, u"1000"_s}, 1, {"1000"}},
        {{run.id, {}, false, u"249"_s}, 1, {"751"}},
    };
    for (const Case &each : cases) {
        const auto reply = readRun(m_journal, each.filter);
        std::vector<QByteArray> ids;
        for (const HistoryRow &row : reply.value.rows)
            ids.push_back(row.row.id);
        EXPECT_EQ(reply.value.total, each.total);
        EXPECT_EQ(ids, each.ids) << each.filter.text.toStdString();
    }
}

TEST_F(RunHistoryTest, ListsTheNewestFirstWithWhatBecameOfTheRows)
{
    const RunRecord finished = record(1'000);
    const RunRecord interrupted = record(3'000);
    RunRecord other = record(2'000);
    other.connection.connectionName = u"Übersee"_s;
    for (const RunRecord &run : {finished, interrupted, other}) {
        m_journal.beginRun(run);
        m_journal.recordBatch(run.id, {runRow("1", {}), runRow("2", {}), runRow("3", {})}, nullptr, {});
        m_journal.recordOutcomes(
            run.id,
            {settledRow(runRow("1", {}), Outcome::Saved), settledRow(runRow("2", {}), Outcome::Unknown)});
    }
    m_journal.recordBatch(other.id, {runRow("77", {})}, nullptr, {});
    m_journal.finishRun(finished.id, {1'500, {}, false});
    // What is found out after the end counts too.
    m_journal.recordOutcomes(finished.id, {settledRow(runRow("3", {}), Outcome::Conflict)});

    struct Case
    {
        RunFilter filter;
        std::vector<QUuid> runs;
    };
    const Case cases[]{
        {{}, {interrupted.id, other.id, finished.id}},
        {{u"übersee"_s}, {other.id}},
        {{u"JÜRGEN"_s, {}, 3'000}, {other.id, finished.id}},
        {{u""_s, 2'000, {}}, {interrupted.id, other.id}},
        {{u"77"_s}, {other.id}}, // a row of it
        {{finished.id.toString(QUuid::WithoutBraces)}, {finished.id}},
        {{u""_s, {}, {}, 1, 1}, {other.id}},
        {{u"nobody"_s}, {}},
    };
    for (const Case &each : cases) {
        std::vector<QUuid> runs;
        for (const HistoryRun &run : listRuns(m_journal, each.filter))
            runs.push_back(run.run.id);
        EXPECT_EQ(runs, each.runs) << each.filter.text.toStdString();
    }
    const auto all = listRuns(m_journal);
    EXPECT_EQ(all.at(0).counts, (RunCounts{1, 0, 0, 1, 0, 1}));
    EXPECT_FALSE(all.at(0).run.finishedAtMs);
    EXPECT_EQ(all.at(2).counts, (RunCounts{1, 0, 1, 1, 0, 0}));
}

TEST_F(RunHistoryTest, SaysThatARunIsNotThere)
{
    EXPECT_EQ(readRun(m_journal, {QUuid::createUuid(), {}, false, {}}).error.problem, StorageProblem::Gone);
    const auto error = resultOf(
        [&](auto... to) { m_journal.recordBatch(QUuid::createUuid(), {runRow("1", {})}, to...); });
    EXPECT_EQ(error.problem, StorageProblem::Gone);
}

TEST_F(RunHistoryTest, OutlivesItsDesk)
{
    RunRecord run = record();
    m_journal.beginRun(run);
    m_journal.closeDesk(m_desk);
    run.desk = {};
    ASSERT_EQ(listRuns(m_journal).size(), 1U);
    EXPECT_EQ(listRuns(m_journal)[0].run, run);
}

} // namespace
} // namespace lineitems
