#include "app/sandbox/httpsession.h"

#include <chrono>
#include <sstream>

namespace lineitems::sandbox {

namespace beast = boost::beast;
namespace net = boost::asio;
namespace http = beast::http;

namespace {

constexpr std::chrono::seconds idleLimit(120);
constexpr std::chrono::seconds dripInterval(1);
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

std::string rawText(const http::response<http::string_body> &response)
{
    std::ostringstream text;
    text << response;
    return text.str();
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

HttpSession::HttpSession(net::ip::tcp::socket socket, const HttpHost &host)
    : m_stream(std::move(socket)), m_timer(m_stream.get_executor()), m_host(host)
{
    beast::error_code ignored;
    m_stream.socket().set_option(net::ip::tcp::no_delay(true), ignored);
}

void HttpSession::start()
{
    net::dispatch(m_stream.get_executor(), [self = shared_from_this()] { self->read(); });
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
        m_keepAlive = false;
        if (const std::optional<HttpReply> reply = replyToError(error))
            return answer(*reply);
        return close();
    }
    const Request request = m_parser->release();
    m_version = request.version();
    m_keepAlive = request.keep_alive();
    answerLater(m_host.handler(requestOf(request)));
}

void HttpSession::answerLater(const HttpReply &reply)
{
    if (reply.delayMs == 0)
        return answer(reply);
    // The stream's own limit is for reading and would end the wait.
    m_stream.expires_never();
    m_timer.expires_after(std::chrono::milliseconds(reply.delayMs));
    m_timer.async_wait([self = shared_from_this(), reply](beast::error_code error) {
        if (!error)
            self->answer(reply);
    });
}

void HttpSession::answer(const HttpReply &reply)
{
    switch (reply.sending) {
    case Sending::Refused:
        return m_host.refuseForAMoment([self = shared_from_this()] {
            net::post(self->m_stream.get_executor(), [self] { self->reset(); });
        });
    case Sending::Reset:
        return reset();
    case Sending::Never:
        return stayOpen();
    case Sending::Drip:
        prepare(reply);
        return sendDripping();
    case Sending::Truncated:
        prepare(reply);
        return sendTruncated();
    case Sending::Whole:
        break;
    }
    prepare(reply);
    sendWhole();
}

void HttpSession::prepare(const HttpReply &reply)
{
    m_response = Response(static_cast<http::status>(reply.status), m_version);
    m_response.set(http::field::content_type, "application/json;charset=utf-8");
    for (const auto &[name, value] : reply.headers)
        m_response.set(beast::string_view(name.data(), static_cast<std::size_t>(name.size())),
                       beast::string_view(value.data(), static_cast<std::size_t>(value.size())));
    m_response.body() = reply.body.toStdString();
    m_response.keep_alive(m_keepAlive);
    m_response.prepare_payload();
}

void HttpSession::sendWhole()
{
    m_stream.expires_after(idleLimit);
    http::async_write(m_stream, m_response,
                      [self = shared_from_this()](beast::error_code error, std::size_t) {
                          if (error)
                              self->close();
                          else
                              self->readNext();
                      });
}

void HttpSession::readNext()
{
    if (m_keepAlive)
        read();
    else
        close();
}

void HttpSession::sendTruncated()
{
    m_raw = rawText(m_response);
    m_raw.resize(m_raw.size() - m_response.body().size() / 2 - 1);
    net::async_write(m_stream, net::buffer(m_raw),
                     [self = shared_from_this()](beast::error_code, std::size_t) { self->close(); });
}

void HttpSession::sendDripping()
{
    m_stream.expires_never();
    m_raw = rawText(m_response);
    const std::size_t head = m_raw.size() - m_response.body().size();
    net::async_write(m_stream, net::buffer(m_raw, head),
                     [self = shared_from_this(), head](beast::error_code error, std::size_t) {
                         if (!error)
                             self->drip(head);
                     });
}

void HttpSession::drip(std::size_t sent)
{
    if (sent == m_raw.size())
        return readNext();
    m_timer.expires_after(dripInterval);
    m_timer.async_wait([self = shared_from_this(), sent](beast::error_code waitError) {
        if (waitError)
            return;
        net::async_write(self->m_stream, net::buffer(self->m_raw.data() + sent, 1),
                         [self, sent](beast::error_code error, std::size_t) {
                             if (!error)
                                 self->drip(sent + 1);
                         });
    });
}

/// Reads until the peer has had enough, so that the connection goes when it does.
void HttpSession::stayOpen()
{
    m_stream.expires_never();
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(4096),
                             [self = shared_from_this()](beast::error_code error, std::size_t) {
                                 if (!error)
                                     self->stayOpen();
                             });
}

void HttpSession::reset()
{
    beast::error_code ignored;
    m_stream.socket().set_option(net::socket_base::linger(true, 0), ignored);
    m_stream.socket().close(ignored);
}

void HttpSession::close()
{
    beast::error_code ignored;
    m_stream.socket().shutdown(net::ip::tcp::socket::shutdown_send, ignored);
}

} // namespace lineitems::sandbox
