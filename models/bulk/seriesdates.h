// Lines of dates that go on by days, months or years. A line of month ends stays at month ends.
#pragma once

#include "models/record/cellvalue.h"

#include <functional>
#include <optional>
#include <vector>

namespace lineitems {

enum class DateUnit { Day, Month, Year };

struct DateStep
{
    int size = 1;
    DateUnit unit = DateUnit::Day;
};

// Each gives the wire value so many places behind the last given one; nothing where the values are no dates,
// or their steps differ. `loneStep` are the days from one to the next if there is one value only.

std::optional<std::function<QByteArray(int)>> continuedDates(const std::vector<QByteArray> &given,
                                                             int loneStep);
/// Steps are those of the format's zone, where a day may have 23 hours.
std::optional<std::function<QByteArray(int)>> continuedMoments(const std::vector<QByteArray> &given,
                                                               int loneStep, const ValueFormat &format);
/// By months and years, the last day of a month is followed by last days.
std::optional<std::function<QByteArray(int)>> steppedDates(const QByteArray &first, const DateStep &step);
std::optional<std::function<QByteArray(int)>> steppedMoments(const QByteArray &first, const DateStep &step,
                                                             const ValueFormat &format);

} // namespace lineitems
