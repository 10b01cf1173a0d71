// Date-times as they are displayed, made fast enough to look through millions of them: the quick filter's
// shortcut past QDateTime. Gives exactly what displayValue() gives, or nothing.
#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QTimeZone>

#include <array>
#include <optional>

namespace lineitems {

class MomentText
{
public:
    explicit MomentText(const QTimeZone &zone) : m_zone(zone) {}

    /// For a wire value like 2026-03-01T22:30:00Z or with milliseconds; nothing for any other, nor on a
    /// day on which the zone's clock changes. Valid until the next call. Not const: it remembers offsets.
    std::optional<QByteArrayView> of(QByteArrayView wire);

private:
    struct DayOffset
    {
        qint64 day = -1; ///< Julian, in UTC
        std::optional<int> seconds; ///< nothing if the offset changes within the day
    };
    std::optional<int> offsetOn(QDate day);
    QByteArrayView write(QDate day, int secondOfDay, QByteArrayView milliseconds);

    QTimeZone m_zone;
    std::array<DayOffset, 1024> m_offsets;
    std::array<char, 32> m_text{};
};

} // namespace lineitems
