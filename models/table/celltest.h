// From a filter's condition to a function that says whether a cell's wire value meets it.
#pragma once

#include "models/record/cellvalue.h"
#include "models/table/filterexpression.h"

#include <functional>

namespace lineitems {

using CellTest = std::function<bool(QByteArrayView wire)>;

/// Not for FilterOp::Changed and its opposite, which are not about the value. What is no value of its column's
/// type is less than nothing and greater than nothing. A day's values count in the format's zone.
CellTest cellTest(const FilterCondition &condition, const Property &property, const ValueFormat &format,
                  QDate today);

} // namespace lineitems
