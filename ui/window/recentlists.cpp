#include "ui/window/recentlists.h"

#include "models/session/session.h"
#include "models/storage/journal.h"
#include "ui/window/startpage.h"

#include <QMenu>

namespace lineitems {

RecentLists::RecentLists(QSettings *settings, Journal *journal, QMenu *menu, StartPage *page, QObject *parent)
    : QObject(parent), m_settings(settings), m_journal(journal), m_menu(menu), m_page(page)
{
    refresh();
}

void RecentLists::refresh()
{
    const std::vector<RecentConnection> recent = RecentConnections(m_settings).all();
    m_page->setRecent(recent);
    findUnsaved();
    m_menu->clear();
    m_menu->setEnabled(!recent.empty());
    for (const RecentConnection &entry : recent) {
        QString name = entry.connection.name;
        // An ampersand in a name is no mnemonic.
        const QAction *open = m_menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        connect(open, &QAction::triggered, this, [this, entry] { Q_EMIT chosen(entry); });
    }
}

void RecentLists::findUnsaved()
{
    if (!m_journal)
        return;
    m_journal->findAbandoned({}, this, [this](const StorageReply<std::vector<AbandonedDesk>> &reply) {
        // What is wrong with the journal is told elsewhere.
        QHash<QString, qint64> unsaved;
        for (const AbandonedDesk &desk : reply.value) {
            qint64 &at = unsaved[desk.identity.connectionKey];
            at = qMax(at, desk.writtenAtMs);
        }
        m_page->setUnsaved(unsaved);
    });
}

void RecentLists::remember(const QString &key, const Session &session)
{
    if (session.connection().isSandbox)
        return;
    Connection connection = session.connection();
    connection.token.clear();
    RecentConnections(m_settings).remember({key, connection, session.account().portalId});
    refresh();
}

} // namespace lineitems
