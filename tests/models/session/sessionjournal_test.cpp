// After a crash every edit comes back, rows that were on their way are told apart, and a run can be undone.
#include "app/sandbox/sandboxserver.h"
#include "models/hubspot/clock.h"
#include "models/hubspot/networktransport.h"
#include "models/session/interruptedrows.h"
#include "models/session/session.h"
#include "models/storage/database.h"
#include "models/storage/journalfile.h"
#include "tests/support/reviewof.h"
#include "tests/support/waiting.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(BroughtBack, ComesAsEditsAndSaysWhatSomebodyElseChanged)
{
    std::vector<Property> properties(1);
    properties[0].name = u"price"_s;
    properties[0].type = PropertyType::Number;
    Document document;
    document.clear(Schema(properties));
    document.appendRows(std::vector<LoadedRow>{{"1", {"10"}}, {"2", {"21"}}, {"3", {"33"}}, {"4", {"40"}}});
    document.setCell({3, 0, {"44", CellProblem::None}}, u"typed since"_s);
    const auto edit = [](const QByteArray &id, const QByteArray &value, const QByteArray &baseline) {
        return JournalEdit{id, u"price"_s, value, CellProblem::None, baseline};
    };
    const std::vector<JournalEdit> edits{edit("1", "12", "10.0"), edit("2", "22", "20"),
                                         edit("3", "33.00", "30"), edit("4", "45", "40"),
                                         edit("5", "55", "50")};
    const BroughtBack back = restoredEdits(document.snapshot(), edits);
    ASSERT_EQ(back.cells.size(), 2u) << "what stands there already, or was edited again, does not come";
    EXPECT_EQ(back.cells[0].value.wire, "12");
    ASSERT_EQ(back.conflicts.size(), 1u);
    EXPECT_EQ(back.conflicts[0].row, 1);
    EXPECT_EQ(back.conflicts[0].original, "20");
    EXPECT_EQ(back.conflicts[0].theirs, "21");
    EXPECT_EQ(back.lostCells, 1);
}

TEST(BroughtBack, AnUndoneRunGoesBackToTheOldValues)
{
    std::vector<Property> properties(1);
    properties[0].name = u"price"_s;
    properties[0].type = PropertyType::Number;
    Document document;
    document.clear(Schema(properties));
    document.appendRows(std::vector<LoadedRow>{{"1", {"12"}}, {"2", {"22.35"}}, {"3", {"77"}}, {"4", {"4"}}});
    const auto row = [](const QByteArray &id, std::optional<QByteArray> before, const QByteArray &after,
                        Outcome outcome, PropertyValues made = {}) {
        HistoryRow saved;
        saved.row = {id, {}, {}, {{u"price"_s, before, after}}};
        saved.outcome = RowOutcome();
        saved.outcome->outcome = outcome;
        saved.outcome->serverValues = std::move(made);
        return saved;
    };
    const std::vector<HistoryRow> rows{
        row("1", "10", "12", Outcome::Saved),
        row("2", "20", "22.345", Outcome::Saved, {{u"price"_s, "22.35"}}),
        row("3", "30", "33", Outcome::Saved),
        row("4", "3", "4", Outcome::Failed),
        row("4", std::nullopt, "4", Outcome::Saved),
    };
    const BroughtBack back = undoneRun(document.snapshot(), rows);
    ASSERT_EQ(back.cells.size(), 3u);
    EXPECT_EQ(back.cells[1].value.wire, "20");
    ASSERT_EQ(back.conflicts.size(), 1u) << "what the server made of a value is no change by somebody else";
    EXPECT_EQ(back.conflicts[0].row, 2);
    EXPECT_EQ(back.unknownCells, 1);
}

TEST(InterruptedRows, AreToldByWhatStandsThere)
{
    std::vector<Property> properties(2);
    properties[0].name = u"price"_s;
    properties[0].type = PropertyType::Number;
    properties[1].name = u"name"_s;
    const Schema schema(properties);
    const struct
    {
        const char *price;
        const char *name;
        bool beforeKnown;
        Outcome outcome;
    } cases[] = {
        {"12.0", "new", true, Outcome::Saved},  {"10.0", "old", true, Outcome::NotSent},
        {"12", "old", true, Outcome::Conflict}, {"11", "old", true, Outcome::Conflict},
        {"12.0", "new", false, Outcome::Saved}, {"10", "old", false, Outcome::Unknown},
    };
    for (const auto &c : cases) {
        RunRow row;
        row.id = "1";
        const auto before = [&](const char *value) {
            return c.beforeKnown ? std::optional<QByteArray>(value) : std::nullopt;
        };
        row.cells = {{u"price"_s, before("10"), "12"}, {u"name"_s, before("old"), "new"}};
        ApiRecord record;
        record.properties = {{u"price"_s, c.price}, {u"name"_s, c.name}};
        EXPECT_EQ(classifyInterrupted(row, record, schema).outcome, c.outcome) << c.price << ' ' << c.name;
    }
}

