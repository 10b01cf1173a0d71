// One connection of the HTTP server: reads a request, answers it, reads the next.
#pragma once

#include "app/sandbox/httpmessage.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <memory>
#include <optional>

namespace lineitems::sandbox {

class HttpSession final : public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(boost::asio::ip::tcp::socket socket, const HttpHandler &handler);
    void start();

private:
    using Request = boost::beast::http::request<boost::beast::http::string_body>;
    using Response = boost::beast::http::response<boost::beast::http::string_body>;

    void read();
    void onRead(boost::beast::error_code error);
    void answer(const HttpReply &reply, unsigned version, bool keepAlive);
    void close();

    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer; ///< may hold the beginning of the next request
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    Response m_response;
    const HttpHandler &m_handler;
};

} // namespace lineitems::sandbox
