// After a crash at any moment the next start must offer what was typed, once, and what was on its way.
#include "tests/models/storage/journalfixture.h"

#include <QProcess>

#include <array>

namespace lineitems {
namespace {

/// Another window, as a process of its own (storagewindow.cpp).
class Window
{
public:
    explicit Window(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(LINEITEMS_STORAGE_WINDOW), arguments);
    }
    ~Window() { kill(); }
    Q_DISABLE_COPY_MOVE(Window)

    /// Its next line of output; empty when there will be none.
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000))
                break;
        }
        return m_process.readLine().trimmed();
    }
    void say(const QByteArray &text)
    {
        m_process.write(text + '\n');
        m_process.waitForBytesWritten();
    }
    /// SIGKILL on Unix. Then line() gives what it had said before.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

TEST_F(JournalTest, LosesNothingThatWasAcknowledgedWhenItIsKilled)
{
    for (const int groupsBefore : {1, 7, 60}) {
        Window window({u"write"_s, directory()});
        const QUuid desk = QUuid::fromString(QString::fromLatin1(window.line()));
        int acknowledged = 0;
        while (acknowledged < groupsBefore) {
            const QByteArray line = window.line();
            ASSERT_FALSE(line.isEmpty());
            acknowledged = line.toInt();
        }
        window.kill();
        for (QByteArray line = window.line(); !line.isEmpty(); line = window.line())
            acknowledged = line.toInt();

        Journal journal(directory());
        const auto desks = abandoned(journal, u"key"_s);
        ASSERT_EQ(desks.size(), 1U);
        EXPECT_EQ(desks[0].id, desk);
        EXPECT_EQ(desks[0].identity, m_identity);
        EXPECT_EQ(desks[0].editedCells, 3 * desks[0].editedRows);
        EXPECT_GT(desks[0].writtenAtMs, 0);
        EXPECT_TRUE(abandoned(journal, u"another connection"_s).empty());
        const auto edits = readDesk(journal, desk).value.edits;
        EXPECT_GE(static_cast<int>(edits.size()), 3 * acknowledged);
        EXPECT_EQ(edits.size() % 3, 0U) << "half a group came back";
        EXPECT_EQ(resultOf([&](auto... to) { journal.discardDesk(desk, to...); }), StorageError());
        EXPECT_TRUE(abandoned(journal).empty());
    }
}

TEST_F(JournalTest, OffersNothingThatALivingWindowWorksOn)
{
    Window window({u"write"_s, directory(), u"20"_s});
    const QUuid desk = QUuid::fromString(QString::fromLatin1(window.line()));
    for (QByteArray line = window.line(); line != "20"; line = window.line())
        ASSERT_FALSE(line.isEmpty());
    Journal journal(directory());
    EXPECT_TRUE(abandoned(journal).empty());
    EXPECT_EQ(resultOf([&](auto... to) { journal.discardDesk(desk, to...); }).problem, StorageProblem::Gone);
    window.kill();
    EXPECT_EQ(abandoned(journal).size(), 1U);
}

TEST_F(JournalTest, TwoWindowsOnOneConnectionKeepTheirEditsApart)
{
    std::array<std::unique_ptr<Window>, 3> windows;
    std::array<QUuid, 3> desks;
    for (auto &window : windows)
        window = std::make_unique<Window>(QStringList{u"write"_s, directory(), u"150"_s});
    for (std::size_t i = 0; i < windows.size(); ++i) {
        desks[i] = QUuid::fromString(QString::fromLatin1(windows[i]->line()));
        for (QByteArray line = windows[i]->line(); line != "150"; line = windows[i]->line())
            ASSERT_FALSE(line.isEmpty());
    }
    Journal journal(directory());
    for (const QUuid &desk : desks) {
        const auto edits = readDesk(journal, desk).value.edits;
        EXPECT_EQ(edits.size(), 450U);
        for (const JournalEdit &edit : edits)
            EXPECT_EQ(edit.baseline, desk.toByteArray());
    }
}

