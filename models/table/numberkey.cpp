#include "models/table/numberkey.h"

#include <algorithm>

namespace lineitems {

std::optional<qint64> millionths(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    qint64 value = 0;
    int places = -1;
    int digits = 0;
    for (const char c : negative ? text.sliced(1) : text) {
        if (c == '.' && places < 0) {
            places = 0;
            continue;
        }
        if (c < '0' || c > '9' || ++digits > 12 || places == 6)
            return std::nullopt;
        value = value * 10 + (c - '0');
        places += places >= 0 ? 1 : 0;
    }
    for (int place = std::max(places, 0); place < 6; ++place)
        value *= 10;
    return digits == 0 ? std::nullopt : std::optional(negative ? -value : value);
}

std::optional<NumberKey> numberKey(QByteArrayView wire)
{
    if (const auto small = millionths(wire))
        return NumberKey{small, std::nullopt};
    if (auto large = Decimal::parse(wire))
        return NumberKey{std::nullopt, std::move(large)};
    return std::nullopt;
}

} // namespace lineitems
