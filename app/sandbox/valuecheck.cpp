#include "app/sandbox/valuecheck.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace lineitems::sandbox {

namespace {

constexpr qsizetype maxTextCharacters = 65536; // HubSpot's limit for one value

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// Digits with at most one point and a minus in front: the API takes no exponent.
bool isPlainDecimal(QByteArrayView text)
{
    if (text.startsWith('-'))
        text = text.sliced(1);
    const qsizetype point = text.indexOf('.');
    const QByteArrayView whole = point < 0 ? text : text.first(point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : text.sliced(point + 1);
    return whole.size() + fraction.size() > 0 && allDigits(whole) && allDigits(fraction);
}

CheckedValue bad(const QByteArray &value, const QByteArray &code, const QByteArray &message)
{
    return {value, ValueProblem{code, message}};
}

CheckedValue checkNumber(const PropertyRule &rule, const QByteArray &value)
{
    const std::optional<Decimal> number = isPlainDecimal(value) ? Decimal::parse(value) : std::nullopt;
    if (!number)
        return bad(value, "INVALID_INTEGER", value + " was not a valid number.");
    if (rule.minimum && *number < *rule.minimum)
        return bad(value, "NUMBER_OUT_OF_RANGE",
                   value + " is less than the minimum of " + rule.minimum->toPlainString() + ".");
    if (rule.maximum && *number > *rule.maximum)
        return bad(value, "NUMBER_OUT_OF_RANGE",
                   value + " is more than the maximum of " + rule.maximum->toPlainString() + ".");
    return {value, std::nullopt};
}

std::optional<qint64> epoch(QByteArrayView text)
{
    const QByteArrayView digits = text.startsWith('-') ? text.sliced(1) : text;
    if (digits.isEmpty() || digits.size() > 14 || !allDigits(digits))
        return std::nullopt;
    return text.toByteArray().toLongLong();
}

CheckedValue checkDate(const QByteArray &value)
{
    constexpr qint64 day = 86'400'000;
    if (const std::optional<qint64> at = epoch(value); at && *at % day == 0) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).date();
        return {date.toString(Qt::ISODate).toLatin1(), std::nullopt};
    }
    const bool shape = value.size() == 10 && value[4] == '-' && value[7] == '-';
    if (!shape || !QDate::fromString(QString::fromLatin1(value), Qt::ISODate).isValid())
        return bad(value, "INVALID_DATE", value + " was not a valid date.");
    return {value, std::nullopt};
}

CheckedValue checkDateTime(const QByteArray &value)
{
    const std::optional<qint64> milliseconds = value.size() == 10 && !epoch(value)
        ? std::nullopt // a mere day
        : instantOf(value);
    if (!milliseconds)
        return bad(value, "INVALID_DATE", value + " was not a valid date and time.");
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC);
    const bool wholeSecond = *milliseconds % 1000 == 0;
    return {at.toString(wholeSecond ? Qt::ISODate : Qt::ISODateWithMs).toLatin1(), std::nullopt};
}

CheckedValue checkOption(const PropertyRule &rule, const QByteArray &value, const QByteArray &option)
{
    const auto &all = rule.options;
    if (all.empty() || std::find(all.begin(), all.end(), option) != all.end())
        return {value, std::nullopt};
    QByteArray allowed;
    for (const QByteArray &each : all)
        allowed += (allowed.isEmpty() ? "" : ", ") + each;
    return bad(value, "INVALID_OPTION", option + " was not one of the allowed options: [" + allowed + "]");
}

CheckedValue checkOptions(const PropertyRule &rule, const QByteArray &value)
{
    for (const QByteArray &option : value.split(';')) {
        const CheckedValue checked = checkOption(rule, value, option);
        if (checked.problem && !option.isEmpty())
            return checked;
    }
    return {value, std::nullopt};
}

CheckedValue checkText(const QByteArray &value)
{
    if (value.size() > maxTextCharacters && QString::fromUtf8(value).size() > maxTextCharacters)
        return bad(value.first(100), "INVALID_LENGTH", "The value is longer than 65536 characters.");
    return {value, std::nullopt};
}

} // namespace

std::optional<qint64> instantOf(const QByteArray &value)
{
    if (const std::optional<qint64> milliseconds = epoch(value))
        return milliseconds;
    QDateTime at = QDateTime::fromString(QString::fromUtf8(value), Qt::ISODateWithMs);
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC); // a text without offset
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

CheckedValue checkValue(const PropertyRule &rule, const QByteArray &value)
{
    if (rule.readOnly) {
        return bad(value, "READ_ONLY_VALUE",
                   "\"" + rule.name + "\" is a read only property; its value cannot be set.");
    }
    const QByteArray trimmed = value.trimmed();
    if (trimmed.isEmpty())
        return {{}, std::nullopt};
    switch (rule.kind) {
    case ValueKind::Number:
        return checkNumber(rule, trimmed);
    case ValueKind::Date:
        return checkDate(trimmed);
    case ValueKind::DateTime:
        return checkDateTime(trimmed);
    case ValueKind::Bool:
    case ValueKind::Option:
        return checkOption(rule, trimmed, trimmed);
    case ValueKind::Options:
        return checkOptions(rule, trimmed);
    case ValueKind::Text:
        break;
    }
    return checkText(trimmed);
}

ValueProblem unknownProperty(const QByteArray &name)
{
    return {"PROPERTY_DOESNT_EXIST", "Property \"" + name + "\" does not exist"};
}

} // namespace lineitems::sandbox
