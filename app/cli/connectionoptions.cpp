#include "app/cli/connectionoptions.h"

#include <QFile>

#include <algorithm>

namespace lineitems::cli {

using namespace Qt::StringLiterals;

namespace {

/// A token goes into a header: nothing but visible ASCII may be in it.
bool isToken(const QByteArray &token)
{
    return !token.isEmpty() && token.size() < 4096
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 127; });
}

QByteArray readToken(Arguments &arguments)
{
    const QString path = arguments.value(u"--token-file"_s);
    if (path.isEmpty()) {
        const QByteArray token = qgetenv("LINE_ITEMS_TOKEN").trimmed();
        if (!isToken(token))
            arguments.error = token.isEmpty()
                ? u"no token: give --token-file FILE, or set LINE_ITEMS_TOKEN"_s
                : u"LINE_ITEMS_TOKEN holds no token: a token is one word of visible ASCII"_s;
        return token;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        arguments.error = u"cannot read the token file %1: %2"_s.arg(path, file.errorString());
        return {};
    }
    const QByteArray token = file.read(8192).trimmed();
    if (!isToken(token))
        arguments.error = u"the token file %1 holds no token: one word of visible ASCII"_s.arg(path);
    return token;
}

void checkAddress(const Connection &connection, Arguments &arguments)
{
    switch (checkBaseUrl(connection.baseUrl)) {
    case AddressProblem::None:
        break;
    case AddressProblem::NotAUrl:
        arguments.error = u"--base-url is no address like https://api.hubapi.com"_s;
        break;
    case AddressProblem::NotHttps:
        arguments.error =
            u"--base-url must be https: the token would travel in the open (http is for loopback)"_s;
        break;
    case AddressProblem::HasCredentials:
        arguments.error = u"--base-url must not hold a user name or password"_s;
        break;
    }
}

} // namespace

void addConnectionOptions(Syntax &syntax)
{
    syntax.valued += QSet<QString>{u"--base-url"_s,    u"--api"_s,  u"--token-file"_s,
                                   u"--concurrency"_s, u"--rate"_s, u"--timeout"_s};
}

std::optional<Connection> connectionFrom(Arguments &arguments)
{
    Connection connection;
    if (arguments.values.contains(u"--base-url"_s))
        connection.baseUrl = QUrl(arguments.value(u"--base-url"_s), QUrl::StrictMode);
    checkAddress(connection, arguments);
    const auto version = apiVersionFromName(arguments.value(u"--api"_s, apiVersionName(connection.version)));
    if (!version)
        arguments.error = u"--api takes v3, 2026-03, 2026-09, 2025-09 or v1"_s;
    const auto concurrency = arguments.number(u"--concurrency"_s, connection.concurrency, 1, 100);
    const auto rate = arguments.number(u"--rate"_s, connection.requestsPerTenSeconds, 0, 1'000'000);
    const auto timeout = arguments.number(u"--timeout"_s, connection.timeoutSeconds, 1, 3600);
    if (arguments.error.isEmpty())
        connection.token = readToken(arguments);
    if (!arguments.error.isEmpty())
        return std::nullopt;
    connection.version = *version;
    connection.concurrency = *concurrency;
    connection.requestsPerTenSeconds = *rate;
    connection.timeoutSeconds = *timeout;
    return connection;
}

} // namespace lineitems::cli
