// The system's keychain through QtKeychain (Secret Service, KWallet, macOS Keychain).
#include "models/storage/memorycredentials.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

namespace lineitems {

namespace {

const QString service = QStringLiteral("line-item-editor");

/// Runs `done(job)` once: when the job ends, or with null when it takes too long.
template <typename Job, typename Done>
void runWithLimit(Job *job, QObject *context, Done done)
{
    auto called = std::make_shared<bool>(false);
    const auto once = [called, done](Job *finished) {
        if (!std::exchange(*called, true))
            done(finished);
    };
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [once, job] { once(job); });
    QTimer::singleShot(keychainLimitMs, context, [once] { once(nullptr); });
    job->start();
}

class KeychainCredentials final : public Credentials
{
public:
    void store(const QString &key, const QByteArray &token, QObject *context,
               std::function<void(TokenPlace)> done) override
    {
        // Also in memory: a keychain that fails later must not lose the token of this session.
        m_memory.store(key, token, context, [](TokenPlace) {});
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setBinaryData(token);
        runWithLimit(job, context, [done = std::move(done)](QKeychain::WritePasswordJob *finished) {
            const bool stored = finished && finished->error() == QKeychain::NoError;
            done(stored ? TokenPlace::Keychain : TokenPlace::Memory);
        });
    }

    void load(const QString &key, QObject *context, std::function<void(QByteArray)> done) override
    {
        m_memory.load(key, context, [key, context, done = std::move(done)](const QByteArray &known) {
            if (!known.isEmpty()) {
                done(known);
                return;
            }
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(key);
            runWithLimit(job, context, [done](QKeychain::ReadPasswordJob *finished) {
                const bool found = finished && finished->error() == QKeychain::NoError;
                done(found ? finished->binaryData() : QByteArray());
            });
        });
    }

    void remove(const QString &key) override
    {
        m_memory.remove(key);
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        job->setAutoDelete(true);
        job->start();
    }

private:
    MemoryCredentials m_memory;
};

} // namespace

std::unique_ptr<Credentials> systemCredentials()
{
    return std::make_unique<KeychainCredentials>();
}

} // namespace lineitems
