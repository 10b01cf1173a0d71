// What a person sees when nothing is open: try the sandbox, connect to HubSpot, or go on where they were.
#pragma once

#include "models/session/recentconnections.h"

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
    QListWidget *recentList() const { return m_list; }

Q_SIGNALS:
    void sandboxChosen();
    void connectChosen();
    void recentChosen(const lineitems::RecentConnection &recent);
    void removeChosen(const lineitems::RecentConnection &recent);

private:
    QWidget *makeCard();
    QWidget *makeRecent();
    const RecentConnection *current() const;
    void openCurrent();
    void removeCurrent();

    std::vector<RecentConnection> m_recent;
    QListWidget *m_list;
    QWidget *m_recentPart = nullptr;
};

} // namespace lineitems
