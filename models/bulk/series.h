// How a line of values goes on, as in a spreadsheet: numbers and dates by their step, texts by their
// counter, everything else again from the start.
#pragma once

#include "models/bulk/seriesdates.h"
#include "models/record/cellvalue.h"

#include <functional>
#include <vector>

namespace lineitems {

/// The wire value so many places behind the last of the given ones, from 1 on.
using Series = std::function<QByteArray(int place)>;

/// Up and left a lone value counts down.
enum class SeriesDirection { Forward, Backward };

struct SeriesStep
{
    Decimal size = Decimal(1);
    DateUnit unit = DateUnit::Day; ///< of dates
};

/// The given values (wire form, one at least) over and over.
Series repeatedSeries(std::vector<QByteArray> given);

/// What the given values suggest. They come in the order in which the line runs, so reversed for Backward.
/// Numbers and dates whose steps differ are repeated: nothing is made up.
Series continuedSeries(PropertyType type, const std::vector<QByteArray> &given, SeriesDirection direction,
                       const ValueFormat &format);

/// `first` and a step each; repeated where the step does not fit (half a month, a text without a counter).
Series steppedSeries(PropertyType type, const QByteArray &first, const SeriesStep &step,
                     const ValueFormat &format);

} // namespace lineitems
