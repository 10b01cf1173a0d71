#include "models/storage/journalfile.h"

#include "models/storage/desklocks.h"
#include "models/storage/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersDirectory = ownersFile | QFile::ExeOwner;

// A check reads the whole file. What is larger than this would keep the first edits waiting; SQLite then
// notices damage when it comes across it.
constexpr qint64 largestCheckedBytes = 256 * 1024 * 1024;

constexpr int openingLimitMs = 10'000;

StorageError makeDirectory(const QString &directory)
{
    const QFileInfo info(directory);
    QDir().mkpath(info.path());
    QDir().mkdir(directory, ownersDirectory);
    // One that was there before may be open to others.
    if (!QFile::setPermissions(directory, ownersDirectory))
        return {StorageProblem::CannotOpen, directory};
    return {};
}

/// SQLite gives the files beside it (-wal, -shm) the permissions of this one.
StorageError makeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite, ownersFile) || !file.setPermissions(ownersFile))
        return {StorageProblem::CannotOpen, file.errorString()};
    return {};
}

void checkSoundness(Database &database)
{
    if (QFileInfo(database.file()).size() > largestCheckedBytes)
        return;
    const QString finding = database.value(u"PRAGMA quick_check(1)"_s);
    if (finding != "ok"_L1)
        database.fail({StorageProblem::Damaged, finding});
}

StorageError tryToOpen(Database &database)
{
    if (StorageError error = makeFile(database.file()))
        return error;
    // The version comes first: a file of a newer program must not be touched.
    if (database.open() && migrateJournal(database)) {
        database.exec(u"PRAGMA journal_mode = WAL"_s);
        database.exec(u"PRAGMA synchronous = FULL"_s);
        database.exec(u"PRAGMA foreign_keys = ON"_s);
        // A long run writes the same pages often; to copy them into the file less often costs less.
        database.exec(u"PRAGMA wal_autocheckpoint = 4000"_s);
        database.exec(u"PRAGMA cache_size = -4000"_s);
        checkSoundness(database);
    }
    StorageError error = database.takeError();
    if (error)
        database.close();
    return error;
}

/// Where the file is now; empty if it could not be moved.
QString setAside(const QString &file)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    const QString aside = file + ".damaged-"_L1 + time;
    if (!QFile::rename(file, aside))
        return {};
    QFile::rename(file + "-wal"_L1, aside + "-wal"_L1);
    QFile::remove(file + "-shm"_L1);
    return aside;
}

} // namespace

QString storageDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/line-item-editor"_L1;
}

QString journalFile(const QString &directory)
{
    return directory + "/journal.sqlite"_L1;
}

StorageOpening openJournal(Database &database, const QString &directory)
{
    if (StorageError error = makeDirectory(directory))
        return {error, {}};
    // One at a time: two that find damage must not set each other's new file aside.
    QLockFile opening(directory + "/opening.lock"_L1);
    if (!opening.tryLock(openingLimitMs))
        return {{StorageProblem::Busy, opening.fileName()}, {}};
    StorageError error = tryToOpen(database);
    if (error.problem != StorageProblem::Damaged || DeskLocks::isAnyInUse(directory))
        return {error, {}};
    const QString aside = setAside(database.file());
    if (aside.isEmpty())
        return {error, {}};
    return {tryToOpen(database), aside};
}

} // namespace lineitems
