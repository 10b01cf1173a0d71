#include "models/record/datevalue.h"

namespace lineitems {

namespace {

/// Empty where a date would lose its time of day, or the time does not exist in that zone.
QByteArray wireOf(QDate date, QTime time, const Property &property, const ValueFormat &format)
{
    const QTime midnight(0, 0);
    if (property.type == PropertyType::Date)
        return !time.isValid() || time == midnight ? date.toString(Qt::ISODate).toUtf8() : QByteArray();
    const QDateTime moment(date, time.isValid() ? time : midnight, format.timeZone);
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs).toUtf8() : QByteArray();
}

} // namespace

bool isDay(const Property &property)
{
    return property.type == PropertyType::Date || property.type == PropertyType::DateTime;
}

ParsedValue readDateValue(const Property &property, QStringView text, const ValueFormat &format,
                          std::optional<DateOrder> order, QByteArrayView held)
{
    ParsedValue plain = parseValue(property, text, format);
    if (plain.problem == CellProblem::None)
        return plain;
    const DateReadings readings = readDate(text, held);
    const auto date = readings.in(order);
    if (!date)
        return readings.isDate() ? ParsedValue{plain.wire, CellProblem::AmbiguousNumber} : plain;
    const QByteArray wire = wireOf(*date, readings.time, property, format);
    return wire.isEmpty() ? plain : ParsedValue{wire, CellProblem::None};
}

} // namespace lineitems
