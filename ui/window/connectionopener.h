// From "open this" to a connection with a token: the sandbox, a new portal, or one that was open before.
#pragma once

#include "models/session/recentconnections.h"
#include "ui/window/appservices.h"
#include "ui/window/prompts.h"

#include <QObject>

#include <memory>

class QWidget;

namespace lineitems {

/// The key of the sandbox, as others have theirs in RecentConnection.
inline constexpr QLatin1StringView sandboxKey("sandbox");

class ConnectionOpener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionOpener)

public:
    /// The window is the parent of what is asked.
    ConnectionOpener(AppServices services, Prompts prompts, QWidget *window);

    void openSandbox();
    void openNew();
    void openRecent(const RecentConnection &recent);
    /// Shows it to be changed, and opens what comes of it.
    void change(const RecentConnection &recent);
    /// Asks for another token and keeps it; nothing if the person gave up.
    std::optional<QByteArray> replaceToken(const QString &key, const QString &connection, const QString &why);
    void forget(const RecentConnection &recent);

Q_SIGNALS:
    /// The list of recent connections is another; what was open is to be closed before the new one comes.
    void changed();
    /// With its token. `key` names it in settings and keychain.
    void ready(const lineitems::Connection &connection, const QString &key);
    void failed(const lineitems::Connection &connection, const QString &why);
    /// There is no keychain; the token is gone when the program ends.
    void tokenKeptInMemory();

private:
    void keep(const QString &key, const QByteArray &token);
    void openChanged(const RecentConnection &recent, Connection filled);
    /// What was asked of the keychain before is not wanted any more.
    void forgetAsked() { m_asked = std::make_unique<QObject>(); }

    std::unique_ptr<QObject> m_asked = std::make_unique<QObject>(); ///< context of the latest question
    AppServices m_services;
    Prompts m_prompts;
    QWidget *m_window;
};

} // namespace lineitems
