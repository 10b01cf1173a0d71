// Where a portal is and how it is spoken to: what a person sets up once, and the token for it.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace lineitems {

/// The paths of the API; request and response bodies are the same in all of them.
enum class ApiVersion { V3 };

/// What one connection is: everything but the token may be stored in plain files.
struct Connection
{
    QString name; ///< as the person calls it
    QUrl baseUrl{QStringLiteral("https://api.hubapi.com")};
    ApiVersion version = ApiVersion::V3;
    QByteArray token; ///< in memory or in the keychain only
    int requestsPerTenSeconds = 100; ///< 0: no limit
    int concurrency = 6; ///< requests in flight at most
    int timeoutSeconds = 30; ///< total deadline for each request
    bool isSandbox = false; ///< the embedded portal: looks like a portal, is no production
};

/// Empty if the token may be sent to that address: https anywhere, http on loopback only.
enum class AddressProblem { None, NotAUrl, NotHttps, HasCredentials };
AddressProblem checkBaseUrl(const QUrl &url);

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
