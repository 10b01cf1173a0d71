// A request and a reply as values, so that the portal's API needs no socket.
#pragma once

#include <QByteArray>

#include <functional>
#include <utility>
#include <vector>

namespace lineitems::sandbox {

struct HttpRequest
{
    QByteArray method; ///< GET, POST, …
    QByteArray path; ///< without the query
    QByteArray query; ///< what follows the '?'
    QByteArray authorization;
    QByteArray body;
};

struct HttpReply
{
    int status = 200;
    QByteArray body; ///< JSON
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// Called from several threads at once.
using HttpHandler = std::function<HttpReply(const HttpRequest &)>;

} // namespace lineitems::sandbox
