// Which desks are in use: a lock file each, that the system lets go of when its process dies, however it
// dies.
#pragma once

#include <QLockFile>
#include <QString>
#include <QUuid>

#include <map>
#include <memory>

namespace lineitems {

class DeskLocks final
{
    Q_DISABLE_COPY_MOVE(DeskLocks)

public:
    explicit DeskLocks(const QString &directory) : m_directory(directory) {}

    /// For a desk that is new. False if the file cannot be made.
    bool take(const QUuid &desk);
    void release(const QUuid &desk) { m_held.erase(desk); }
    /// Whether a process that lives, this one or another, works at the desk.
    bool isInUse(const QUuid &desk) const;
    /// Whether any desk of the directory is in use.
    static bool isAnyInUse(const QString &directory);

private:
    QString m_directory;
    std::map<QUuid, std::unique_ptr<QLockFile>> m_held;
};

} // namespace lineitems
