// A plain HTTP client of the sandbox, which sees everything that a socket does.
#pragma once

#include "app/sandbox/sandboxserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace lineitems {

namespace net = boost::asio;
namespace http = boost::beast::http;

struct Reply
{
    int status = 0;
    QJsonObject body;
    http::response<http::string_body> message;
};

/// One connection, kept alive.
class Client
{
public:
    explicit Client(const SandboxServer &server) : m_token(server.token().toStdString())
    {
        const auto port = static_cast<quint16>(server.url().port());
        m_stream.connect(net::ip::tcp::endpoint(net::ip::address_v4::loopback(), port));
    }

    void setToken(const std::string &token) { m_token = token; }

    void send(http::verb verb, const std::string &target, const std::string &body = {})
    {
        http::request<http::string_body> request(verb, target, 11, body);
        if (!m_token.empty())
            request.set(http::field::authorization, "Bearer " + m_token);
        request.prepare_payload();
        http::write(m_stream, request);
    }

    /// What has arrived and was not received yet.
    std::size_t waiting() { return m_stream.socket().available(); }

    boost::beast::tcp_stream &stream() { return m_stream; }

    Reply receive()
    {
        Reply reply;
        http::read(m_stream, m_buffer, reply.message);
        reply.status = static_cast<int>(reply.message.result_int());
        reply.body = QJsonDocument::fromJson(QByteArray::fromStdString(reply.message.body())).object();
        return reply;
    }

    Reply get(const std::string &target)
    {
        send(http::verb::get, target);
        return receive();
    }

    Reply post(const std::string &target, const std::string &body)
    {
        send(http::verb::post, target, body);
        return receive();
    }

private:
    net::io_context m_io;
    boost::beast::tcp_stream m_stream{m_io};
    boost::beast::flat_buffer m_buffer;
    std::string m_token;
};

inline const std::string objects = "/crm/v3/objects/line_items";

} // namespace lineitems
