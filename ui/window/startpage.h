// What a person sees when nothing is open: try the sandbox, connect to HubSpot, or go on where they were.
#pragma once

#include "models/session/recentconnections.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace lineitems {

class StartPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(std::vector<RecentConnection> recent);
    /// Where a crash left unsaved changes, and since when: the connection's key, milliseconds since the epoch.
    void setUnsaved(const QHash<QString, qint64> &unsaved);
    QLabel *sandboxUnsaved() const { return m_sandboxUnsaved; }
    QListWidget *recentList() const { return m_list; }

Q_SIGNALS:
    void sandboxChosen();
    void connectChosen();
    void recentChosen(const lineitems::RecentConnection &recent);
    void changeChosen(const lineitems::RecentConnection &recent);
    void removeChosen(const lineitems::RecentConnection &recent);

private:
    QWidget *makeCard();
    QWidget *makeRecent();
    const RecentConnection *current() const;
    void fillList();
    void openCurrent();
    void changeCurrent();
    void removeCurrent();

    std::vector<RecentConnection> m_recent;
    QHash<QString, qint64> m_unsaved;
    QListWidget *m_list;
    QWidget *m_recentPart = nullptr;
    QLabel *m_sandboxUnsaved = nullptr;
};

} // namespace lineitems
