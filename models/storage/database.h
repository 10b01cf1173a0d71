// One connection to an SQLite file, for the thread that made it.
#pragma once

#include "models/storage/journaltypes.h"

#include <QSqlDatabase>

namespace lineitems {

/// Keeps the first error: after it, statements do nothing until takeError(). So a piece of work is written
/// straight down, and looked at once, at its end.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    explicit Database(const QString &file);
    /// Every Statement must be gone by then.
    ~Database();

    const QString &file() const { return m_file; }
    /// False with an error. The file must be there already, so that nobody else can read it.
    bool open();
    void close();

    /// Runs one statement that gives no rows; false if it failed, or something did before.
    bool exec(const QString &sql);
    /// The first value of the first row.
    QString value(const QString &sql);

    void fail(const StorageError &error);
    bool hasFailed() const { return static_cast<bool>(m_error); }
    StorageError takeError();
    QSqlDatabase connection() const { return m_connection; }

private:
    QString m_file;
    QString m_name; ///< of the connection, as QSqlDatabase wants it
    QSqlDatabase m_connection;
    StorageError m_error;
};

/// What an error of the SQLite driver means here.
StorageError storageError(const QSqlError &error);

} // namespace lineitems
