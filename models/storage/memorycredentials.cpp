#include "models/storage/memorycredentials.h"

#include <QTimer>

namespace lineitems {

void MemoryCredentials::store(const QString &key, const QByteArray &token, QObject *context,
                              std::function<void(TokenPlace)> done)
{
    m_tokens.insert(key, token);
    QTimer::singleShot(0, context, [done = std::move(done)] { done(TokenPlace::Memory); });
}

void MemoryCredentials::load(const QString &key, QObject *context, std::function<void(QByteArray)> done)
{
    QTimer::singleShot(0, context, [done = std::move(done), token = m_tokens.value(key)] { done(token); });
}

void MemoryCredentials::remove(const QString &key)
{
    m_tokens.remove(key);
}

std::unique_ptr<Credentials> memoryCredentials()
{
    return std::make_unique<MemoryCredentials>();
}

} // namespace lineitems
