#include "models/bulk/dateshift.h"

#include "models/record/wirevalue.h"

namespace lineitems {

namespace {

/// ISO 8601 has four digits for the year.
bool isWritable(const QDate &date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

QDate endOfMonth(const QDate &date)
{
    return QDate(date.year(), date.month(), date.daysInMonth());
}

NewValue shiftedDate(const DateShift &step, const CellView &cell)
{
    const auto date = dateFromWire(cell.wire());
    if (!date)
        return left(CellFate::Unreadable);
    const QDate moved = shifted(step, *date);
    if (!isWritable(moved))
        return left(CellFate::NoResult);
    return {{moved.toString(Qt::ISODate).toUtf8(), CellProblem::None}};
}

NewValue shiftedMoment(const DateShift &step, const CellView &cell)
{
    const auto moment = dateTimeFromWire(cell.wire());
    if (!moment)
        return left(CellFate::Unreadable);
    const QDateTime local = moment->toTimeZone(cell.format.timeZone);
    const QDateTime moved(shifted(step, local.date()), local.time(), cell.format.timeZone);
    if (!isWritable(moved.date()))
        return left(CellFate::NoResult);
    return {{moved.toUTC().toString(Qt::ISODateWithMs).toUtf8(), CellProblem::None}};
}

} // namespace

QDate shifted(const DateShift &shift, const QDate &date)
{
    switch (shift.kind) {
    case DateShift::Kind::AddDays:
        return date.addDays(shift.count);
    case DateShift::Kind::AddMonths: {
        const QDate moved = date.addMonths(shift.count);
        return shift.keepsMonthEnd && date == endOfMonth(date) ? endOfMonth(moved) : moved;
    }
    case DateShift::Kind::FirstOfMonth:
        return QDate(date.year(), date.month(), 1);
    case DateShift::Kind::EndOfMonth:
        return endOfMonth(date);
    }
    Q_UNREACHABLE();
}

NewValue changed(const DateShift &step, const CellView &cell)
{
    const bool isDate = cell.property().type == PropertyType::Date;
    if (!isDate && cell.property().type != PropertyType::DateTime)
        return left(CellFate::OtherType);
    if (cell.wire().isEmpty())
        return left(CellFate::Empty);
    return isDate ? shiftedDate(step, cell) : shiftedMoment(step, cell);
}

} // namespace lineitems
