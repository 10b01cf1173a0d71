// Wire texts of property values as the values they stand for.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace lineitems {

/// A wire date (ISO or epoch milliseconds at midnight UTC), or nothing.
std::optional<QDate> dateFromWire(QByteArrayView wire);
/// A wire date-time in UTC (ISO 8601 with or without offset, or epoch milliseconds), or nothing.
std::optional<QDateTime> dateTimeFromWire(QByteArrayView wire);
/// The values of a multiple enumeration, without empty ones.
QList<QByteArray> optionsFromWire(QByteArrayView wire);
/// A wire boolean, or nothing.
std::optional<bool> boolFromWire(QByteArrayView wire);

/// Milliseconds since the epoch, or nothing. Shorter digit strings are years, day numbers, or seconds.
std::optional<qint64> epochFromWire(QByteArrayView wire);
/// A date as 2026-03-01; invalid for anything else.
QDate isoDate(QStringView text);
/// An ISO 8601 date-time in UTC; without an offset it is meant in `zone`. A space may stand for the T.
std::optional<QDateTime> isoDateTime(QString text, const QTimeZone &zone);

} // namespace lineitems
