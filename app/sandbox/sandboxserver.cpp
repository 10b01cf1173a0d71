#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/faultyapi.h"
#include "app/sandbox/httpserver.h"
#include "app/sandbox/sampleportal.h"
#include "app/sandbox/statefile.h"

#include <QRandomGenerator>

#include <array>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

QByteArray newToken()
{
    std::array<quint32, 6> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return "sandbox-" + QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

} // namespace

struct SandboxServer::Running
{
    QByteArray token;
    std::unique_ptr<sandbox::Api> api;
    std::unique_ptr<sandbox::FaultyApi> faulty;
    sandbox::HttpServer http; // last, so that it stops before the API goes
};

SandboxServer::SandboxServer(SandboxOptions options) : m_options(std::move(options)) {}

SandboxServer::~SandboxServer() = default;

bool SandboxServer::start(QString *error)
{
    stop();
    const std::optional<std::vector<sandbox::Fault>> faults = sandbox::parseFaults(m_options.faults, error);
    if (!faults)
        return false;
    auto running = std::make_unique<Running>();
    running->token = newToken();
    sandbox::Portal portal = sandbox::samplePortal(m_options.seed, m_options.rows);
    sandbox::Api::Keep keep;
    if (!m_options.stateFile.isEmpty()) {
        const sandbox::SampleIdentity identity{m_options.seed, portal.rowCount()};
        if (!sandbox::loadState(m_options.stateFile, identity, &portal, &running->token, error))
            return false;
        keep = [path = m_options.stateFile, identity,
                token = running->token](const sandbox::Portal &changed) {
            return sandbox::saveState(path, identity, changed, token);
        };
        if (!keep(portal)) {
            *error = u"%1 cannot be written."_s.arg(m_options.stateFile);
            return false;
        }
    }
    running->api = std::make_unique<sandbox::Api>(std::move(portal), sandbox::samplePropertiesJson(),
                                                  sandbox::sampleValidationsJson(), running->token,
                                                  std::move(keep));
    running->faulty = std::make_unique<sandbox::FaultyApi>(
        *running->api,
        sandbox::FaultOptions{*faults, m_options.faultSeed, m_options.faultRate, m_options.limit,
                              m_options.latencyMs});
    const auto handler = [api = running->faulty.get()](const sandbox::HttpRequest &request) {
        return api->handle(request);
    };
    QString why;
    if (!running->http.start(m_options.port, handler, &why)) {
        *error = u"The sandbox cannot listen on port %1: %2"_s.arg(m_options.port).arg(why);
        return false;
    }
    m_running = std::move(running);
    return true;
}

void SandboxServer::stop()
{
    m_running.reset();
}

QUrl SandboxServer::url() const
{
    return m_running ? QUrl(u"http://127.0.0.1:%1"_s.arg(m_running->http.port())) : QUrl();
}

QByteArray SandboxServer::token() const
{
    return m_running ? m_running->token : QByteArray();
}

void SandboxServer::acceptToken(const QByteArray &token)
{
    m_running->faulty->acceptToken(token);
}

QByteArray SandboxServer::storedValue(const QByteArray &id, const QByteArray &property) const
{
    return m_running->api->valueOf(id, property);
}

int SandboxServer::writesOf(qint64 id) const
{
    return m_running->api->writesOf(id);
}

} // namespace lineitems
