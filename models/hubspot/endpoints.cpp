#include "models/hubspot/endpoints.h"

#include <QUrlQuery>

namespace lineitems::endpoints {

using namespace Qt::StringLiterals;

namespace {

QUrl at(const Connection &connection, const QString &path)
{
    QUrl url = connection.baseUrl;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    return url;
}

QString objects(ApiVersion version)
{
    switch (version) {
    case ApiVersion::V3:
    case ApiVersion::V1:
        return u"/crm/v3/objects/line_items"_s;
    case ApiVersion::V2025_09:
    case ApiVersion::V2026_03:
    case ApiVersion::V2026_09:
        return u"/crm/objects/%1/line_items"_s.arg(apiVersionName(version));
    }
    Q_UNREACHABLE();
}

} // namespace

QUrl list(const Connection &connection, const QStringList &properties, const QByteArray &after)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(pageSize));
    query.addQueryItem(u"archived"_s, u"false"_s);
    if (!properties.isEmpty())
        query.addQueryItem(u"properties"_s, properties.join(u','));
    if (!after.isEmpty())
        query.addQueryItem(u"after"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(after))));
    QUrl url = at(connection, objects(connection.version));
    url.setQuery(query);
    return url;
}

QUrl search(const Connection &connection)
{
    return at(connection, objects(connection.version) + u"/search"_s);
}

QUrl batchRead(const Connection &connection)
{
    return at(connection, objects(connection.version) + u"/batch/read"_s);
}

QUrl batchUpdate(const Connection &connection)
{
    if (connection.version == ApiVersion::V1)
        return at(connection, u"/crm-objects/v1/objects/line_items/batch-update"_s);
    return at(connection, objects(connection.version) + u"/batch/update"_s);
}

QUrl properties(const Connection &connection)
{
    return at(connection, u"/crm/v3/properties/line_items"_s);
}

QUrl account(const Connection &connection)
{
    return at(connection, u"/account-info/v3/details"_s);
}

QUrl associations(const Connection &connection, QLatin1StringView objects)
{
    return at(connection, u"/crm/v4/associations/line_items/%1/batch/read"_s.arg(objects));
}

} // namespace lineitems::endpoints
