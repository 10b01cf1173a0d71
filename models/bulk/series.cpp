#include "models/bulk/series.h"

#include "models/bulk/textcounter.h"

#include <optional>

namespace lineitems {

namespace {

Series numberSeries(const Decimal &last, const Decimal &step)
{
    return [last, step](int place) { return (last + step * Decimal(place)).toPlainString(); };
}

std::optional<Series> continuedNumbers(const std::vector<QByteArray> &given, SeriesDirection direction)
{
    std::vector<Decimal> numbers;
    for (const QByteArray &wire : given) {
        const auto number = Decimal::parse(wire);
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    if (numbers.size() == 1)
        return numberSeries(numbers.front(), Decimal(direction == SeriesDirection::Forward ? 1 : -1));
    const Decimal step = numbers[1] - numbers[0];
    for (std::size_t i = 2; i < numbers.size(); ++i) {
        if (numbers[i] - numbers[i - 1] != step)
            return std::nullopt;
    }
    return numberSeries(numbers.back(), step);
}

/// A step of dates and counters, which know no halves.
std::optional<int> wholeStep(const Decimal &step)
{
    constexpr int largest = 1'000'000;
    const Decimal whole = step.rounded(0);
    const bool fits = whole == step && whole <= Decimal(largest) && whole >= Decimal(-largest);
    return fits ? std::optional(whole.toPlainString().toInt()) : std::nullopt;
}

std::optional<Series> steppedNumber(const QByteArray &first, const Decimal &step)
{
    const auto number = Decimal::parse(first);
    return number ? std::optional(numberSeries(*number, step)) : std::nullopt;
}

std::optional<Series> steppedDate(PropertyType type, const QByteArray &first, const SeriesStep &step,
                                  const ValueFormat &format)
{
    const auto size = wholeStep(step.size);
    if (!size)
        return std::nullopt;
    return type == PropertyType::Date ? steppedDates(first, {*size, step.unit})
                                      : steppedMoments(first, {*size, step.unit}, format);
}

std::optional<Series> steppedText(const QByteArray &first, const Decimal &step)
{
    const auto size = wholeStep(step);
    return size ? steppedCounter(first, *size) : std::nullopt;
}

} // namespace

Series repeatedSeries(std::vector<QByteArray> given)
{
    return [given = std::move(given)](int place) {
        return given[static_cast<std::size_t>(place - 1) % given.size()];
    };
}

Series continuedSeries(PropertyType type, const std::vector<QByteArray> &given, SeriesDirection direction,
                       const ValueFormat &format)
{
    const int loneStep = direction == SeriesDirection::Forward ? 1 : -1;
    std::optional<Series> series;
    if (type == PropertyType::Number)
        series = continuedNumbers(given, direction);
    else if (type == PropertyType::Date)
        series = continuedDates(given, loneStep);
    else if (type == PropertyType::DateTime)
        series = continuedMoments(given, loneStep, format);
    else if (type == PropertyType::String)
        series = continuedCounters(given, loneStep);
    return series ? *series : repeatedSeries(given);
}

Series steppedSeries(PropertyType type, const QByteArray &first, const SeriesStep &step,
                     const ValueFormat &format)
{
    std::optional<Series> series;
    if (type == PropertyType::Number)
        series = steppedNumber(first, step.size);
    else if (type == PropertyType::Date || type == PropertyType::DateTime)
        series = steppedDate(type, first, step, format);
    else if (type == PropertyType::String)
        series = steppedText(first, step.size);
    return series ? *series : repeatedSeries({first});
}

} // namespace lineitems
