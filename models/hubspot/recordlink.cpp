#include "models/hubspot/recordlink.h"

#include <QRegularExpression>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString pageHost(const QString &uiDomain)
{
    static const QRegularExpression hubSpots(u"\\A[a-z0-9-]+(\\.[a-z0-9-]+)*\\.hubspot\\.com\\z"_s);
    return hubSpots.match(uiDomain).hasMatch() ? uiDomain : u"app.hubspot.com"_s;
}

} // namespace

QUrl recordLink(const Connection &connection, const AccountInfo &account, QByteArrayView recordId)
{
    const QString id = QString::fromUtf8(recordId);
    if (connection.isSandbox || !isNumber(account.portalId) || !isNumber(id))
        return {};
    // 0-8 is the object type of line items.
    return QUrl(
        u"https://%1/contacts/%2/record/0-8/%3"_s.arg(pageHost(account.uiDomain), account.portalId, id));
}

QByteArray recordIdIn(QStringView text)
{
    text = text.trimmed();
    if (const qsizetype end = text.indexOf(u'?'); end >= 0)
        text = text.first(end);
    while (text.endsWith(u'/'))
        text.chop(1);
    text = text.sliced(text.lastIndexOf(u'/') + 1);
    return isNumber(text) ? text.toUtf8() : QByteArray();
}

} // namespace lineitems
