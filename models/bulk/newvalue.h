// One cell that Change selection looks at, and what an operation makes of it.
#pragma once

#include "models/record/billingterm.h"
#include "models/table/tablesnapshot.h"

namespace lineitems {

struct CellPlace
{
    int row = 0; ///< of the document
    int column = 0;

    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

/// A cell with the table around it, as it was when the work began. References: for the length of a call.
struct CellView
{
    const TableSnapshot &table;
    const ValueFormat &format;
    CellPlace at;

    const Property &property() const { return table.columns.at(at.column); }
    /// The edit if there is one, else the loaded value.
    QByteArrayView wire() const { return table.value(at.row, at.column); }
    /// As a person reads it: labels, days in the person's time zone.
    QString text() const { return displayValue(property(), wire(), format); }
    /// Any text will do there.
    bool isText() const
    {
        return (property().type == PropertyType::String && !isBillingTerm(property()))
            || property().type == PropertyType::PhoneNumber;
    }
};

/// What becomes of a cell. All but the first keep their value.
enum class CellFate {
    Changes,
    Stays, ///< the operation gives what stands there
    ReadOnly,
    Empty, ///< the operation needs a value to work on
    OtherType, ///< the operation is not meant for this kind of property
    Unreadable, ///< what stands there is no number, or no date
    NotValid, ///< the new value would not fit the property
    NoResult, ///< it cannot be worked out, for want of a price, a quantity, or digits
    TooHard, ///< the search pattern takes too long on this text
};
inline constexpr int cellFateCount = 9;

struct NewValue
{
    ParsedValue value; ///< counts only if the cell changes, or would not be valid
    CellFate fate = CellFate::Changes;
};

inline NewValue left(CellFate why)
{
    return {{}, why};
}

} // namespace lineitems