struct SessionJournalTest : testing::Test
{
    QTemporaryDir folder;
    SandboxServer server{SandboxOptions{.rows = 250}};
    QNetworkAccessManager network;
    NetworkTransport transport{&network};
    SystemClock clock;
    Connection connection;

    SessionJournalTest()
    {
        QString error;
        EXPECT_TRUE(server.start(&error)) << error.toStdString();
        connection.baseUrl = server.url();
        connection.token = server.token();
        connection.requestsPerTenSeconds = 0;
    }

    std::unique_ptr<Session> open(Journal *journal)
    {
        auto session = std::make_unique<Session>(&transport, &clock, connection,
                                                 SessionStorage{journal, u"sandbox"_s});
        bool loaded = false;
        QObject::connect(session.get(), &Session::loadFinished, &network, [&loaded] { loaded = true; });
        session->open();
        EXPECT_TRUE(waitUntil([&] { return loaded; }));
        return session;
    }

    static int column(Session &session, const QString &name)
    {
        return session.document()->columns().indexOf(name);
    }
};

TEST_F(SessionJournalTest, ARunIsInTheHistoryAndCanBeUndone)
{
    Journal journal(folder.filePath(u"journal"_s));
    const auto session = open(&journal);
    const int price = column(*session, u"price"_s);
    std::vector<QByteArray> old;
    std::vector<CellInput> cells;
    for (int row = 100; row < 220; ++row) {
        old.push_back(session->document()->value(row, price).toByteArray());
        cells.push_back({row, price, {"5.25", CellProblem::None}});
    }
    session->document()->setCells(cells, u"paste"_s);
    bool ended = false;
    QObject::connect(session.get(), &Session::submitFinished, &network, [&ended] { ended = true; });
    session->submit(reviewOf(*session->document()).inputs);
    ASSERT_TRUE(waitUntil([&] { return ended; }));
    const int saved = session->lastRun().saved;
    ASSERT_GT(saved, 110);

    std::optional<HistoryRun> run;
    journal.listRuns({}, &network, [&run](const StorageReply<std::vector<HistoryRun>> &reply) {
        ASSERT_FALSE(reply.error);
        ASSERT_EQ(reply.value.size(), 1u);
        run = reply.value.front();
    });
    ASSERT_TRUE(waitUntil([&] { return run.has_value(); }));
    EXPECT_EQ(run->counts.saved, saved);
    EXPECT_EQ(run->counts.unsettled, 0);
    EXPECT_FALSE(run->run.user.isEmpty());
    EXPECT_EQ(run->run.connection.connectionKey, u"sandbox");

    std::optional<BroughtBackSummary> undone;
    session->journal()->undoRun(run->run.id, u"undo the run"_s,
                                [&undone](const BroughtBackSummary &summary) { undone = summary; });
    ASSERT_TRUE(waitUntil([&] { return undone.has_value(); }));
    EXPECT_EQ(undone->cells, saved);
    EXPECT_EQ(undone->conflicts, 0);
    for (int row = 100; row < 220; ++row) {
        if (session->document()->isEdited(row, price)) {
            EXPECT_EQ(session->document()->value(row, price), old[static_cast<std::size_t>(row - 100)]);
        }
    }
    EXPECT_EQ(session->document()->undoStack()->undoText(), u"undo the run");

    // Taken back, it is no undoing of that run any more, whatever goes out next.
    session->document()->undoStack()->undo();
    session->document()->setCell({100, price, {"6.5", CellProblem::None}}, u"type"_s);
    ended = false;
    session->submit(reviewOf(*session->document()).inputs);
    ASSERT_TRUE(waitUntil([&] { return ended; }));
    std::vector<HistoryRun> runs;
    journal.listRuns({}, &network, [&runs](const auto &reply) { runs = reply.value; });
    ASSERT_TRUE(waitUntil([&] { return runs.size() == 2; }));
    EXPECT_TRUE(runs.front().run.undoOf.isNull());
}

