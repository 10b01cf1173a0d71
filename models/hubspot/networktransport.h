// The one class that touches QNetworkAccessManager.
#pragma once

#include "models/hubspot/http.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <vector>

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
    /// The managers must outlive the transport. Each has connectionsPerManager requests under way at most;
    /// the others wait here, and their deadline begins when they leave.
    explicit NetworkTransport(std::vector<QNetworkAccessManager *> managers, QObject *parent = nullptr);
    explicit NetworkTransport(QNetworkAccessManager *manager, QObject *parent = nullptr)
        : NetworkTransport(std::vector{manager}, parent)
    {
    }

    void send(const HttpRequest &request, QObject *context, Done done) override;

    static constexpr qint64 maxAnswerBytes = 64 * 1024 * 1024;
    /// What QNetworkAccessManager opens to one host; Qt 6.4 has no setting for it.
    static constexpr int connectionsPerManager = 6;

private:
    struct Lane
    {
        QNetworkAccessManager *manager;
        int underWay = 0;
    };
    struct Waiting
    {
        HttpRequest request;
        QPointer<QObject> context;
        Done done;
    };
    void pump();
    void perform(std::size_t lane, Waiting waiting);
    static QNetworkReply *start(QNetworkAccessManager *manager, const HttpRequest &request);

    std::vector<Lane> m_lanes;
    std::deque<Waiting> m_queue;
};

/// As many managers as that many requests at once take; the parent owns them.
std::vector<QNetworkAccessManager *> makeManagers(int connections, QObject *parent);

} // namespace lineitems
