// The connections that were used before, the latest first. No tokens: those are in the keychain.
#pragma once

#include "models/hubspot/connection.h"

#include <QSettings>

#include <vector>

namespace lineitems {

struct RecentConnection
{
    QString key; ///< names the token in the keychain
    Connection connection; ///< without a token
    QString portalId; ///< as account-info said the last time, may be empty
};

class RecentConnections
{
public:
    /// The settings must outlive it.
    explicit RecentConnections(QSettings *settings) : m_settings(settings) {}

    std::vector<RecentConnection> all() const;
    /// Puts it first; the same key replaces.
    void remember(const RecentConnection &recent);
    void forget(const QString &key);

    static QString newKey();
    static constexpr int most = 10;

private:
    QSettings *m_settings;
};

} // namespace lineitems
