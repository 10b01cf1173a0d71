#include "models/record/decimal.h"

#include <array>
#include <charconv>
#include <limits>
#include <string>

namespace lineitems {

namespace {

using Integer = Decimal::Integer;

/// So many digits always fit into 64 bits; nearly all numbers that people type have fewer.
constexpr std::size_t fewDigits = 18;

constexpr std::array<qint64, fewDigits + 1> smallPowers = [] {
    std::array<qint64, fewDigits + 1> powers{};
    powers[0] = 1;
    for (std::size_t exponent = 1; exponent < powers.size(); ++exponent)
        powers[exponent] = powers[exponent - 1] * 10;
    return powers;
}();

Integer powerOfTen(int exponent)
{
    if (static_cast<std::size_t>(exponent) < smallPowers.size())
        return smallPowers[static_cast<std::size_t>(exponent)];
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

/// numerator / denominator, rounded to a whole number. The denominator is positive.
Integer roundedQuotient(const Integer &numerator, const Integer &denominator, Rounding rounding)
{
    Integer quotient;
    Integer remainder;
    boost::multiprecision::divide_qr(numerator, denominator, quotient, remainder);
    const Integer twice = abs(remainder) * 2;
    const bool odd = bit_test(abs(quotient), 0);
    const bool away = twice > denominator || (twice == denominator && (rounding == Rounding::HalfUp || odd));
    if (away)
        quotient += numerator.sign() < 0 ? -1 : 1;
    return quotient;
}

/// unscaled x 10^by
Integer scaledUp(const Integer &unscaled, int by)
{
    return by == 0 ? unscaled : Integer(unscaled * powerOfTen(by));
}

Integer integerOf(const std::string &digits)
{
    if (digits.size() > fewDigits)
        return Integer(digits);
    qint64 number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

std::string digitsOf(const Integer &number)
{
    // Boost takes many times as long as this for numbers that fit.
    if (number <= std::numeric_limits<qint64>::max())
        return std::to_string(static_cast<qint64>(number));
    return number.str();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

Decimal::Decimal(Integer unscaled, int scale) : m_unscaled(std::move(unscaled)), m_scale(scale)
{
    Q_ASSERT(scale >= 0);
}

std::optional<Decimal> Decimal::parse(QByteArrayView text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    const bool negative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+'))
        ++at;

    std::string digits;
    int fraction = 0;
    bool inFraction = false;
    for (; at != end && (isDigit(*at) || (*at == '.' && !inFraction)); ++at) {
        if (*at == '.') {
            inFraction = true;
            continue;
        }
        digits.push_back(*at);
        fraction += inFraction ? 1 : 0;
    }
    int exponent = 0;
    if (at != end && (*at == 'e' || *at == 'E') && !digits.empty()) {
        ++at;
        if (at != end && *at == '+' && at + 1 != end && isDigit(at[1]))
            ++at;
        const auto [rest, error] = std::from_chars(at, end, exponent);
        if (error != std::errc() || exponent > maxDigits || exponent < -maxDigits)
            return std::nullopt;
        at = rest;
    }
    if (digits.empty() || at != end || digits.size() > maxDigits)
        return std::nullopt;

    // A leading zero would make Boost read the text as octal.
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    Integer unscaled = integerOf(digits);
    int scale = fraction - exponent;
    if (scale < 0) {
        unscaled *= powerOfTen(-scale);
        scale = 0;
    }
    return Decimal(negative ? Integer(-unscaled) : unscaled, scale);
}

QByteArray Decimal::toPlainString() const
{
    std::string digits = digitsOf(abs(m_unscaled));
    const auto scale = static_cast<std::size_t>(m_scale);
    if (digits.size() <= scale)
        digits.insert(0, scale + 1 - digits.size(), '0');
    if (scale > 0)
        digits.insert(digits.size() - scale, 1, '.');
    if (isNegative())
        digits.insert(0, 1, '-');
    return QByteArray::fromStdString(digits);
}

Decimal Decimal::rounded(int digits, Rounding rounding) const
{
    if (digits >= m_scale)
        return Decimal(scaledUp(m_unscaled, digits - m_scale), digits);
    return Decimal(roundedQuotient(m_unscaled, powerOfTen(m_scale - digits), rounding), digits);
}

Decimal Decimal::dividedBy(const Decimal &divisor, int digits, Rounding rounding) const
{
    Q_ASSERT(!divisor.isZero());
    Integer numerator = scaledUp(m_unscaled, digits + divisor.m_scale);
    Integer denominator = scaledUp(divisor.m_unscaled, m_scale);
    if (denominator.sign() < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    return Decimal(roundedQuotient(numerator, denominator, rounding), digits);
}

Decimal Decimal::normalized() const
{
    Decimal result = *this;
    while (result.m_scale > 0 && result.m_unscaled % 10 == 0) {
        result.m_unscaled /= 10;
        --result.m_scale;
    }
    return result;
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    return Decimal(scaledUp(a.m_unscaled, scale - a.m_scale) + scaledUp(b.m_unscaled, scale - b.m_scale),
                   scale);
}

Decimal operator-(const Decimal &a, const Decimal &b)
{
    return a + Decimal(-b.m_unscaled, b.m_scale);
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    return Decimal(a.m_unscaled * b.m_unscaled, a.m_scale + b.m_scale);
}

bool operator==(const Decimal &a, const Decimal &b)
{
    return (a <=> b) == std::strong_ordering::equal;
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    if (a.m_scale == b.m_scale)
        return a.m_unscaled.compare(b.m_unscaled) <=> 0;
    return scaledUp(a.m_unscaled, scale - a.m_scale).compare(scaledUp(b.m_unscaled, scale - b.m_scale)) <=> 0;
}

} // namespace lineitems