TEST_F(SessionJournalTest, WhatAColleagueChangedIsHeldAlsoInARowThatWasOnItsWay)
{
    RunRow sent;
    {
        Journal crashed(folder.filePath(u"journal"_s));
        const auto session = open(&crashed);
        const int price = column(*session, u"price"_s);
        sent.id = session->document()->idOf(100);
        sent.cells = {{u"price"_s, session->document()->value(100, price).toByteArray(), "5.25"}};
        session->document()->setCell({100, price, {"5.25", CellProblem::None}}, u"type"_s);
        ASSERT_TRUE(waitUntil([&] { return session->journal()->isCaughtUp(); }));
        session->journal()->setLeavesDesk(true);
    }
    Journal journal(folder.filePath(u"journal"_s));
    std::vector<AbandonedDesk> desks;
    journal.findAbandoned({}, &network, [&desks](const auto &reply) { desks = reply.value; });
    ASSERT_TRUE(waitUntil([&] { return desks.size() == 1; }));
    RunRecord run;
    run.id = QUuid::createUuid();
    run.desk = desks.front().id;
    run.connection = desks.front().identity;
    journal.beginRun(run);
    journal.recordBatch(run.id, {sent}, nullptr, {});

    bool ended = false;
    const auto colleague = open(nullptr);
    QObject::connect(colleague.get(), &Session::submitFinished, &network, [&ended] { ended = true; });
    colleague->document()->setCell({100, column(*colleague, u"price"_s), {"7.5", CellProblem::None}},
                                   u"type"_s);
    colleague->submit(reviewOf(*colleague->document()).inputs);
    ASSERT_TRUE(waitUntil([&] { return ended; }));

    const auto session = open(&journal);
    std::optional<BroughtBackSummary> restored;
    QObject::connect(session->journal(), &SessionJournal::restored, &network,
                     [&restored](const BroughtBackSummary &summary) { restored = summary; });
    session->journal()->restore(desks.front().id, u"restore"_s);
    ASSERT_TRUE(waitUntil([&] { return restored.has_value(); }));
    EXPECT_EQ(restored->unclear, 1);
    EXPECT_EQ(session->document()->value(100, column(*session, u"price"_s)), "5.25");
    EXPECT_EQ(session->document()->statusOf(100), RowStatus::Conflict);
    EXPECT_TRUE(reviewOf(*session->document()).inputs.empty()) << "until a person decides";
}

TEST_F(SessionJournalTest, WhatCouldNotBeWrittenIsToldAndItsRowsComeIntoTheHistoryAllTheSame)
{
    for (const QString &kind : {u"sent"_s, u"saved"_s}) {
        SCOPED_TRACE(kind.toStdString());
        const QString directory = folder.filePath(kind);
        Journal journal(directory);
        int failures = 0;
        QObject::connect(&journal, &Journal::writeFailed, &network, [&failures] { ++failures; });
        const auto session = open(&journal);
        // What it writes for the session that is open must be done with: SQLite has one writer at a time.
        bool isQuiet = false;
        journal.findAbandoned({}, &network, [&isQuiet](const auto &) { isQuiet = true; });
        ASSERT_TRUE(waitUntil([&] { return isQuiet; }));
        // As a full disk does it.
        Database elsewhere(journalFile(directory));
        ASSERT_TRUE(elsewhere.open());
        ASSERT_TRUE(elsewhere.exec(u"CREATE TRIGGER full BEFORE INSERT ON run_entry WHEN NEW.kind = '%1' "
                                   "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"_s.arg(kind)));
        const int price = column(*session, u"price"_s);
        session->document()->setCell({100, price, {kind == u"sent" ? "5.25" : "5.75", CellProblem::None}},
                                     u"type"_s);
        bool ended = false;
        QObject::connect(session.get(), &Session::submitFinished, &network, [&ended] { ended = true; });
        session->submit(reviewOf(*session->document()).inputs);
        ASSERT_TRUE(waitUntil([&] { return ended; }));
        EXPECT_EQ(session->lastRun().saved, 1);

        std::vector<HistoryRow> rows;
        std::vector<HistoryRun> runs;
        journal.listRuns({}, &network, [&](const auto &listed) {
            runs = listed.value;
            ASSERT_EQ(runs.size(), 1u);
            RunRowFilter filter;
            filter.run = runs.front().run.id;
            journal.readRun(filter, &network, [&](const auto &page) { rows = page.value.rows; });
        });
        ASSERT_TRUE(waitUntil([&] { return !rows.empty(); }));
        EXPECT_EQ(failures, 1);
        ASSERT_EQ(rows.size(), 1u);
        ASSERT_EQ(rows.front().row.cells.size(), 1u);
        EXPECT_TRUE(rows.front().row.cells.front().before.has_value());
        // Without its outcome it is not called saved: the next start reads it back.
        EXPECT_EQ(rows.front().outcome.has_value(), kind == u"sent");
    }
}

TEST_F(SessionJournalTest, LeavingOnPurposeLeavesNothingBehind)
{
    Journal journal(folder.filePath(u"journal"_s));
    {
        const auto session = open(&journal);
        session->document()->setCell({0, column(*session, u"price"_s), {"1.23", CellProblem::None}},
                                     u"type"_s);
        ASSERT_TRUE(waitUntil([&] { return session->journal()->isCaughtUp(); }));
    }
    bool answered = false;
    journal.findAbandoned({}, &network, [&answered](const StorageReply<std::vector<AbandonedDesk>> &reply) {
        EXPECT_TRUE(reply.value.empty());
        answered = true;
    });
    ASSERT_TRUE(waitUntil([&] { return answered; }));
}

} // namespace
} // namespace lineitems
