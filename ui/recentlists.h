// The connections that were open before, where they are offered: in the File menu and on the start page.
#pragma once

#include "models/session/recentconnections.h"

#include <QObject>

class QMenu;

namespace lineitems {

class Session;
class StartPage;

class RecentLists final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentLists)

public:
    /// Settings, menu and page must outlive it.
    RecentLists(QSettings *settings, QMenu *menu, StartPage *page, QObject *parent);

    /// Reads them again.
    void refresh();
    /// Puts an open portal first. The sandbox is not remembered: it is always there.
    void remember(const QString &key, const Session &session);

Q_SIGNALS:
    /// From the menu; the page has signals of its own.
    void chosen(const lineitems::RecentConnection &recent);

private:
    QSettings *m_settings;
    QMenu *m_menu;
    StartPage *m_page;
};

} // namespace lineitems
