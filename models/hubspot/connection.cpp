#include "models/hubspot/connection.h"

#include <QHostAddress>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

AddressProblem checkBaseUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return AddressProblem::NotAUrl;
    if (!url.userInfo().isEmpty())
        return AddressProblem::HasCredentials;
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host())))
        return AddressProblem::None;
    return url.scheme() == "http"_L1 ? AddressProblem::NotHttps : AddressProblem::NotAUrl;
}

} // namespace lineitems
