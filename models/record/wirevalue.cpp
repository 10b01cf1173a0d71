#include "models/record/wirevalue.h"

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

std::optional<qint64> epochFromWire(QByteArrayView wire)
{
    const QByteArrayView digits = wire.startsWith('-') ? wire.sliced(1) : wire;
    const bool allDigits = std::all_of(digits.begin(), digits.end(),
                                       [](char c) { return c >= '0' && c <= '9'; });
    if (!allDigits || (digits.size() < 11 && digits != "0") || digits.size() > 15)
        return std::nullopt;
    return wire.toByteArray().toLongLong();
}

QDate isoDate(QStringView text)
{
    return text.size() == 10 ? QDate::fromString(text.toString(), u"yyyy-MM-dd"_s) : QDate();
}

std::optional<QDateTime> isoDateTime(QString text, const QTimeZone &zone)
{
    if (text.size() > 10 && text.at(10) == u' ')
        text[10] = u'T';
    const QStringView clock = QStringView(text).mid(11);
    const bool hasOffset = clock.endsWith(u'Z') || clock.contains(u'+') || clock.contains(u'-');
    // Read as UTC first: as local time, an hour that this machine's zone skips would not exist.
    const QDateTime moment = QDateTime::fromString(hasOffset ? text : text + u'Z', Qt::ISODateWithMs);
    if (!moment.isValid() || text.size() < 16)
        return std::nullopt;
    return hasOffset ? moment.toUTC() : QDateTime(moment.date(), moment.time(), zone).toUTC();
}

std::optional<QDate> dateFromWire(QByteArrayView wire)
{
    if (const auto epoch = epochFromWire(wire)) {
        constexpr qint64 msPerDay = 86'400'000;
        if (*epoch % msPerDay != 0)
            return std::nullopt;
        return QDateTime::fromMSecsSinceEpoch(*epoch, Qt::UTC).date();
    }
    const QString text = QString::fromUtf8(wire);
    QDate date = isoDate(text);
    // Some endpoints return a date as the date-time of its midnight in UTC.
    if (!date.isValid() && text.size() > 10 && text.endsWith(u'Z')) {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (moment.isValid() && moment.time() == QTime(0, 0))
            date = moment.date();
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> dateTimeFromWire(QByteArrayView wire)
{
    if (const auto epoch = epochFromWire(wire))
        return QDateTime::fromMSecsSinceEpoch(*epoch, Qt::UTC);
    const QString text = QString::fromUtf8(wire);
    if (const QDate day = isoDate(text); day.isValid())
        return QDateTime(day, QTime(0, 0), Qt::UTC);
    return isoDateTime(text, QTimeZone::utc());
}

QList<QByteArray> optionsFromWire(QByteArrayView wire)
{
    QList<QByteArray> values = wire.toByteArray().split(';');
    for (QByteArray &value : values)
        value = value.trimmed();
    values.removeIf([](const QByteArray &value) { return value.isEmpty(); });
    return values;
}

std::optional<bool> boolFromWire(QByteArrayView wire)
{
    if (wire.compare("true", Qt::CaseInsensitive) == 0)
        return true;
    if (wire.compare("false", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

} // namespace lineitems
