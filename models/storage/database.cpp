#include "models/storage/database.h"

#include <QSqlError>
#include <QSqlQuery>

#include <utility>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

// Other processes write in short transactions; who holds the file longer than this hangs.
const QString connectOptions = u"QSQLITE_BUSY_TIMEOUT=10000"_s;

StorageProblem problemOf(int sqliteCode)
{
    // https://www.sqlite.org/rescode.html; the lower byte is the kind.
    switch (sqliteCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StorageProblem::Busy;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StorageProblem::Damaged;
    case 13: // SQLITE_FULL
        return StorageProblem::Full;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return StorageProblem::CannotOpen;
    default:
        return StorageProblem::Refused;
    }
}

} // namespace

StorageError storageError(const QSqlError &error)
{
    return {problemOf(error.nativeErrorCode().toInt()), error.text()};
}

Database::Database(const QString &file) : m_file(file), m_name(QUuid::createUuid().toString())
{
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(m_file);
    m_connection.setConnectOptions(connectOptions);
}

Database::~Database()
{
    close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool Database::open()
{
    // Without the plug-in the driver is invalid, and its error says nothing.
    if (!m_connection.isValid())
        fail({StorageProblem::CannotOpen, u"Qt's SQLite driver is not installed"_s});
    else if (!m_connection.open())
        fail(storageError(m_connection.lastError()));
    return !hasFailed();
}

void Database::close()
{
    m_connection.close();
}

bool Database::exec(const QString &sql)
{
    if (hasFailed())
        return false;
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        fail(storageError(query.lastError()));
    return !hasFailed();
}

QString Database::value(const QString &sql)
{
    if (hasFailed())
        return {};
    QSqlQuery query(m_connection);
    const bool found = query.exec(sql) && query.next();
    if (query.lastError().isValid())
        fail(storageError(query.lastError()));
    return found ? query.value(0).toString() : QString();
}

void Database::fail(const StorageError &error)
{
    if (!hasFailed())
        m_error = error;
}

StorageError Database::takeError()
{
    return std::exchange(m_error, {});
}

} // namespace lineitems
