// Where a portal is and how it is spoken to: what a person sets up once, and the token for it.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace lineitems {

/// The versions of the API. The dated ones have the bodies of v3 under other paths, and may tell errors with
/// a 200; v1 is the legacy batch update with bodies of its own, and v3 for everything else.
enum class ApiVersion { V3, V2025_09, V2026_03, V2026_09, V1 };

/// "v3", "2025-09", "2026-03", "2026-09", "v1": as in settings and on the command line.
QString apiVersionName(ApiVersion version);
/// Nothing if there is no version of that name.
std::optional<ApiVersion> apiVersionFromName(QStringView name);

/// Requests that a person may choose to have in flight at once.
inline constexpr int mostConcurrency = 40;

/// What one connection is: everything but the token may be stored in plain files.
struct Connection
{
    QString name; ///< as the person calls it
    QUrl baseUrl{QStringLiteral("https://api.hubapi.com")};
    ApiVersion version = ApiVersion::V3;
    QByteArray token; ///< in memory or in the keychain only
    int requestsPerTenSeconds = 100; ///< 0: no limit
    int concurrency = 10; ///< requests in flight at most
    int timeoutSeconds = 30; ///< total deadline for each request
    bool isSandbox = false; ///< the embedded portal: looks like a portal, is no production
};

/// Empty if the token may be sent to that address: https anywhere, http on loopback only.
enum class AddressProblem { None, NotAUrl, NotHttps, HasCredentials };
AddressProblem checkBaseUrl(const QUrl &url);
/// But for what does not matter, as a slash at the end.
bool isSameAddress(const QUrl &a, const QUrl &b);

/// What GET /account-info/v3/details says of the portal.
struct AccountInfo
{
    QString portalId;
    QString name; ///< some accounts have no name here: then it is empty
    QString timeZone;
    QString companyCurrency;
    QString accountType; ///< STANDARD, SANDBOX, DEVELOPER_TEST …
    QString uiDomain; ///< app.hubspot.com
};

} // namespace lineitems
