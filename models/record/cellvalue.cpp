#include "models/record/cellvalue.h"

#include "models/record/billingterm.h"
#include "models/record/typednumber.h"

#include <QList>
#include <QSet>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

ParsedValue valid(QByteArray wire)
{
    return {std::move(wire), CellProblem::None};
}

ParsedValue parseNumber(QStringView text)
{
    const TypedNumber typed = readTypedNumber(text);
    if (typed.ambiguous)
        return {text.toUtf8(), CellProblem::AmbiguousNumber};
    if (!typed.number)
        return {text.toUtf8(), CellProblem::NotANumber};
    return valid(typed.number->toPlainString());
}

ParsedValue parseBool(const Property &property, QStringView text)
{
    static constexpr QLatin1StringView yes[] = {"true"_L1, "yes"_L1, "1"_L1};
    static constexpr QLatin1StringView no[] = {"false"_L1, "no"_L1, "0"_L1};
    const auto is = [&](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    if (std::any_of(std::begin(yes), std::end(yes), is))
        return valid("true"_ba);
    if (std::any_of(std::begin(no), std::end(no), is))
        return valid("false"_ba);
    if (const PropertyOption *option = property.optionByLabel(text))
        return valid(option->value.toUtf8());
    return {text.toUtf8(), CellProblem::NotABool};
}

ParsedValue parseDate(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    if (const auto date = dateFromWire(utf8))
        return valid(date->toString(Qt::ISODate).toUtf8());
    // 1.3.2026 with points is day, month, year everywhere; 1/3/2026 is not clear, so it is not taken.
    const QDate dotted = QDate::fromString(text.toString(), u"d.M.yyyy"_s);
    if (dotted.isValid())
        return valid(dotted.toString(Qt::ISODate).toUtf8());
    return {utf8, CellProblem::NotADate};
}

ParsedValue parseDateTime(QStringView text, const ValueFormat &format)
{
    const QByteArray utf8 = text.toUtf8();
    std::optional<QDateTime> moment;
    if (const auto epoch = epochFromWire(utf8)) {
        moment = QDateTime::fromMSecsSinceEpoch(*epoch, Qt::UTC);
    } else if (const QDate day = isoDate(text); day.isValid()) {
        moment = QDateTime(day, QTime(0, 0), format.timeZone);
    } else {
        moment = isoDateTime(text.toString(), format.timeZone);
    }
    if (!moment || !moment->isValid())
        return {utf8, CellProblem::NotADateTime};
    return valid(moment->toUTC().toString(Qt::ISODateWithMs).toUtf8());
}

/// The wire value of one option, by value or by label; nothing if there is no such option.
std::optional<QByteArray> optionValue(const Property &property, QStringView text)
{
    // Owners and other references come without options: any value may be right.
    if (property.options.empty())
        return text.toUtf8();
    if (property.optionByValue(text))
        return text.toUtf8();
    if (const PropertyOption *option = property.optionByLabel(text))
        return option->value.toUtf8();
    return std::nullopt;
}

ParsedValue parseOption(const Property &property, QStringView text)
{
    if (const auto value = optionValue(property, text))
        return valid(*value);
    return {text.toUtf8(), CellProblem::NotAnOption};
}

ParsedValue parseOptions(const Property &property, QStringView text)
{
    QList<QByteArray> values;
    const auto parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const auto value = optionValue(property, part.trimmed());
        if (!value)
            return {text.toUtf8(), CellProblem::NotAnOption};
        if (!values.contains(*value))
            values.append(*value);
    }
    return valid(values.join(';'));
}

ParsedValue parseTerm(QStringView text)
{
    if (const auto term = readTypedTerm(text))
        return valid(wireOf(*term));
    if (isIsoPeriod(text))
        return valid(text.toUtf8().toUpper());
    return {text.toUtf8(), CellProblem::NotATerm};
}

ParsedValue parseText(QStringView text)
{
    const bool tooLong = text.size() > maxTextLength;
    return {text.toUtf8(), tooLong ? CellProblem::TooLong : CellProblem::None};
}

QString optionLabel(const Property &property, QByteArrayView wire)
{
    const QString value = QString::fromUtf8(wire);
    const PropertyOption *option = property.optionByValue(value);
    return option && !option->label.isEmpty() ? option->label : value;
}

QString joinedLabels(const Property &property, QByteArrayView wire)
{
    QStringList labels;
    const QList<QByteArray> values = optionsFromWire(wire);
    for (const QByteArray &value : values)
        labels.append(optionLabel(property, value));
    return labels.join(u"; "_s);
}

