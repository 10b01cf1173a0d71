// Values that a property may hold as well: what a colleague types, and what a server makes of a sent one.
#pragma once

#include "app/sandbox/propertytable.h"

namespace lineitems::sandbox {

/// A valid value that differs from `current`; nothing for what cannot be told so simply.
std::optional<QByteArray> otherValue(const PropertyRule &rule, const QByteArray &current);

/// The sent value rounded or in upper case; nothing if that would be the same.
std::optional<QByteArray> alteredValue(const PropertyRule &rule, const QByteArray &sent);

} // namespace lineitems::sandbox
