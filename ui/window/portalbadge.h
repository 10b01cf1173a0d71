// Says at all times which portal is open, so that nobody edits production by mistake. The sandbox has
// another colour and its own word.
#pragma once

#include "models/hubspot/connection.h"

#include <QWidget>

namespace lineitems {

/// "Sandbox · Sample portal · portal 123", as far as it is known.
QString portalText(const Connection &connection, const AccountInfo &account);

class PortalBadge final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalBadge)

public:
    explicit PortalBadge(QWidget *parent = nullptr);

    void setPortal(const Connection &connection, const AccountInfo &account);
    void clear();
    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_isSandbox = false;
};

} // namespace lineitems
