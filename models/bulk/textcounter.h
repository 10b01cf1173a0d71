// Texts that count: "Item 7" goes on with "Item 8", "SKU-009" with "SKU-010", "2 seats" with "3 seats".
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace lineitems {

/// The text so many places behind the last given one. Each stem counts for itself: A1, B1 goes on with A2,
/// B2. Nothing if no text holds a number at its end, or else at its beginning.
std::optional<std::function<QByteArray(int)>> continuedCounters(const std::vector<QByteArray> &given,
                                                                int loneStep);
std::optional<std::function<QByteArray(int)>> steppedCounter(const QByteArray &first, int step);

} // namespace lineitems
