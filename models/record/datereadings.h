// One text as a date in every order in which day, month and year can stand, as spreadsheets show dates.
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QStringView>

#include <array>
#include <optional>

namespace lineitems {

enum class DateOrder { DayFirst, MonthFirst, YearFirst };
inline constexpr std::array dateOrders{DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst};

struct DateReadings
{
    std::array<QDate, 3> dates; ///< by order; not valid where it is no date in that order
    QTime time; ///< behind the date; not valid if there is none
    bool hasShortYear = false; ///< of two digits
    bool isShortened = false; ///< the spreadsheet holds a time of day that it does not show

    const QDate &at(DateOrder order) const { return dates[static_cast<std::size_t>(order)]; }
    bool isDate() const;
    /// 01/02/2026: the order makes another day of it.
    bool isAmbiguous() const;
    /// The same in every order: 2026-02-01, 1.2.2026, 1 Feb 2026.
    bool isClear() const;
    /// In that order, or in the only one in which it is a date; nothing if that leaves two.
    std::optional<QDate> in(std::optional<DateOrder> order) const;
};

/// Reads 25/12/2026, 25-12-26, 12/25/2026, 2026/12/25, 25.12.26, 25-Dec-26, Dec 25, 2026 and 25 de diciembre de
/// 2026 (months in English and Spanish), with or without a time of day behind it. With points the day is first.
/// Years of two digits are from 1970 to 2069. `held` is the number that the spreadsheet holds for this cell, days
/// since 1899-12-30: of several readings only the one that it shows is left.
DateReadings readDate(QStringView text, QByteArrayView held = {});

} // namespace lineitems
