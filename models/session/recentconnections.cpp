#include "models/session/recentconnections.h"

#include <QUuid>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

const QString group = u"connections"_s;

RecentConnection readFrom(QSettings &settings)
{
    RecentConnection recent;
    recent.key = settings.value("key"_L1).toString();
    recent.portalId = settings.value("portalId"_L1).toString();
    Connection &connection = recent.connection;
    connection.name = settings.value("name"_L1).toString();
    connection.baseUrl = QUrl(settings.value("baseUrl"_L1).toString());
    connection.version = apiVersionFromName(settings.value("api"_L1).toString()).value_or(connection.version);
    connection.requestsPerTenSeconds =
        settings.value("requestsPerTenSeconds"_L1, connection.requestsPerTenSeconds).toInt();
    connection.concurrency = settings.value("concurrency"_L1, connection.concurrency).toInt();
    connection.timeoutSeconds = settings.value("timeoutSeconds"_L1, connection.timeoutSeconds).toInt();
    // The file may have been edited by hand.
    connection.requestsPerTenSeconds = std::clamp(connection.requestsPerTenSeconds, 0, 1'000'000);
    connection.concurrency = std::clamp(connection.concurrency, 1, mostConcurrency);
    connection.timeoutSeconds = std::clamp(connection.timeoutSeconds, 1, 3600);
    return recent;
}

void writeTo(QSettings &settings, const RecentConnection &recent)
{
    settings.setValue("key"_L1, recent.key);
    settings.setValue("portalId"_L1, recent.portalId);
    settings.setValue("name"_L1, recent.connection.name);
    settings.setValue("baseUrl"_L1, recent.connection.baseUrl.toString());
    settings.setValue("api"_L1, apiVersionName(recent.connection.version));
    settings.setValue("requestsPerTenSeconds"_L1, recent.connection.requestsPerTenSeconds);
    settings.setValue("concurrency"_L1, recent.connection.concurrency);
    settings.setValue("timeoutSeconds"_L1, recent.connection.timeoutSeconds);
}

void writeAll(QSettings &settings, const std::vector<RecentConnection> &all)
{
    settings.remove(group);
    settings.beginWriteArray(group, static_cast<int>(all.size()));
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        settings.setArrayIndex(i);
        writeTo(settings, all[static_cast<std::size_t>(i)]);
    }
    settings.endArray();
}

} // namespace

std::vector<RecentConnection> RecentConnections::all() const
{
    std::vector<RecentConnection> recent;
    const int count = m_settings->beginReadArray(group);
    for (int i = 0; i < count && i < most; ++i) {
        m_settings->setArrayIndex(i);
        recent.push_back(readFrom(*m_settings));
    }
    m_settings->endArray();
    // A file that was edited by hand must not send a token anywhere it may not go.
    std::erase_if(recent, [](const RecentConnection &item) {
        return item.key.isEmpty() || checkBaseUrl(item.connection.baseUrl) != AddressProblem::None;
    });
    return recent;
}

void RecentConnections::remember(const RecentConnection &recent)
{
    std::vector<RecentConnection> recents = all();
    std::erase_if(recents, [&](const RecentConnection &item) { return item.key == recent.key; });
    recents.insert(recents.begin(), recent);
    if (recents.size() > most)
        recents.resize(most);
    writeAll(*m_settings, recents);
}

void RecentConnections::forget(const QString &key)
{
    std::vector<RecentConnection> recents = all();
    std::erase_if(recents, [&](const RecentConnection &item) { return item.key == key; });
    writeAll(*m_settings, recents);
}

QString RecentConnections::newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace lineitems
