#include "app/sandbox/httpsession.h"

#include <chrono>

namespace lineitems::sandbox {

namespace beast = boost::beast;
namespace http = beast::http;

namespace {

constexpr std::chrono::seconds idleLimit(120);
constexpr std::uint32_t headerLimit = 32 * 1024; // a list of all properties fits, a million ids do not
constexpr std::uint64_t bodyLimit = 64 * 1024 * 1024;

QByteArray bytes(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

HttpRequest requestOf(const http::request<http::string_body> &message)
{
    const QByteArray target = bytes(message.target());
    const qsizetype mark = target.indexOf('?');
    HttpRequest request;
    request.method = bytes(message.method_string());
    request.path = mark < 0 ? target : target.first(mark);
    request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
    request.authorization = bytes(message[http::field::authorization]);
    request.body = QByteArray::fromStdString(message.body());
    return request;
}

/// The answer to what is no request that could be handled; none if the peer just went away.
std::optional<HttpReply> replyToError(beast::error_code error)
{
    if (error == http::error::header_limit)
        return HttpReply{414, R"({"status":"error","message":"The request's address is too long"})", {}};
    if (error == http::error::body_limit)
        return HttpReply{413, R"({"status":"error","message":"The request's body is too long"})", {}};
    const bool isPeerGone = error == http::error::end_of_stream || error == http::error::partial_message;
    if (isPeerGone || error.category() != http::make_error_code(http::error::bad_target).category())
        return std::nullopt;
    return HttpReply{400, R"({"status":"error","message":"Bad request"})", {}};
}

} // namespace

HttpSession::HttpSession(boost::asio::ip::tcp::socket socket, const HttpHandler &handler)
    : m_stream(std::move(socket)), m_handler(handler)
{
    beast::error_code ignored;
    m_stream.socket().set_option(boost::asio::ip::tcp::no_delay(true), ignored);
}

void HttpSession::start()
{
    boost::asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] { self->read(); });
}

void HttpSession::read()
{
    m_parser.emplace();
    m_parser->header_limit(headerLimit);
    m_parser->body_limit(bodyLimit);
    m_stream.expires_after(idleLimit);
    http::async_read(
        m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](beast::error_code error, std::size_t) { self->onRead(error); });
}

void HttpSession::onRead(beast::error_code error)
{
    if (error) {
        if (const std::optional<HttpReply> reply = replyToError(error))
            return answer(*reply, 11, false);
        return close();
    }
    const Request request = m_parser->release();
    answer(m_handler(requestOf(request)), request.version(), request.keep_alive());
}

void HttpSession::answer(const HttpReply &reply, unsigned version, bool keepAlive)
{
    m_response = Response(static_cast<http::status>(reply.status), version);
    m_response.set(http::field::content_type, "application/json;charset=utf-8");
    for (const auto &[name, value] : reply.headers)
        m_response.set(name.toStdString(), value.toStdString());
    m_response.body() = reply.body.toStdString();
    m_response.keep_alive(keepAlive);
    m_response.prepare_payload();
    http::async_write(m_stream, m_response,
                      [self = shared_from_this(), keepAlive](beast::error_code error, std::size_t) {
                          if (error || !keepAlive)
                              self->close();
                          else
                              self->read();
                      });
}

void HttpSession::close()
{
    beast::error_code ignored;
    m_stream.socket().shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
}

} // namespace lineitems::sandbox
