// The value of one cell: from what a person types or a file holds to what goes over the wire, and back.
//
// The wire form is UTF-8 text in every case (hubspot-api: every property value is a JSON string):
// numbers as plain decimals, booleans true/false, dates YYYY-MM-DD or epoch milliseconds at midnight
// UTC, date-times ISO 8601 or epoch milliseconds, options by their value (several joined with ';').
// An empty text is "no value"; sent, it clears the property.
#pragma once

#include "models/record/decimal.h"
#include "models/record/property.h"
#include "models/record/wirevalue.h"

#include <QByteArray>
#include <QTimeZone>

namespace lineitems {

struct BillingTerm;

/// Why a value does not fit its property. Such a value is kept and shown, and never sent.
enum class CellProblem : quint8 {
    None,
    NotANumber,
    NotAFormula, ///< begins with an equals sign, and cannot be calculated
    AmbiguousNumber, ///< 1,234 may be one thousand or one and a bit
    NotABool,
    NotADate,
    NotADateTime,
    NotAnOption,
    TooLong, ///< more than maxTextLength characters
    NotATerm, ///< of a billing term: neither a period nor a number of months
};

/// HubSpot's limit for the text of one property value, in characters.
inline constexpr qsizetype maxTextLength = 65536;

/// How date-times and billing terms are typed and shown. Dates have no zone: they never shift a day.
struct ValueFormat
{
    QTimeZone timeZone = QTimeZone::utc();
    /// A billing term in the person's words ("12 months"); without it, it is shown as it is sent.
    QString (*termText)(const BillingTerm &) = nullptr;
};

struct ParsedValue
{
    QByteArray wire; ///< with a problem: the text as it was given
    CellProblem problem = CellProblem::None;

    friend bool operator==(const ParsedValue &, const ParsedValue &) = default;
};

/// What a person typed or pasted, or a file holds, as a wire value. White space at the ends goes.
/// Options are taken by value, then by label. Numbers may be grouped where there is no doubt
/// ("1,234.50", "1.234,50", "1 234,5"); a single point is always the decimal point.
ParsedValue parseValue(const Property &property, QStringView text, const ValueFormat &format = {});

/// Whether a wire value may stand in that property and be sent as it is. Empty is always valid.
CellProblem validateValue(const Property &property, QByteArrayView wire);

/// For people: an option's label, a date as 2026-03-01, a date-time in the format's zone.
/// A text that does not fit the type is shown as it is.
QString displayValue(const Property &property, QByteArrayView wire, const ValueFormat &format = {});

/// For an editor: what parseValue() would read back as the same value.
QString editText(const Property &property, QByteArrayView wire, const ValueFormat &format = {});

/// Compares by type: 10 is 10.0, an epoch in ms is its date, several options are a set, P1Y is P12M.
bool sameValue(const Property &property, QByteArrayView a, QByteArrayView b);

} // namespace lineitems
