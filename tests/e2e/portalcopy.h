// What the portal holds, asked anew by a session of its own: the witness against what the window shows.
#pragma once

#include "models/hubspot/clock.h"
#include "models/hubspot/networktransport.h"
#include "models/session/session.h"

#include <QNetworkAccessManager>

namespace lineitems::e2e {

class PortalCopy final
{
    Q_DISABLE_COPY_MOVE(PortalCopy)

public:
    explicit PortalCopy(const Connection &connection);

    int rowCount() { return m_session.document()->rowCount(); }
    QByteArray value(const QByteArray &recordId, const QString &property);
    /// A colleague's hand: changes one value there.
    void change(const QByteArray &recordId, const QString &property, const QByteArray &value);
    /// Every value, computed ones too, stands in the portal as the window believes.
    void requireHeldBy(const Document &window);

private:
    QNetworkAccessManager m_network;
    NetworkTransport m_transport{&m_network};
    SystemClock m_clock;
    Session m_session;
};

} // namespace lineitems::e2e
