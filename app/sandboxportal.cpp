#include "app/sandboxportal.h"

#include <QCoreApplication>

namespace lineitems {

SandboxPortal::SandboxPortal(SandboxOptions options) : m_server(std::move(options)) {}

std::optional<Connection> SandboxPortal::open(QString *error)
{
    if (!m_started && !m_server.start(error))
        return std::nullopt;
    m_started = true;
    Connection connection;
    connection.name = QCoreApplication::translate("main", "Sample portal");
    connection.baseUrl = m_server.url();
    connection.token = m_server.token();
    connection.requestsPerTenSeconds = 0;
    connection.isSandbox = true;
    return connection;
}

} // namespace lineitems
