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

/// What becomes of a reply on its way.
enum class Sending {
    Whole,
    Reset, ///< nothing is sent, the connection is reset
    Refused, ///< as Reset, and for a moment nobody can connect
    Never, ///< nothing is sent, the connection stays open
    Drip, ///< the header at once, then a byte a second
    Truncated, ///< the connection is closed in the middle of the body
};

struct HttpReply
{
    int status = 200;
    QByteArray body = {}; ///< JSON, unless a Content-Type says otherwise
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    Sending sending = Sending::Whole;
    int delayMs = 0; ///< how long it is held back
};

/// Called from several threads at once.
using HttpHandler = std::function<HttpReply(const HttpRequest &)>;

} // namespace lineitems::sandbox
