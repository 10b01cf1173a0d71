// A small HTTP/1.1 server on loopback: keep-alive, several connections, requests of one in order.
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QString>

#include <memory>

namespace lineitems::sandbox {

class HttpServer
{
public:
    HttpServer();
    ~HttpServer(); ///< stops

    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Listens on 127.0.0.1 and serves on threads of its own; port 0 takes any free one.
    /// False, with a sentence in `error`, if the port cannot be had.
    bool start(quint16 port, HttpHandler handler, QString *error);
    /// Drops all connections and returns when no handler runs any more.
    void stop();
    /// The port that is listened on, 0 when stopped.
    quint16 port() const;

private:
    struct Engine; // keeps Boost out of this header
    std::unique_ptr<Engine> m_engine;
};

} // namespace lineitems::sandbox
