// One connection of the HTTP server: reads a request, answers it, reads the next.
#pragma once

#include "app/sandbox/httpmessage.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <memory>
#include <optional>
#include <string>

namespace lineitems::sandbox {

/// What a connection needs of its server.
struct HttpHost
{
    HttpHandler handler;
    /// From then on nobody can connect for a while; calls back when it begins.
    std::function<void(std::function<void()>)> refuseForAMoment;
};

class HttpSession final : public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(boost::asio::ip::tcp::socket socket, const HttpHost &host);
    void start();

private:
    using Request = boost::beast::http::request<boost::beast::http::string_body>;
    using Response = boost::beast::http::response<boost::beast::http::string_body>;

    void read();
    void onRead(boost::beast::error_code error);
    void readNext();
    void answerLater(const HttpReply &reply);
    void answer(const HttpReply &reply);
    void prepare(const HttpReply &reply);
    void sendWhole();
    void sendTruncated();
    void sendDripping();
    void drip(std::size_t sent);
    void stayOpen();
    void reset();
    void close();

    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer; ///< may hold the beginning of the next request
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    unsigned m_version = 11; ///< of the request
    bool m_keepAlive = false;
    Response m_response;
    std::string m_raw; ///< a response that is not sent as a whole
    boost::asio::steady_timer m_timer; ///< holds a reply back, or its next byte
    const HttpHost &m_host;
};

} // namespace lineitems::sandbox
