// Tokens in memory, gone when the program ends.
#pragma once

#include "models/storage/credentials.h"

#include <QHash>

namespace lineitems {

class MemoryCredentials final : public Credentials
{
public:
    void store(const QString &key, const QByteArray &token, QObject *context,
               std::function<void(TokenPlace)> done) override;
    void load(const QString &key, QObject *context, std::function<void(QByteArray)> done) override;
    void remove(const QString &key) override;

private:
    QHash<QString, QByteArray> m_tokens;
};

} // namespace lineitems
