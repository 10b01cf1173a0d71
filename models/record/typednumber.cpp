#include "models/record/typednumber.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The digits of 12,345,678 without the sign that groups them; nothing if the groups are not of three.
std::optional<QString> ungrouped(QStringView text, QChar separator)
{
    const QList<QStringView> groups = text.split(separator);
    QString digits;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups.at(i);
        const bool fits = i == 0 ? group.size() >= 1 && group.size() <= 3 : group.size() == 3;
        if (!isDigits(group) || (groups.size() > 1 && !fits))
            return std::nullopt;
        digits += group;
    }
    return digits;
}

TypedNumber numberFrom(const QString &text)
{
    return {Decimal::parse(text.toUtf8()), false};
}

/// Grouped by one sign, then perhaps a decimal sign and a fraction.
TypedNumber groupedNumber(QStringView text, QChar group, QChar decimal, const QString &sign)
{
    const qsizetype at = text.indexOf(decimal);
    const auto whole = ungrouped(at < 0 ? text : text.left(at), group);
    const QStringView fraction = at < 0 ? QStringView() : text.sliced(at + 1);
    if (!whole || (at >= 0 && !isDigits(fraction)))
        return {};
    return numberFrom(sign + *whole + (at < 0 ? QString() : u'.' + fraction.toString()));
}

TypedNumber commaNumber(QStringView text, const QString &sign)
{
    if (text.count(u',') > 1)
        return groupedNumber(text, u',', u'.', sign);
    const qsizetype at = text.indexOf(u',');
    const QStringView whole = text.left(at);
    const QStringView fraction = text.sliced(at + 1);
    if (!isDigits(whole) || !isDigits(fraction))
        return {};
    // 0,125 and 1234,567 can only be decimals: no group starts with a zero or has four digits.
    if (fraction.size() == 3 && whole.size() <= 3 && !whole.startsWith(u'0'))
        return {std::nullopt, true};
    return numberFrom(sign + whole.toString() + u'.' + fraction.toString());
}

/// 1 234,50 and 1'234.50: a sign that can only group.
std::optional<QString> withoutSpaces(QStringView text)
{
    static constexpr QChar groupers[] = {u' ', u'\u00a0', u'\u202f', u'\'', u'\u2019'};
    for (const QChar grouper : groupers) {
        if (!text.contains(grouper))
            continue;
        const qsizetype decimal = text.lastIndexOf(u',') > text.lastIndexOf(u'.') ? text.lastIndexOf(u',')
                                                                                  : text.lastIndexOf(u'.');
        const auto whole = ungrouped(decimal < 0 ? text : text.left(decimal), grouper);
        if (!whole)
            return std::nullopt;
        // A fraction of three digits behind a group is a fraction: write it as such.
        return *whole + (decimal < 0 ? QString() : u'.' + text.sliced(decimal + 1).toString());
    }
    return text.toString();
}

} // namespace

TypedNumber readTypedNumber(QStringView text)
{
    if (const auto plain = Decimal::parse(text.toUtf8()))
        return {plain, false};
    QString sign;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        sign = text.startsWith(u'-') ? u"-"_s : QString();
        text = text.sliced(1);
    } else if (text.startsWith(u'\u2212')) {
        sign = u"-"_s;
        text = text.sliced(1);
    }
    if (!text.isEmpty() && !text.front().isDigit() && text.front() != u'.' && text.front() != u',')
        return {};
    const auto spaceless = withoutSpaces(text);
    if (!spaceless)
        return {};
    const QStringView digits = *spaceless;
    const qsizetype point = digits.lastIndexOf(u'.');
    const qsizetype comma = digits.lastIndexOf(u',');
    if (point >= 0 && comma >= 0)
        return comma > point ? groupedNumber(digits, u'.', u',', sign)
                             : groupedNumber(digits, u',', u'.', sign);
    if (comma >= 0)
        return commaNumber(digits, sign);
    if (digits.count(u'.') > 1)
        return groupedNumber(digits, u'.', u',', sign);
    return numberFrom(sign + digits.toString());
}

} // namespace lineitems
