// The one class that touches QNetworkAccessManager.
#pragma once

#include "models/hubspot/http.h"

#include <QObject>

class QNetworkAccessManager;
class QNetworkReply;

namespace lineitems {

/// The token goes to https or loopback only and never along a redirect; a POST is never sent twice; an
/// answer over maxAnswerBytes is not read on; nothing is cached, no cookie kept.
class NetworkTransport final : public QObject, public Transport
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkTransport)

public:
    /// The manager must outlive the transport.
    explicit NetworkTransport(QNetworkAccessManager *manager, QObject *parent = nullptr);

    void send(const HttpRequest &request, QObject *context, Done done) override;

    static constexpr qint64 maxAnswerBytes = 64 * 1024 * 1024;

private:
    QNetworkReply *start(const HttpRequest &request);

    QNetworkAccessManager *m_manager;
};

} // namespace lineitems
