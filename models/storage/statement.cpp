#include "models/storage/statement.h"

#include <QSqlError>

namespace lineitems {

using namespace Qt::StringLiterals;

Statement::Statement(Database *database, const QString &sql)
    : m_database(database), m_query(database->connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_database->fail(storageError(m_query.lastError()));
}

bool Statement::run(std::initializer_list<QVariant> values)
{
    if (m_database->hasFailed())
        return false;
    int place = 0;
    for (const QVariant &value : values)
        m_query.bindValue(place++, value);
    if (!m_query.exec())
        m_database->fail(storageError(m_query.lastError()));
    return !m_database->hasFailed();
}

std::optional<qint64> Statement::firstNumber(std::initializer_list<QVariant> values)
{
    if (!run(values))
        return {};
    std::optional<qint64> found;
    if (m_query.next())
        found = number(0);
    finish();
    return found;
}

void Statement::finish()
{
    if (m_query.lastError().isValid())
        m_database->fail(storageError(m_query.lastError()));
    m_query.finish();
}

QVariant sqlBytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

QVariant sqlText(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant sqlUuid(const QUuid &uuid)
{
    return uuid.isNull() ? u""_s : uuid.toString(QUuid::WithoutBraces);
}

} // namespace lineitems
