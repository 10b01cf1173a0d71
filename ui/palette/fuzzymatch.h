// How well a text fits what somebody typed to find it. Pure.
#pragma once

#include <QString>

#include <optional>

namespace lineitems {

/// The higher the better; nothing if it does not fit. Every word of the query must be found: at the beginning of a
/// word of the text, in the middle of one, or as letters that follow each other with gaps ("rvs" in "Revert cells").
/// Case and accents do not matter.
std::optional<int> fuzzyScore(const QString &query, const QString &text);

} // namespace lineitems
