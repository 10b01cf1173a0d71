#include "models/bulk/seriesdates.h"

#include "models/record/wirevalue.h"

namespace lineitems {

namespace {

using Line = std::function<QByteArray(int)>;

/// From one date to the next.
struct Stride
{
    qint64 days = 0;
    int months = 0; ///< instead of days, where it is not 0
    bool monthEnds = false;

    friend bool operator==(const Stride &, const Stride &) = default;
};

bool isMonthEnd(const QDate &date)
{
    return date.day() == date.daysInMonth();
}

Stride strideBetween(const QDate &from, const QDate &to)
{
    const bool ends = isMonthEnd(from) && isMonthEnd(to);
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (months != 0 && (ends || from.day() == to.day()))
        return {0, months, ends};
    return {from.daysTo(to), 0, false};
}

/// Where a year would have more than four digits the last date stands: no portal takes such a date.
QDate after(const QDate &last, const Stride &stride, int place)
{
    constexpr qint64 farthest = 4'000'000; // days, ten thousand years and more
    const qint64 distance = (stride.months == 0 ? stride.days : stride.months) * qint64(place);
    if (distance < -farthest || distance > farthest)
        return last;
    const QDate date = stride.months == 0 ? last.addDays(distance)
                                          : last.addMonths(static_cast<int>(distance));
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return last;
    return stride.monthEnds ? QDate(date.year(), date.month(), date.daysInMonth()) : date;
}

/// The one stride of all dates, or nothing if they do not walk in step.
std::optional<Stride> strideOf(const std::vector<QDate> &dates, int loneStep)
{
    if (dates.size() == 1)
        return Stride{loneStep, 0, false};
    const Stride first = strideBetween(dates[0], dates[1]);
    bool byMonths = first.months != 0;
    bool ends = byMonths;
    for (std::size_t i = 1; i < dates.size(); ++i) {
        const Stride stride = strideBetween(dates[i - 1], dates[i]);
        byMonths = byMonths && stride.months == first.months;
        ends = ends && stride.monthEnds;
    }
    if (byMonths)
        return Stride{0, first.months, ends};
    const qint64 days = dates[0].daysTo(dates[1]);
    for (std::size_t i = 2; i < dates.size(); ++i) {
        if (dates[i - 1].daysTo(dates[i]) != days)
            return std::nullopt;
    }
    return Stride{days, 0, false};
}

Stride strideOf(const QDate &first, const DateStep &step)
{
    if (step.unit == DateUnit::Day)
        return {step.size, 0, false};
    const int months = step.unit == DateUnit::Year ? step.size * 12 : step.size;
    return {0, months, isMonthEnd(first)};
}

Line dateLine(const QDate &last, const Stride &stride)
{
    return [last, stride](int place) { return after(last, stride, place).toString(Qt::ISODate).toUtf8(); };
}

QByteArray wireMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs).toUtf8();
}

Line momentLine(const QDateTime &last, const Stride &stride)
{
    return [last, stride](int place) {
        return wireMoment(QDateTime(after(last.date(), stride, place), last.time(), last.timeZone()));
    };
}

/// Moments at different times of the day: so many milliseconds each.
std::optional<Line> evenMoments(const std::vector<QDateTime> &moments)
{
    const qint64 step = moments[0].msecsTo(moments[1]);
    for (std::size_t i = 2; i < moments.size(); ++i) {
        if (moments[i - 1].msecsTo(moments[i]) != step)
            return std::nullopt;
    }
    return [last = moments.back(), step](int place) { return wireMoment(last.addMSecs(step * place)); };
}

std::optional<std::vector<QDateTime>> localMoments(const std::vector<QByteArray> &given,
                                                   const ValueFormat &format)
{
    std::vector<QDateTime> moments;
    for (const QByteArray &wire : given) {
        const auto moment = dateTimeFromWire(wire);
        if (!moment)
            return std::nullopt;
        moments.push_back(moment->toTimeZone(format.timeZone));
    }
    return moments;
}

} // namespace

std::optional<Line> continuedDates(const std::vector<QByteArray> &given, int loneStep)
{
    std::vector<QDate> dates;
    for (const QByteArray &wire : given) {
        const auto date = dateFromWire(wire);
        if (!date)
            return std::nullopt;
        dates.push_back(*date);
    }
    const auto stride = strideOf(dates, loneStep);
    return stride ? std::optional(dateLine(dates.back(), *stride)) : std::nullopt;
}

std::optional<Line> continuedMoments(const std::vector<QByteArray> &given, int loneStep,
                                     const ValueFormat &format)
{
    const auto moments = localMoments(given, format);
    if (!moments)
        return std::nullopt;
    std::vector<QDate> dates;
    for (const QDateTime &moment : *moments) {
        if (moment.time() != moments->front().time())
            return evenMoments(*moments);
        dates.push_back(moment.date());
    }
    const auto stride = strideOf(dates, loneStep);
    return stride ? std::optional(momentLine(moments->back(), *stride)) : std::nullopt;
}

std::optional<Line> steppedDates(const QByteArray &first, const DateStep &step)
{
    const auto date = dateFromWire(first);
    return date ? std::optional(dateLine(*date, strideOf(*date, step))) : std::nullopt;
}

std::optional<Line> steppedMoments(const QByteArray &first, const DateStep &step, const ValueFormat &format)
{
    const auto moments = localMoments({first}, format);
    if (!moments)
        return std::nullopt;
    const QDateTime &moment = moments->front();
    return momentLine(moment, strideOf(moment.date(), step));
}

} // namespace lineitems
