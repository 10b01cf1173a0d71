// Numbers as keys for sorting and comparing a million cells: exact for every number, and quick for nearly all.
#pragma once

#include "models/record/decimal.h"

#include <optional>

namespace lineitems {

/// A number with at most six places as a count of millionths: nearly all are, and it compares at once.
/// Nothing for any other text.
std::optional<qint64> millionths(QByteArrayView text);

/// The Decimal is made only where millionths do not do.
struct NumberKey
{
    std::optional<qint64> small;
    std::optional<Decimal> large;

    Decimal decimal() const { return large ? *large : Decimal(Decimal::Integer(*small), 6); }
    bool operator<(const NumberKey &other) const
    {
        return small && other.small ? *small < *other.small : decimal() < other.decimal();
    }
    bool operator==(const NumberKey &other) const
    {
        return small && other.small ? *small == *other.small : decimal() == other.decimal();
    }
};

/// Nothing for a text that is no number.
std::optional<NumberKey> numberKey(QByteArrayView wire);

} // namespace lineitems
