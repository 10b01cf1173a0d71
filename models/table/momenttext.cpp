#include "models/table/momenttext.h"

#include <QDateTime>

#include <algorithm>

namespace lineitems {

namespace {

constexpr int secondsPerDay = 86'400;

/// Whether `text` has digits where the pattern has '0', and the pattern's own character elsewhere.
bool hasShape(QByteArrayView text, QByteArrayView pattern)
{
    return text.size() == pattern.size()
        && std::equal(text.begin(), text.end(), pattern.begin(),
                      [](char c, char wanted) { return wanted == '0' ? c >= '0' && c <= '9' : c == wanted; });
}

int number(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

char *writeDigits(char *at, int value, int count)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
    return at + count;
}

} // namespace

std::optional<QByteArrayView> MomentText::of(QByteArrayView wire)
{
    const bool hasMilliseconds = hasShape(wire, "0000-00-00T00:00:00.000Z");
    if (!hasMilliseconds && !hasShape(wire, "0000-00-00T00:00:00Z"))
        return std::nullopt;
    const QDate day(number(wire.first(4)), number(wire.sliced(5, 2)), number(wire.sliced(8, 2)));
    const int hour = number(wire.sliced(11, 2));
    const int minute = number(wire.sliced(14, 2));
    const int second = number(wire.sliced(17, 2));
    if (!day.isValid() || day.year() < 1000 || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const auto offset = offsetOn(day);
    if (!offset)
        return std::nullopt;
    const int local = hour * 3600 + minute * 60 + second + *offset;
    const int days = local < 0 ? -1 : local / secondsPerDay;
    return write(day.addDays(days), local - days * secondsPerDay,
                 hasMilliseconds ? wire.sliced(20, 3) : QByteArrayView("000"));
}

std::optional<int> MomentText::offsetOn(QDate day)
{
    const qint64 julian = day.toJulianDay();
    DayOffset &known = m_offsets[static_cast<std::size_t>(julian) % m_offsets.size()];
    if (known.day != julian) {
        const QDateTime start(day, QTime(0, 0), Qt::UTC);
        const int first = m_zone.offsetFromUtc(start);
        const int last = m_zone.offsetFromUtc(start.addSecs(secondsPerDay - 1));
        known = {julian, first == last ? std::optional(first) : std::nullopt};
    }
    return known.seconds;
}

QByteArrayView MomentText::write(QDate day, int secondOfDay, QByteArrayView milliseconds)
{
    char *at = writeDigits(m_text.data(), day.year(), 4);
    *at++ = '-';
    at = writeDigits(at, day.month(), 2);
    *at++ = '-';
    at = writeDigits(at, day.day(), 2);
    *at++ = ' ';
    at = writeDigits(at, secondOfDay / 3600, 2);
    *at++ = ':';
    at = writeDigits(at, secondOfDay / 60 % 60, 2);
    if (const bool exact = milliseconds != "000"; exact || secondOfDay % 60 != 0) {
        *at++ = ':';
        at = writeDigits(at, secondOfDay % 60, 2);
        if (exact) {
            *at++ = '.';
            at = std::copy(milliseconds.begin(), milliseconds.end(), at);
        }
    }
    return QByteArrayView(m_text.data(), at - m_text.data());
}

} // namespace lineitems
