// Test data files, and JSON without its white space, for comparing.
#pragma once

#include <QFile>
#include <QJsonDocument>

namespace lineitems {

inline QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(LINEITEMS_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonDocument jsonOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text);
}

} // namespace lineitems
