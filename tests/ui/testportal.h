// A portal in memory behind a fake transport: what the window's tests talk to.
#pragma once

#include "tests/support/faketransport.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace lineitems {

class TestPortal final
{
public:
    explicit TestPortal(int rows = 5);

    FakeTransport transport;
    /// Line items by id, as the server holds them now.
    QMap<QString, QJsonObject> rows;
    /// The server refuses the price of these ids, with that message.
    QHash<QString, QString> refused;
    /// While set, every request is answered with this status.
    int statusForAll = 0;
    bool isUsedUp = false; ///< the day's requests are
    bool hidesAccount = false; ///< the token may not ask which portal it is
    /// What line items are associated with, by "deals", "quotes" or "invoices"; without one, with nothing.
    QHash<QString, HttpAnswer> associations;
    QByteArray onlyToken; ///< any other gets a 401; empty: all will do
    int updateRequests = 0;

private:
    HttpAnswer answer(const HttpRequest &request);
    HttpAnswer list() const;
    HttpAnswer update(const QByteArray &body);
    HttpAnswer read(const QByteArray &body) const;
    QJsonObject record(const QString &id) const;
};

} // namespace lineitems
