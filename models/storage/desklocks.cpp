#include "models/storage/desklocks.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

QString lockFile(const QString &directory, const QUuid &desk)
{
    return directory + "/desk-"_L1 + desk.toString(QUuid::WithoutBraces) + ".lock"_L1;
}

// Not by the process id that stands in the file: after a restart of the system another process has it, and
// in a container every program has the same one. What counts is that the file can be taken away, which the
// system refuses (flock, or an open handle on Windows) as long as its process lives. A desk's lock is made
// once, before anybody can know of the desk, so what is gone stays gone.
bool isHeld(const QString &file)
{
    return QFile::exists(file) && !QLockFile(file).removeStaleLockFile();
}

} // namespace

bool DeskLocks::take(const QUuid &desk)
{
    const QString file = lockFile(m_directory, desk);
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    m_held[desk] = std::move(lock);
    return true;
}

bool DeskLocks::isInUse(const QUuid &desk) const
{
    return m_held.contains(desk) || isHeld(lockFile(m_directory, desk));
}

bool DeskLocks::isAnyInUse(const QString &directory)
{
    const QStringList files = QDir(directory).entryList({u"desk-*.lock"_s}, QDir::Files | QDir::Hidden);
    return std::any_of(files.begin(), files.end(),
                       [&directory](const QString &file) { return isHeld(directory + u'/' + file); });
}

} // namespace lineitems
