// Edits that a person has typed must be there again, byte for byte, and no group may cost an fsync of its own.
#include "tests/models/storage/journalfixture.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lineitems {
namespace {

TEST_F(JournalTest, ReadsBackWhatWasWritten)
{
    const std::vector<JournalEdit> edits{
        {"1", u"amount"_s, "", CellProblem::None, "10.00"}, // cleared, which is not the same as no edit
        {"1", u"name"_s, "Ärmel \xF0\x9F\xA7\xA5\n\"'; DROP TABLE edit; --", CellProblem::None, ""},
        {"1", u"price"_s, "1,234", CellProblem::AmbiguousNumber, "1"},
        {"2", u"description"_s, QByteArray(65536, 'x'), CellProblem::None, QByteArray(65536, 'y')},
        {"2", u"start"_s, "soon", CellProblem::NotADate, "2026-03-01"},
        {"SKU-7 \xE2\x82\xAC", u"name"_s, "%_\\", CellProblem::None, "\xff\xfe"}, // not even UTF-8
    };
    Journal journal(directory());
    const QUuid desk = journal.openDesk(m_identity);
    ASSERT_EQ(writeEdits(journal, desk, edits), StorageError());
    const auto contents = readDesk(journal, desk);
    ASSERT_EQ(contents.error, StorageError());
    EXPECT_EQ(contents.value.edits, edits);
    EXPECT_EQ(contents.value.identity, m_identity);
}

TEST_F(JournalTest, KeepsOnlyTheLatestOfACellAndForgetsOneThatIsNoEditAnyMore)
{
    Journal journal(directory());
    const QUuid desk = journal.openDesk(m_identity);
    journal.writeEdits(desk, {journalEdit("1", u"name"_s, "a"), journalEdit("1", u"price"_s, "1")});
    journal.writeEdits(desk, {journalEdit("1", u"name"_s, "ab"), journalEdit("2", u"name"_s, "c")});
    journal.writeEdits(desk, {journalEdit("1", u"name"_s, "abc"), journalEdit("2", u"name"_s, {})});
    const std::vector<JournalEdit> left{journalEdit("1", u"name"_s, "abc"),
                                        journalEdit("1", u"price"_s, "1")};
    EXPECT_EQ(readDesk(journal, desk).value.edits, left);

    journal.clearEdits(desk);
    EXPECT_TRUE(readDesk(journal, desk).value.edits.empty());
}

TEST_F(JournalTest, TakesACellRangeOfASnapshot)
{
    TableSnapshot table;
    std::vector<Property> properties(2);
    properties[0].name = u"name"_s;
    properties[1].name = u"price"_s;
    table.columns = Schema(properties);
    table.baseline = Baseline(2);
    for (const char *id : {"1", "2", "3"})
        table.baseline.append({id, {"old", "5"}});
    table.edits.set(0, {0, "new", CellProblem::None});
    table.edits.set(1, {1, "x", CellProblem::NotANumber});
    table.edits.set(2, {0, "not in the ranges", CellProblem::None});

    Journal journal(directory());
    const QUuid desk = journal.openDesk(m_identity);
    journal.writeEdits(desk, {journalEdit("2", u"name"_s, "is the baseline again")});
    journal.writeEdits(desk, table, {{0, 1, 0, 0}, {1, 1, 1, 1}});
    const std::vector<JournalEdit> wanted{{"1", u"name"_s, "new", CellProblem::None, "old"},
                                          {"2", u"price"_s, "x", CellProblem::NotANumber, "5"}};
    EXPECT_EQ(readDesk(journal, desk).value.edits, wanted);
}

TEST_F(JournalTest, WritesManyGroupsInOneTransaction)
{
    Journal journal(directory());
    const QUuid desk = journal.openDesk(m_identity);
    ASSERT_EQ(writeEdits(journal, desk, {}), StorageError());
    const QFileInfo log(journalFile(directory()) + "-wal"_L1);
    const qint64 before = log.size();

    // While another process writes, the journal has to wait, and what comes meanwhile gathers.
    std::vector<int> order;
    {
        Database other(journalFile(directory()));
        ASSERT_TRUE(other.open() && other.exec(u"BEGIN IMMEDIATE"_s));
        for (int i = 0; i < 200; ++i) {
            journal.writeEdits(desk, {journalEdit("1", u"name"_s, QByteArray::number(i))}, &journal,
                               [&order, i](const StorageError &error) {
                                   EXPECT_EQ(error, StorageError());
                                   order.push_back(i);
                               });
        }
    }
    ASSERT_TRUE(waitUntil([&] { return order.size() == 200; }));
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
    EXPECT_EQ(readDesk(journal, desk).value.edits.at(0).value, "199");
    // Each transaction adds at least one page of 4 KiB.
    EXPECT_LT(QFileInfo(log.filePath()).size() - before, 40 * 4096);
}

TEST_F(JournalTest, OneCallThatFailsTakesNothingWithIt)
{
    Journal journal(directory());
    const QUuid desk = journal.openDesk(m_identity);
    journal.writeEdits(desk, {journalEdit("1", u"name"_s, "a")});
    const StorageError error = writeEdits(journal, QUuid::createUuid(), {journalEdit("1", u"name"_s, "b")});
    EXPECT_EQ(error.problem, StorageProblem::Gone);
    EXPECT_EQ(writeEdits(journal, desk, {journalEdit("2", u"name"_s, "c")}), StorageError());
    EXPECT_EQ(readDesk(journal, desk).value.edits.size(), 2U);
}

TEST_F(JournalTest, EndsWithEverythingWritten)
{
    QUuid desk;
    {
        Journal journal(directory());
        desk = journal.openDesk(m_identity);
        for (int i = 0; i < 1000; ++i)
            journal.writeEdits(desk, {journalEdit(QByteArray::number(i), u"name"_s, "x")});
    }
    Journal journal(directory());
    EXPECT_EQ(readDesk(journal, desk).value.edits.size(), 1000U);
}

TEST_F(JournalTest, CallsNobodyWhoIsGone)
{
    Journal journal(directory());
    const QUuid desk = journal.openDesk(m_identity);
    bool called = false;
    {
        QObject context;
        journal.writeEdits(desk, {}, &context, [&](const StorageError &) { called = true; });
    }
    EXPECT_EQ(writeEdits(journal, desk, {}), StorageError());
    EXPECT_FALSE(called);
}

} // namespace
} // namespace lineitems
