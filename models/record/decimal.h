// Exact decimal numbers: money, quantities and percentages. No double ever holds a price.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <optional>

namespace lineitems {

enum class Rounding { HalfEven, HalfUp };

/// Behind the point, of a quotient that nothing else limits.
inline constexpr int quotientDigits = 10;

/// A number as unscaled x 10^-scale, of any size. Equality is by value: 1.50 equals 1.5.
/// The scale that was read is kept, so 55.00 is written as 55.00 again.
class Decimal
{
public:
    using Integer = boost::multiprecision::cpp_int;

    Decimal() = default;
    Decimal(Integer unscaled, int scale);
    explicit Decimal(qint64 whole) : m_unscaled(whole) {}

    /// Reads `-12.50`, `.5`, `5.` and `1.2e3`. No grouping, no locale, no white space.
    /// Nothing comes back for any other text, or for more than maxDigits digits.
    static std::optional<Decimal> parse(QByteArrayView text);

    /// Plain digits, a point where there is a fraction, never an exponent: what the API takes.
    QByteArray toPlainString() const;

    /// Rounded to `digits` places behind the point (0 or more), padded with zeros if shorter.
    Decimal rounded(int digits, Rounding rounding = Rounding::HalfUp) const;

    /// The quotient, rounded to `digits` places. The divisor must not be zero.
    Decimal dividedBy(const Decimal &divisor, int digits, Rounding rounding = Rounding::HalfUp) const;

    /// Without zeros at the end of the fraction: 1.500 becomes 1.5.
    Decimal normalized() const;

    /// Without its sign.
    Decimal magnitude() const { return isNegative() ? Decimal() - *this : *this; }

    bool isZero() const { return m_unscaled.is_zero(); }
    bool isNegative() const { return m_unscaled.sign() < 0; }
    int scale() const { return m_scale; }

    /// More digits than this in a text are no number that anybody typed on purpose.
    static constexpr int maxDigits = 400;

    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b);
    friend Decimal operator*(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b);
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    Integer m_unscaled = 0;
    int m_scale = 0;
};

} // namespace lineitems
