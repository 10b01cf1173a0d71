#include "app/sandbox/othervalue.h"

#include "app/sandbox/valuecheck.h"

namespace lineitems::sandbox {

namespace {

QByteArray otherNumber(const QByteArray &current)
{
    const Decimal number = Decimal::parse(current).value_or(Decimal());
    const Decimal more = number + Decimal(1);
    return more.toPlainString();
}

std::optional<QByteArray> otherOption(const PropertyRule &rule, const QByteArray &current)
{
    for (const QByteArray &option : rule.options) {
        if (option != current)
            return option;
    }
    return std::nullopt;
}

QByteArray candidate(const PropertyRule &rule, const QByteArray &current)
{
    switch (rule.kind) {
    case ValueKind::Number:
        return otherNumber(current);
    case ValueKind::Date:
        return current == "2027-03-04" ? "2027-03-05" : "2027-03-04";
    case ValueKind::DateTime:
        return current == "2027-03-04T05:06:07Z" ? "2027-03-05T05:06:07Z" : "2027-03-04T05:06:07Z";
    case ValueKind::Bool:
    case ValueKind::Option:
    case ValueKind::Options:
        return otherOption(rule, current).value_or(current);
    case ValueKind::Text:
        break;
    }
    return current + " (by a colleague)";
}

} // namespace

std::optional<QByteArray> otherValue(const PropertyRule &rule, const QByteArray &current)
{
    const QByteArray value = candidate(rule, current);
    if (value != current && !checkValue(rule, value).problem)
        return value;
    const bool clears = !rule.readOnly && !current.isEmpty();
    return clears ? std::optional(QByteArray("")) : std::nullopt;
}

std::optional<QByteArray> alteredValue(const PropertyRule &rule, const QByteArray &sent)
{
    if (rule.kind == ValueKind::Number) {
        const std::optional<Decimal> number = Decimal::parse(sent);
        if (!number || number->rounded(0, Rounding::HalfUp) == *number)
            return std::nullopt;
        return number->rounded(0, Rounding::HalfUp).toPlainString();
    }
    const QByteArray upper = QString::fromUtf8(sent).toUpper().toUtf8();
    const bool isText = rule.kind == ValueKind::Text && !rule.unique;
    return isText && upper != sent ? std::optional(upper) : std::nullopt;
}

} // namespace lineitems::sandbox
