// A prepared statement of a Database: prepared once, run many times.
#pragma once

#include "models/storage/database.h"

#include <QSqlQuery>
#include <QVariant>

#include <concepts>
#include <initializer_list>
#include <optional>

namespace lineitems {

class Statement final
{
    Q_DISABLE_COPY_MOVE(Statement)

public:
    Statement(Database *database, const QString &sql);

    /// For a statement that gives no rows. False if it failed, or something did before.
    bool run(std::initializer_list<QVariant> values);
    /// Calls `row` for each row; the columns are read with the functions below.
    template <std::invocable Row>
    void each(std::initializer_list<QVariant> values, Row row)
    {
        if (!run(values))
            return;
        while (m_query.next())
            row();
        finish();
    }
    /// The number in the first column of the first row, if there is one.
    std::optional<qint64> firstNumber(std::initializer_list<QVariant> values);
    /// How many rows the last run changed.
    int changedRows() const { return m_query.numRowsAffected(); }

    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int count(int column) const { return m_query.value(column).toInt(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QUuid uuid(int column) const { return QUuid::fromString(text(column)); }
    bool isNull(int column) const { return m_query.isNull(column); }

private:
    /// A statement that stands on a row keeps an old state of the file open; the next write would fail.
    void finish();

    Database *m_database;
    QSqlQuery m_query;
};

// To bind values: Qt makes NULL of null strings and null byte arrays, and here these are just empty.
QVariant sqlBytes(const QByteArray &value);
QVariant sqlText(const QString &value);
/// Empty for the null uuid.
QVariant sqlUuid(const QUuid &uuid);

} // namespace lineitems
