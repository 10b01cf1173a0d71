// Dates moved by days or months, or to the first or last day of their month.
#pragma once

#include "models/bulk/newvalue.h"

#include <QDate>

namespace lineitems {

struct DateShift
{
    enum class Kind { AddDays, AddMonths, FirstOfMonth, EndOfMonth };

    Kind kind = Kind::AddDays;
    int count = 0; ///< days or months; back if negative
    /// A month after February 28th is March 31st where that was the last day. A day that the other month does not
    /// have always becomes its last one.
    bool keepsMonthEnd = false;
};

QDate shifted(const DateShift &shift, const QDate &date);

/// A date-time moves by whole days in the person's time zone, and keeps its time of day there.
NewValue changed(const DateShift &step, const CellView &cell);

} // namespace lineitems