TEST_F(JournalTest, OfSeveralWindowsThatAdoptOneGetsTheEdits)
{
    for (int round = 0; round < 5; ++round) {
        QUuid abandonedDesk;
        {
            Journal journal(directory());
            abandonedDesk = journal.openDesk(m_identity);
            journal.writeEdits(abandonedDesk, {journalEdit("1", u"name"_s, "a")});
        }
        Window first({u"adopt"_s, directory(), abandonedDesk.toString()});
        Window second({u"adopt"_s, directory(), abandonedDesk.toString()});
        EXPECT_EQ(first.line(), "ready");
        EXPECT_EQ(second.line(), "ready");
        first.say("go");
        second.say("go");
        const std::array<QByteArray, 2> answers{first.line(), second.line()};
        EXPECT_EQ(std::count(answers.begin(), answers.end(), "1 edits"), 1);
        EXPECT_EQ(std::count(answers.begin(), answers.end(), "gone"), 1);
    }
}

TEST_F(JournalTest, TheLaterEditOfACellWinsWhenADeskIsAdopted)
{
    QUuid old;
    {
        Journal journal(directory());
        old = journal.openDesk(m_identity);
        journal.writeEdits(old, {journalEdit("1", u"name"_s, "old"), journalEdit("2", u"name"_s, "old")});
    }
    Journal journal(directory());
    const QUuid desk = journal.openDesk(m_identity);
    journal.writeEdits(desk, {journalEdit("1", u"name"_s, "typed since")});
    ASSERT_EQ(resultOf([&](auto... to) { journal.adoptDesk(old, desk, to...); }), StorageError());
    const std::vector<JournalEdit> wanted{journalEdit("1", u"name"_s, "typed since"),
                                          journalEdit("2", u"name"_s, "old")};
    EXPECT_EQ(readDesk(journal, desk).value.edits, wanted);
    EXPECT_EQ(readDesk(journal, old).error.problem, StorageProblem::Gone);
}

TEST_F(JournalTest, AnInterruptedRunComesBackWithTheRowsThatWereOnTheirWay)
{
    Window window({u"run"_s, directory()});
    const QUuid desk = QUuid::fromString(QString::fromLatin1(window.line()));
    ASSERT_EQ(window.line(), "recorded");
    window.kill();

    QUuid run;
    {
        Journal journal(directory());
        const auto desks = abandoned(journal);
        ASSERT_EQ(desks.size(), 1U);
        ASSERT_EQ(desks[0].unfinishedRuns.size(), 1U);
        EXPECT_EQ(desks[0].unfinishedRuns[0].unsettledRows, 2);
        run = desks[0].unfinishedRuns[0].run.id;
        const QUuid next = journal.openDesk(m_identity);
        ASSERT_EQ(resultOf([&](auto... to) { journal.adoptDesk(desk, next, to...); }), StorageError());
    }
    // Killed again before the rows were read back: they are offered still.
    Journal journal(directory());
    const auto desks = abandoned(journal);
    ASSERT_EQ(desks.size(), 1U);
    const auto contents = readDesk(journal, desks[0].id).value;
    ASSERT_EQ(contents.unfinishedRuns.size(), 1U);
    const std::vector<RunRow> unsettled{{"2", u""_s, "t2", {{u"price"_s, "2", "20"}}},
                                        {"3", u""_s, "t3", {{u"price"_s, {}, "30"}}}};
    EXPECT_EQ(contents.unfinishedRuns[0].run.id, run);
    EXPECT_EQ(contents.unfinishedRuns[0].unsettled, unsettled);

    journal.finishRun(run, {5'000, RowProblem::NoAnswer, false});
    EXPECT_TRUE(abandoned(journal).empty());
}

TEST_F(JournalTest, ADeskClosedOnPurposeIsNotOffered)
{
    {
        Journal journal(directory());
        const QUuid desk = journal.openDesk(m_identity);
        journal.writeEdits(desk, {journalEdit("1", u"name"_s, "a")});
        journal.closeDesk(desk);
        journal.openDesk(m_identity); // nothing was ever done at this one
    }
    Journal journal(directory());
    EXPECT_TRUE(abandoned(journal).empty());
}

} // namespace
} // namespace lineitems
