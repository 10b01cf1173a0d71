#include "app/sandbox/httpserver.h"

#include "app/sandbox/httpsession.h"

#include <thread>

namespace lineitems::sandbox {

namespace net = boost::asio;
using tcp = net::ip::tcp;

namespace {

constexpr int threadCount = 2; // a long search on one leaves the other for the rest

} // namespace

struct HttpServer::Engine
{
    explicit Engine(HttpHandler requestHandler) : handler(std::move(requestHandler)) {}

    void listen(quint16 port)
    {
        const tcp::endpoint endpoint(net::ip::address_v4::loopback(), port);
        acceptor.open(endpoint.protocol());
#ifndef Q_OS_WIN // there, the option would let two programs share the port
        acceptor.set_option(net::socket_base::reuse_address(true));
#endif
        acceptor.bind(endpoint);
        acceptor.listen();
    }

    void accept()
    {
        acceptor.async_accept(net::make_strand(io),
                              [this](boost::system::error_code error, tcp::socket socket) {
                                  if (error == net::error::operation_aborted)
                                      return;
                                  if (!error)
                                      std::make_shared<HttpSession>(std::move(socket), handler)->start();
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

    HttpHandler handler;
    net::io_context io{threadCount};
    tcp::acceptor acceptor{io};
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
    return m_engine ? m_engine->acceptor.local_endpoint().port() : 0;
}

} // namespace lineitems::sandbox
