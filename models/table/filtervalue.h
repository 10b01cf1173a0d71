// The values of cells as filters speak of them: what a person types, what a list of values shows, what is kept.
#pragma once

#include "models/record/cellvalue.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace lineitems {

/// More days than this are a slip of the finger.
inline constexpr int mostFilterDays = 36'500;

/// What stands for a row's status where a property is wanted: it has no name.
Property statusProperty();

/// Dates and date-times.
bool isTime(PropertyType type);
/// Numbers, dates and date-times: what can be less than another.
bool hasOrder(PropertyType type);

/// The columns of that name, or else those of that label; without regard to case.
std::vector<const Property *> propertiesNamed(const Schema &columns, const QString &text);

/// A typed value as a filter keeps it: numbers plain, dates as 2026-03-01, date-times as displayed (or a day).
/// Nothing if it is none of its type. Empty stays empty.
std::optional<QString> filterValue(const Property &property, const QString &text, const ValueFormat &format);

/// Under which values a cell is listed, and found by FilterOp::OneOf: its displayed text; of several options each;
/// of a date-time its day. An empty cell: one empty text.
QStringList listedValues(const Property &property, QByteArrayView wire, const ValueFormat &format);

} // namespace lineitems
