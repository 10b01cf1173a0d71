// The journal holds a customer's prices: nobody else may read it. A damaged file, or one of a newer version,
// must not cost the person anything.
#include "tests/models/storage/journalfixture.h"

#include <QDir>
#include <QFile>

namespace lineitems {
namespace {

constexpr QFile::Permissions forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

StorageOpening openingOf(Journal &journal)
{
    std::optional<StorageOpening> opening;
    QObject::connect(&journal, &Journal::opened, &journal,
                     [&](const StorageOpening &answer) { opening = answer; });
    EXPECT_TRUE(waitUntil([&] { return opening.has_value(); }));
    return opening.value_or(StorageOpening{});
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QFile::ReadWrite) && file.seek(from));
    file.write(bytes);
}

#ifdef Q_OS_UNIX
TEST_F(JournalTest, IsReadableByItsOwnerOnly)
{
    // A directory that somebody made too open is closed.
    ASSERT_TRUE(QDir().mkpath(directory()));
    QFile::setPermissions(directory(), QFile::Permissions(0x7777));
    Journal journal(directory());
    const QUuid desk = journal.openDesk(m_identity);
    ASSERT_EQ(writeEdits(journal, desk, {journalEdit("1", u"name"_s, "a")}), StorageError());

    EXPECT_EQ(QFile::permissions(directory()) & forOthers, QFile::Permissions());
    const QFileInfoList files = QDir(directory()).entryInfoList(QDir::Files | QDir::Hidden);
    EXPECT_GE(files.size(), 4); // the database, -wal, -shm, the desk's lock
    for (const QFileInfo &file : files)
        EXPECT_EQ(file.permissions() & forOthers, QFile::Permissions()) << file.fileName().toStdString();
}
#endif

struct Damage
{
    const char *name;
    qint64 from;
    QByteArray bytes;
};

TEST_F(JournalTest, SetsADamagedFileAsideAndSaysSo)
{
    const Damage cases[]{{"no database at all", 0, QByteArray(4096, 'x')},
                         {"a page of tables", 4096, QByteArray(8192, '\x7f')}};
    for (const Damage &damage : cases) {
        SCOPED_TRACE(damage.name);
        {
            Journal journal(directory());
            const QUuid desk = journal.openDesk(m_identity);
            ASSERT_EQ(writeEdits(journal, desk, {journalEdit("1", u"name"_s, "a")}), StorageError());
        }
        overwrite(journalFile(directory()), damage.from, damage.bytes);
        QFile file(journalFile(directory()));
        ASSERT_TRUE(file.open(QFile::ReadOnly));
        const QByteArray damaged = file.readAll();
        file.close();

        Journal journal(directory());
        const StorageOpening opening = openingOf(journal);
        EXPECT_EQ(opening.error, StorageError());
        QFile copy(opening.damagedCopy);
        ASSERT_TRUE(copy.open(QFile::ReadOnly)) << opening.damagedCopy.toStdString();
        EXPECT_EQ(copy.readAll(), damaged);
        EXPECT_EQ(copy.permissions() & forOthers, QFile::Permissions());
        const QUuid desk = journal.openDesk(m_identity);
        EXPECT_EQ(writeEdits(journal, desk, {journalEdit("1", u"name"_s, "a")}), StorageError());
    }
}

TEST_F(JournalTest, LeavesADamagedFileToTheWindowThatWorksWithIt)
{
    Journal first(directory());
    const QUuid desk = first.openDesk(m_identity);
    ASSERT_EQ(writeEdits(first, desk, {}), StorageError());
    overwrite(journalFile(directory()), 0, QByteArray(100, 'x'));

    Journal second(directory());
    const StorageOpening opening = openingOf(second);
    EXPECT_EQ(opening.error.problem, StorageProblem::Damaged);
    EXPECT_EQ(opening.damagedCopy, QString());
    EXPECT_TRUE(QFile::exists(journalFile(directory())));
}

TEST_F(JournalTest, DoesNotTouchAFileOfANewerVersion)
{
    {
        Journal journal(directory());
        const QUuid desk = journal.openDesk(m_identity);
        ASSERT_EQ(writeEdits(journal, desk, {}), StorageError());
    }
    {
        Database database(journalFile(directory()));
        ASSERT_TRUE(database.open() && database.exec(u"PRAGMA user_version = 1000"_s));
    }
    Journal journal(directory());
    bool failed = false;
    QObject::connect(&journal, &Journal::writeFailed, &journal, [&] { failed = true; });
    EXPECT_EQ(openingOf(journal).error.problem, StorageProblem::NewerVersion);
    const QUuid desk = journal.openDesk(m_identity);
    EXPECT_EQ(writeEdits(journal, desk, {}).problem, StorageProblem::NewerVersion);
    EXPECT_TRUE(failed);
    EXPECT_EQ(readDesk(journal, desk).error.problem, StorageProblem::NewerVersion);
}

TEST_F(JournalTest, TakesOverTheEditsInAFileOfAnEarlierVersion)
{
    const struct
    {
        QStringList statements;
        std::size_t runs; ///< that are still there
    } shapes[]{
        {{u"DROP TABLE run_entry"_s, u"CREATE TABLE run_row (run INTEGER NOT NULL REFERENCES run)"_s,
          u"INSERT INTO run_row (run) SELECT id FROM run"_s},
         0},
        {{u"INSERT INTO run_entry (run, kind, http_status, rows) SELECT id, 'sent', 0, '[]' FROM run"_s}, 1},
    };
    for (const auto &[statements, runs] : shapes) {
        QUuid desk;
        {
            Journal journal(directory());
            desk = journal.openDesk(m_identity);
            RunRecord run;
            run.id = QUuid::createUuid();
            run.connection = m_identity;
            journal.beginRun(run);
            ASSERT_EQ(writeEdits(journal, desk, {journalEdit("1", u"name"_s, "a")}), StorageError());
        }
        {
            Database database(journalFile(directory()));
            ASSERT_TRUE(database.open());
            for (const QString &sql : statements)
                ASSERT_TRUE(database.exec(sql)) << sql.toStdString();
            ASSERT_TRUE(database.exec(u"PRAGMA user_version = 1"_s));
        }
        Journal journal(directory());
        EXPECT_EQ(openingOf(journal).error, StorageError());
        EXPECT_EQ(readDesk(journal, desk).value.edits.size(), 1u);
        EXPECT_EQ(listRuns(journal).size(), runs) << "a run without its rows tells nothing";
        RunRecord run;
        run.id = QUuid::createUuid();
        run.connection = m_identity;
        journal.beginRun(run);
        EXPECT_EQ(resultOf([&](auto... to) { journal.recordBatch(run.id, {}, to...); }), StorageError());
        EXPECT_EQ(listRuns(journal).size(), runs + 1);
        QDir(directory()).removeRecursively();
    }
}

TEST_F(JournalTest, SaysWhenThereIsNoSuchPlace)
{
    Journal journal(u"/dev/null/journal"_s);
    EXPECT_EQ(openingOf(journal).error.problem, StorageProblem::CannotOpen);
    const QUuid desk = journal.openDesk(m_identity);
    EXPECT_EQ(writeEdits(journal, desk, {}).problem, StorageProblem::CannotOpen);
}

} // namespace
} // namespace lineitems
