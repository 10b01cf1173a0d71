#include "models/table/celltest.h"

#include "models/table/filtervalue.h"
#include "models/table/momenttext.h"
#include "models/table/numberkey.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <memory>

namespace lineitems {

namespace {

using Displayed = std::function<QString(QByteArrayView)>;
/// How a cell compares with one value: less than 0, 0, or more; nothing if it is no value of its type.
using Comparer = std::function<std::optional<int>(QByteArrayView)>;

/// What the grid shows; date-times by the short way.
Displayed displayed(const Property &property, const ValueFormat &format)
{
    if (property.type != PropertyType::DateTime)
        return [property, format](QByteArrayView wire) { return displayValue(property, wire, format); };
    const auto moments = std::make_shared<MomentText>(format.timeZone);
    return [property, format, moments](QByteArrayView wire) {
        const auto text = moments->of(wire);
        return text ? QString::fromLatin1(*text) : displayValue(property, wire, format);
    };
}

Displayed folded(const Property &property, const ValueFormat &format)
{
    return [show = displayed(property, format)](QByteArrayView wire) { return show(wire).toCaseFolded(); };
}

QSet<QString> foldedSet(const QStringList &values)
{
    QSet<QString> set;
    for (const QString &value : values)
        set.insert(value.toCaseFolded());
    return set;
}

CellTest numberIn(const QStringList &values)
{
    std::vector<NumberKey> keys;
    bool empty = false;
    for (const QString &value : values) {
        empty = empty || value.isEmpty();
        if (const auto key = numberKey(value.toUtf8()))
            keys.push_back(*key);
    }
    std::sort(keys.begin(), keys.end());
    return [keys, empty, texts = foldedSet(values)](QByteArrayView wire) {
        if (wire.isEmpty())
            return empty;
        const auto key = numberKey(wire);
        return key ? std::binary_search(keys.begin(), keys.end(), *key)
                   : texts.contains(QString::fromUtf8(wire).toCaseFolded());
    };
}

/// Several options: one of them is enough.
CellTest optionIn(const QStringList &values, const Property &property, const ValueFormat &format)
{
    return [set = foldedSet(values), show = folded(property, format)](QByteArrayView wire) {
        if (wire.isEmpty())
            return set.contains(QString());
        const QList<QByteArray> options = optionsFromWire(wire);
        return std::any_of(options.begin(), options.end(), [&](const QByteArray &option) {
            return set.contains(show(option)) || set.contains(QString::fromUtf8(option).toCaseFolded());
        });
    };
}

CellTest oneOf(const QStringList &values, const Property &property, const ValueFormat &format)
{
    constexpr qsizetype dayLength = 10;
    if (property.type == PropertyType::Number)
        return numberIn(values);
    if (property.type == PropertyType::MultiEnumeration)
        return optionIn(values, property, format);
    const bool byDay = property.type == PropertyType::DateTime;
    const bool byValue = property.type == PropertyType::Enumeration || property.type == PropertyType::Bool;
    return [set = foldedSet(values), show = folded(property, format), byDay, byValue](QByteArrayView wire) {
        const QString text = show(wire);
        return set.contains(text) || (byDay && set.contains(text.left(dayLength)))
            || (byValue && set.contains(QString::fromUtf8(wire).toCaseFolded()));
    };
}

CellTest textTest(FilterOp op, const QString &value, const Property &property, const ValueFormat &format)
{
    const auto test = [&](auto holds) -> CellTest {
        return [wanted = value.toCaseFolded(), show = folded(property, format), holds](QByteArrayView wire) {
            return holds(show(wire), wanted);
        };
    };
    if (op == FilterOp::BeginsWith)
        return test([](const QString &text, const QString &wanted) { return text.startsWith(wanted); });
    if (op == FilterOp::EndsWith)
        return test([](const QString &text, const QString &wanted) { return text.endsWith(wanted); });
    return test([](const QString &text, const QString &wanted) { return text.contains(wanted); });
}

CellTest patternTest(const FilterCondition &condition, const Property &property, const ValueFormat &format)
{
    QRegularExpression expression(condition.values.value(0), QRegularExpression::UseUnicodePropertiesOption);
    if (!condition.matchCase)
        expression.setPatternOptions(expression.patternOptions() | QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return [expression, show = displayed(property, format)](QByteArrayView wire) {
        return expression.match(show(wire)).hasMatch();
    };
}

template <typename Key>
std::optional<int> order(const std::optional<Key> &key, const Key &other)
{
    if (!key)
        return std::nullopt;
    return *key < other ? -1 : other < *key ? 1 : 0;
}

/// The day of a date or of a date-time.
std::optional<QDate> dayOf(PropertyType type, QByteArrayView wire, const ValueFormat &format)
{
    if (type == PropertyType::Date)
        return dateFromWire(wire);
    const auto moment = dateTimeFromWire(wire);
    return moment ? std::optional(moment->toTimeZone(format.timeZone).date()) : std::nullopt;
}

Comparer comparer(const QString &value, const Property &property, const ValueFormat &format)
{
    const auto nothing = [](QByteArrayView) { return std::optional<int>(); };
    if (property.type == PropertyType::Number) {
        const auto wanted = numberKey(value.toUtf8());
        if (!wanted)
            return nothing;
        return [wanted](QByteArrayView wire) { return order(numberKey(wire), *wanted); };
    }
    if (const QDate day = isoDate(value); day.isValid()) {
        return [day, type = property.type, format](QByteArrayView wire) {
            return order(dayOf(type, wire, format), day);
        };
    }
    const auto moment = isoDateTime(value, format.timeZone);
    if (!moment)
        return nothing;
    return [moment](QByteArrayView wire) { return order(dateTimeFromWire(wire), *moment); };
}

CellTest orderTest(const FilterCondition &condition, const Property &property, const ValueFormat &format)
{
    const Comparer compare = comparer(condition.values.value(0), property, format);
    const auto test = [&](auto holds) -> CellTest {
        return [compare, holds](QByteArrayView wire) {
            const auto order = compare(wire);
            return order && holds(*order);
        };
    };
    switch (condition.op) {
    case FilterOp::Less:
        return test([](int order) { return order < 0; });
    case FilterOp::LessOrEqual:
        return test([](int order) { return order <= 0; });
    case FilterOp::Greater:
        return test([](int order) { return order > 0; });
    case FilterOp::GreaterOrEqual:
        return test([](int order) { return order >= 0; });
    default:
        return [compare, upper = comparer(condition.values.value(1), property, format)](QByteArrayView wire) {
            const auto above = compare(wire);
            const auto below = upper(wire);
            return above && below && *above >= 0 && *below <= 0;
        };
    }
}

CellTest dayTest(const FilterCondition &condition, PropertyType type, const ValueFormat &format, QDate today)
{
    const int days = condition.values.value(0).toInt();
    const QDate first = condition.op == FilterOp::LastDays ? today.addDays(-days) : today;
    const QDate last = condition.op == FilterOp::NextDays ? today.addDays(days) : today;
    return [first, last, type, format](QByteArrayView wire) {
        const auto day = dayOf(type, wire, format);
        return day && *day >= first && *day <= last;
    };
}

CellTest opposite(CellTest test)
{
    return [test = std::move(test)](QByteArrayView wire) { return !test(wire); };
}

} // namespace

CellTest cellTest(const FilterCondition &condition, const Property &property, const ValueFormat &format,
                  QDate today)
{
    switch (condition.op) {
    case FilterOp::OneOf:
        return oneOf(condition.values, property, format);
    case FilterOp::NoneOf:
        return opposite(oneOf(condition.values, property, format));
    case FilterOp::Contains:
    case FilterOp::BeginsWith:
    case FilterOp::EndsWith:
        return textTest(condition.op, condition.values.value(0), property, format);
    case FilterOp::ContainsNot:
        return opposite(textTest(FilterOp::Contains, condition.values.value(0), property, format));
    case FilterOp::Matches:
        return patternTest(condition, property, format);
    case FilterOp::MatchesNot:
        return opposite(patternTest(condition, property, format));
    case FilterOp::Today:
    case FilterOp::LastDays:
    case FilterOp::NextDays:
        return dayTest(condition, property.type, format, today);
    case FilterOp::NotEmpty:
        return [](QByteArrayView wire) { return !wire.isEmpty(); };
    case FilterOp::Empty:
    case FilterOp::Changed:
    case FilterOp::NotChanged:
        return [](QByteArrayView wire) { return wire.isEmpty(); };
    default:
        return orderTest(condition, property, format);
    }
}

} // namespace lineitems
