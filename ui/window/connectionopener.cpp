#include "ui/window/connectionopener.h"

#include "models/storage/credentials.h"
#include "ui/window/connectdialog.h"

#include <utility>

namespace lineitems {

ConnectionOpener::ConnectionOpener(AppServices services, Prompts prompts, QWidget *window)
    : QObject(window), m_services(std::move(services)), m_prompts(std::move(prompts)), m_window(window)
{
}

void ConnectionOpener::openSandbox()
{
    forgetAsked();
    QString error;
    const auto connection = m_services.startSandbox ? m_services.startSandbox(&error) : std::nullopt;
    if (connection)
        Q_EMIT ready(*connection, sandboxKey);
    else
        Q_EMIT failed({}, error);
}

void ConnectionOpener::openNew()
{
    forgetAsked();
    auto *dialog = new ConnectDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Connection connection = dialog->connection();
        const QString key = RecentConnections::newKey();
        // Listed even if it cannot be opened: there it can be tried again, or removed with its token.
        Connection listed = connection;
        listed.token.clear();
        RecentConnections(m_services.settings).remember({key, listed, {}});
        Q_EMIT ready(connection, key);
        keep(key, connection.token);
    });
    dialog->open();
}

void ConnectionOpener::keep(const QString &key, const QByteArray &token)
{
    m_services.credentials->store(key, token, this, [this](TokenPlace place) {
        if (place == TokenPlace::Memory)
            Q_EMIT tokenKeptInMemory();
    });
}

void ConnectionOpener::openRecent(const RecentConnection &recent)
{
    // The keychain may take its time; what was chosen last is what is opened.
    forgetAsked();
    m_services.credentials->load(recent.key, m_asked.get(), [this, recent](const QByteArray &token) {
        Connection connection = recent.connection;
        connection.token = token;
        if (token.isEmpty()) {
            const auto typed = replaceToken(recent.key, connection.name,
                                            tr("No token is stored for this connection."));
            if (!typed)
                return;
            connection.token = *typed;
        }
        Q_EMIT ready(connection, recent.key);
    });
}

void ConnectionOpener::change(const RecentConnection &recent)
{
    forgetAsked();
    auto *dialog = new ConnectDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->edit(recent.connection);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, recent] { openChanged(recent, dialog->connection()); });
    dialog->open();
}

void ConnectionOpener::openChanged(const RecentConnection &recent, Connection filled)
{
    const QByteArray token = std::exchange(filled.token, {});
    filled.timeoutSeconds = recent.connection.timeoutSeconds;
    RecentConnection listed{recent.key, filled, recent.portalId};
    // Another address is another portal: what is kept of the one (edits, history, token) is not the other's.
    if (!isSameAddress(filled.baseUrl, recent.connection.baseUrl))
        listed.key = RecentConnections::newKey();
    if (!token.isEmpty())
        listed.portalId.clear();
    RecentConnections(m_services.settings).remember(listed);
    Q_EMIT changed();
    if (token.isEmpty()) {
        openRecent(listed);
        return;
    }
    filled.token = token;
    Q_EMIT ready(filled, listed.key);
    keep(listed.key, token);
}

std::optional<QByteArray> ConnectionOpener::replaceToken(const QString &key, const QString &connection,
                                                         const QString &why)
{
    const auto token = m_prompts.token(m_window, connection, why);
    if (token)
        keep(key, *token);
    return token;
}

void ConnectionOpener::forget(const RecentConnection &recent)
{
    m_services.credentials->remove(recent.key);
    RecentConnections(m_services.settings).forget(recent.key);
}

} // namespace lineitems
