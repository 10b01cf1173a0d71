// Whether a value may stand in a property, by rules of the portal's own: the program under test has
// others, and a slip in one shows against the other.
#pragma once

#include "app/sandbox/propertytable.h"

#include <optional>

namespace lineitems::sandbox {

struct ValueProblem
{
    QByteArray code; ///< INVALID_INTEGER, INVALID_OPTION, …
    QByteArray message;
};

struct CheckedValue
{
    QByteArray stored; ///< as the API gives it back: trimmed, dates as YYYY-MM-DD
    std::optional<ValueProblem> problem;
};

/// An empty value clears the property and is always fine, but for read-only ones.
CheckedValue checkValue(const PropertyRule &rule, const QByteArray &value);

/// Milliseconds since the epoch of a day (its midnight in UTC) or a point in time, in either wire form.
std::optional<qint64> instantOf(const QByteArray &value);

ValueProblem unknownProperty(const QByteArray &name);

} // namespace lineitems::sandbox
