#include "app/sandbox/httpserver.h"

#include "app/sandbox/httpsession.h"

#include <chrono>
#include <thread>

namespace lineitems::sandbox {

namespace net = boost::asio;
using tcp = net::ip::tcp;

namespace {

constexpr int threadCount = 2; // a long search on one leaves the other for the rest
constexpr std::chrono::milliseconds refusalTime(300);

} // namespace

struct HttpServer::Engine
{
    explicit Engine(HttpHandler handler)
        : host{std::move(handler), [this](std::function<void()> begun) {
                   net::post(strand, [this, begun = std::move(begun)] {
                       refuseForAMoment();
                       begun();
                   });
               }}
    {
    }

    void listen(quint16 wantedPort)
    {
        const tcp::endpoint endpoint(net::ip::address_v4::loopback(), wantedPort);
        acceptor.open(endpoint.protocol());
#ifndef Q_OS_WIN // there, the option would let two programs share the port
        acceptor.set_option(net::socket_base::reuse_address(true));
#endif
        acceptor.bind(endpoint);
        acceptor.listen();
        port = acceptor.local_endpoint().port();
    }

    void refuseForAMoment()
    {
        boost::system::error_code ignored;
        acceptor.close(ignored);
        listenLater();
    }

    void listenLater()
    {
        reopening.expires_after(refusalTime);
        reopening.async_wait([this](boost::system::error_code error) {
            if (!error)
                listenAgain();
        });
    }

    void listenAgain()
    {
        try {
            listen(port);
            accept();
        } catch (const boost::system::system_error &) { // somebody has the port meanwhile
            boost::system::error_code ignored;
            acceptor.close(ignored);
            listenLater();
        }
    }

    void accept()
    {
        acceptor.async_accept(net::make_strand(io),
                              [this](boost::system::error_code error, tcp::socket socket) {
                                  if (error == net::error::operation_aborted)
                                      return;
                                  if (!error)
                                      std::make_shared<HttpSession>(std::move(socket), host)->start();
                                  accept();
                              });
    }

    void stop()
    {
        io.stop();
        for (std::thread &thread : threads)
            thread.join();
        threads.clear();
    }

    HttpHost host;
    net::io_context io{threadCount};
    net::strand<net::io_context::executor_type> strand{io.get_executor()}; ///< of the next two
    tcp::acceptor acceptor{strand};
    net::steady_timer reopening{strand};
    quint16 port = 0;
    std::vector<std::thread> threads;
};

HttpServer::HttpServer() = default;

HttpServer::~HttpServer()
{
    stop();
}

bool HttpServer::start(quint16 port, HttpHandler handler, QString *error)
{
    stop();
    auto engine = std::make_unique<Engine>(std::move(handler));
    try {
        engine->listen(port);
    } catch (const boost::system::system_error &problem) {
        if (error)
            *error = QString::fromLocal8Bit(problem.what());
        return false;
    }
    m_engine = std::move(engine);
    m_engine->accept();
    for (int i = 0; i < threadCount; ++i)
        m_engine->threads.emplace_back([io = &m_engine->io] { io->run(); });
    return true;
}

void HttpServer::stop()
{
    if (!m_engine)
        return;
    m_engine->stop();
    m_engine.reset();
}

quint16 HttpServer::port() const
{
    return m_engine ? m_engine->port : 0;
}

} // namespace lineitems::sandbox
