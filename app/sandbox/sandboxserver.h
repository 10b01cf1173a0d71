// The embedded sandbox portal: a HubSpot account of made-up line items on loopback, to try things in,
// to show what failed rows look like, and to test against.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace lineitems {

struct SandboxOptions
{
    quint16 port = 0; ///< 0: any free one
    int rows = 0; ///< 0: the sample as it is, 300 line items
    quint32 seed = 1; ///< the same seed and rows make the same line items
    QString stateFile = {}; ///< empty: what is changed lasts as long as this object
    QStringList faults = {}; ///< names of sandbox/faults.h: how to misbehave on purpose
    quint32 faultSeed = 1; ///< the same seed and requests meet the same faults
    double faultRate = 0.1; ///< how probable a fault is for each request that it may hit
    int limit = 0; ///< requests in any 10 seconds at most; 0 is no limit
    int latencyMs = 0; ///< how long every answer waits
};

/// Serves on threads of its own; needs no event loop. Not to be used from several threads itself.
class SandboxServer final
{
public:
    explicit SandboxServer(SandboxOptions options = {});
    ~SandboxServer();
    Q_DISABLE_COPY_MOVE(SandboxServer)

    /// Listens on 127.0.0.1. False, with a sentence for people in `error`, if the port is taken or the
    /// state file is damaged or cannot be written (a damaged one is never overwritten), or a fault's
    /// name is unknown.
    bool start(QString *error);
    void stop();

    /// http://127.0.0.1:PORT, valid once started.
    QUrl url() const;
    /// The bearer token it takes: random, or the one of the state file. Valid once started.
    QByteArray token() const;

    // For tests, once started; these may be called from any thread.
    /// From now on this token is taken, and the faults 401 and 403 are over.
    void acceptToken(const QByteArray &token);
    /// What is stored, whatever was answered; empty also where there is no such record or property.
    QByteArray storedValue(const QByteArray &id, const QByteArray &property) const;
    /// How often an update set values of that record.
    int writesOf(qint64 id) const;

private:
    struct Running;
    SandboxOptions m_options;
    std::unique_ptr<Running> m_running;
};

} // namespace lineitems
