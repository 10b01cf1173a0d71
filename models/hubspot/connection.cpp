#include "models/hubspot/connection.h"

#include <QHostAddress>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

constexpr struct
{
    ApiVersion version;
    QLatin1StringView name;
} versions[] = {
    {ApiVersion::V3, "v3"_L1},
    {ApiVersion::V2025_09, "2025-09"_L1},
    {ApiVersion::V2026_03, "2026-03"_L1},
    {ApiVersion::V2026_09, "2026-09"_L1},
    {ApiVersion::V1, "v1"_L1},
};

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

QString apiVersionName(ApiVersion version)
{
    for (const auto &known : versions) {
        if (known.version == version)
            return known.name;
    }
    Q_UNREACHABLE();
}

std::optional<ApiVersion> apiVersionFromName(QStringView name)
{
    for (const auto &known : versions) {
        if (known.name == name)
            return known.version;
    }
    return std::nullopt;
}

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

bool isSameAddress(const QUrl &a, const QUrl &b)
{
    const auto plain = [](const QUrl &url) {
        QUrl result = url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
        if (result.path() == u"/") // which stripping leaves
            result.setPath({});
        return result;
    };
    return plain(a) == plain(b);
}

} // namespace lineitems
