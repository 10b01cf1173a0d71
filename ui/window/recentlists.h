// The connections that were open before, where they are offered: in the File menu and on the start page.
#pragma once

#include "models/session/recentconnections.h"

#include <QObject>

class QMenu;

namespace lineitems {

class Journal;
class Session;
class StartPage;

class RecentLists final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentLists)

public:
    /// All must outlive it. The journal may be null; else the page says where unsaved changes were left.
    RecentLists(QSettings *settings, Journal *journal, QMenu *menu, StartPage *page, QObject *parent);

    /// Reads them again.
    void refresh();
    /// Puts an open portal first. The sandbox is not remembered: it is always there.
    void remember(const QString &key, const Session &session);

Q_SIGNALS:
    /// From the menu; the page has signals of its own.
    void chosen(const lineitems::RecentConnection &recent);

private:
    void findUnsaved();

    QSettings *m_settings;
    Journal *m_journal;
    QMenu *m_menu;
    StartPage *m_page;
};

} // namespace lineitems
