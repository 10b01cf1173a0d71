// Guard rails: changes of money that a person has to confirm row by row, or kind by kind, before they go out.
// Which ones is up to the person. Pure, exact.
#pragma once

#include "models/changes/moneysummary.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace lineitems {

/// What a row may trip; ManyRows is about the submit as a whole.
enum class Guard : quint8 { ChangeOver, PriceZero, SignFlipped, BelowFloor, Negative, ManyRows };
inline constexpr int guardCount = 6;

struct GuardRails
{
    /// Unit price or net price changes by more than so many percent of what it was; where the net price is not
    /// known, quantity or a discount does.
    std::optional<Decimal> mostPercent = Decimal(30);
    bool priceZero = true; ///< the unit price becomes zero, or is taken away
    bool signFlipped = true; ///< unit price or net price changes its sign
    bool negative = true; ///< unit price, quantity, a discount or net price is less than zero
    std::optional<Decimal> floor; ///< the unit price is less than that, in whatever currency
    std::optional<int> mostRows = 1000; ///< more rows than that go out at once

    friend bool operator==(const GuardRails &, const GuardRails &) = default;
};

/// None at all.
GuardRails noGuardRails();

class GuardSet
{
public:
    void add(Guard guard) { m_bits = static_cast<quint8>(m_bits | bit(guard)); }
    void remove(Guard guard) { m_bits = static_cast<quint8>(m_bits & ~bit(guard)); }
    bool has(Guard guard) const { return (m_bits & bit(guard)) != 0; }
    bool isEmpty() const { return m_bits == 0; }

    friend bool operator==(const GuardSet &, const GuardSet &) = default;

private:
    static quint8 bit(Guard guard) { return static_cast<quint8>(1 << static_cast<int>(guard)); }

    quint8 m_bits = 0;
};

struct GuardedRow
{
    int change = 0; ///< its position among the changes
    GuardSet tripped;
};

struct GuardReport
{
    std::vector<GuardedRow> rows; ///< those that trip one, in the order of changes
    std::array<int, guardCount>
        counts{}; ///< rows for each guard; for ManyRows all rows, if they are too many

    int countOf(Guard guard) const { return counts[static_cast<std::size_t>(guard)]; }
};

/// `money` is moneySummary() of the same changes.
GuardReport checkGuardRails(const GuardRails &rails, std::span<const RowChange> changes,
                            const MoneySummary &money);

} // namespace lineitems
