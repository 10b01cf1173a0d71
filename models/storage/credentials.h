// Where tokens are kept: the system's keychain, or memory for as long as the program runs.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace lineitems {

enum class TokenPlace {
    Keychain, ///< safe, there again at the next start
    Memory, ///< no keychain answered; gone when the program ends
};

/// Tokens by connection id. Answers come from the event loop, within keychainLimitMs at most, unless
/// `context` is gone by then.
class Credentials
{
public:
    virtual ~Credentials() = default;
    virtual void store(const QString &key, const QByteArray &token, QObject *context,
                       std::function<void(TokenPlace)> done) = 0;
    /// An empty token where none is known.
    virtual void load(const QString &key, QObject *context, std::function<void(QByteArray)> done) = 0;
    virtual void remove(const QString &key) = 0;
};

/// A locked keychain may wait for ever for a person; after this the memory serves.
inline constexpr int keychainLimitMs = 15'000;

/// The keychain of this system, with memory behind it.
std::unique_ptr<Credentials> systemCredentials();
/// Memory only: for tests, and for a session that is not to be remembered.
std::unique_ptr<Credentials> memoryCredentials();

} // namespace lineitems