QString dateTimeText(QByteArrayView wire, const ValueFormat &format)
{
    const auto moment = dateTimeFromWire(wire);
    if (!moment)
        return QString::fromUtf8(wire);
    const QDateTime local = moment->toTimeZone(format.timeZone);
    const bool wholeMinute = local.time().second() == 0 && local.time().msec() == 0;
    const bool wholeSecond = local.time().msec() == 0;
    return local.toString(wholeMinute       ? u"yyyy-MM-dd HH:mm"_s
                              : wholeSecond ? u"yyyy-MM-dd HH:mm:ss"_s
                                            : u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

/// What is wrong with a value that is not of its property's type; any text is a text.
CellProblem typeProblem(const Property &property)
{
    switch (property.type) {
    case PropertyType::Number:
        return CellProblem::NotANumber;
    case PropertyType::Bool:
        return CellProblem::NotABool;
    case PropertyType::Date:
        return CellProblem::NotADate;
    case PropertyType::DateTime:
        return CellProblem::NotADateTime;
    case PropertyType::Enumeration:
    case PropertyType::MultiEnumeration:
        return CellProblem::NotAnOption;
    case PropertyType::String:
        return isBillingTerm(property) ? CellProblem::NotATerm : CellProblem::None;
    case PropertyType::PhoneNumber:
        return CellProblem::None;
    }
    Q_UNREACHABLE();
}

QString termText(const Property &property, QByteArrayView wire, const ValueFormat &format)
{
    const auto term = isBillingTerm(property) && format.termText ? billingTermFromWire(wire) : std::nullopt;
    return term ? format.termText(*term) : QString::fromUtf8(wire);
}

} // namespace

ParsedValue parseValue(const Property &property, QStringView text, const ValueFormat &format)
{
    text = text.trimmed();
    if (text.isEmpty())
        return valid({});
    switch (property.type) {
    case PropertyType::Number:
        return parseNumber(text);
    case PropertyType::Bool:
        return parseBool(property, text);
    case PropertyType::Date:
        return parseDate(text);
    case PropertyType::DateTime:
        return parseDateTime(text, format);
    case PropertyType::Enumeration:
        return parseOption(property, text);
    case PropertyType::MultiEnumeration:
        return parseOptions(property, text);
    case PropertyType::String:
        return isBillingTerm(property) ? parseTerm(text) : parseText(text);
    case PropertyType::PhoneNumber:
        return parseText(text);
    }
    Q_UNREACHABLE();
}

CellProblem validateValue(const Property &property, QByteArrayView wire)
{
    if (wire.isEmpty())
        return CellProblem::None;
    const ParsedValue read = parseValue(property, QString::fromUtf8(wire));
    // What people type is no wire value: "1,234.50" reads well, and would be sent as it stands.
    const bool isWire = read.problem != CellProblem::None || sameValue(property, read.wire, wire);
    return isWire ? read.problem : typeProblem(property);
}

QString displayValue(const Property &property, QByteArrayView wire, const ValueFormat &format)
{
    if (wire.isEmpty())
        return {};
    switch (property.type) {
    case PropertyType::Enumeration:
    case PropertyType::Bool:
        return optionLabel(property, wire);
    case PropertyType::MultiEnumeration:
        return joinedLabels(property, wire);
    case PropertyType::Date: {
        const auto date = dateFromWire(wire);
        return date ? date->toString(Qt::ISODate) : QString::fromUtf8(wire);
    }
    case PropertyType::DateTime:
        return dateTimeText(wire, format);
    case PropertyType::String:
        return termText(property, wire, format);
    case PropertyType::Number:
    case PropertyType::PhoneNumber:
        return QString::fromUtf8(wire);
    }
    Q_UNREACHABLE();
}

QString editText(const Property &property, QByteArrayView wire, const ValueFormat &format)
{
    // Labels may be ambiguous; the value never is.
    if (property.type == PropertyType::Enumeration || property.type == PropertyType::MultiEnumeration)
        return QString::fromUtf8(wire);
    return displayValue(property, wire, format);
}

bool sameValue(const Property &property, QByteArrayView a, QByteArrayView b)
{
    if (a == b)
        return true;
    a = a.trimmed();
    b = b.trimmed();
    if (a == b)
        return true;
    switch (property.type) {
    case PropertyType::Number: {
        const auto left = Decimal::parse(a);
        const auto right = Decimal::parse(b);
        return left && right && *left == *right;
    }
    case PropertyType::Bool: {
        const auto left = boolFromWire(a);
        const auto right = boolFromWire(b);
        return left && right && *left == *right;
    }
    case PropertyType::Date: {
        const auto left = dateFromWire(a);
        const auto right = dateFromWire(b);
        return left && right && *left == *right;
    }
    case PropertyType::DateTime: {
        const auto left = dateTimeFromWire(a);
        const auto right = dateTimeFromWire(b);
        return left && right && *left == *right;
    }
    case PropertyType::MultiEnumeration: {
        const QList<QByteArray> left = optionsFromWire(a);
        const QList<QByteArray> right = optionsFromWire(b);
        return QSet<QByteArray>(left.begin(), left.end()) == QSet<QByteArray>(right.begin(), right.end());
    }
    case PropertyType::String: {
        const auto left = isBillingTerm(property) ? billingTermFromWire(a) : std::nullopt;
        return left && left == billingTermFromWire(b);
    }
    case PropertyType::Enumeration:
    case PropertyType::PhoneNumber:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace lineitems
