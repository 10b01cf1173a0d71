#include "models/record/numberreadings.h"

#include <QList>

#include <algorithm>

namespace lineitems {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// What groups thousands besides the sign that is not the decimal one.
bool isGrouper(QChar c)
{
    static constexpr QChar groupers[] = {u' ', u'\u00a0', u'\u2007', u'\u2009', u'\u202f', u'\'', u'\u2019'};
    return std::find(std::begin(groupers), std::end(groupers), c) != std::end(groupers);
}

/// The digits of 12,345,678 without the sign that groups them; nothing if it is not written so.
std::optional<QByteArray> ungrouped(QStringView text, QChar otherSign)
{
    const auto *const first = std::find_if_not(text.begin(), text.end(), isDigit);
    if (first == text.end())
        return text.toLatin1();
    if ((*first != otherSign && !isGrouper(*first)) || text.front() == u'0')
        return std::nullopt;
    const QList<QStringView> groups = text.split(*first);
    QByteArray digits;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups.at(i);
        if (!isDigits(group) || group.size() > 3 || (i > 0 && group.size() < 3))
            return std::nullopt;
        digits += group.toLatin1();
    }
    return digits;
}

std::optional<Decimal> readIn(QStringView text, QChar decimalSign, QChar otherSign)
{
    const qsizetype at = text.indexOf(decimalSign);
    const QStringView whole = at < 0 ? text : text.left(at);
    const QStringView fraction = at < 0 ? QStringView() : text.sliced(at + 1);
    if ((at >= 0 && !isDigits(fraction)) || (at < 0 && whole.isEmpty()))
        return std::nullopt;
    auto digits = whole.isEmpty() ? QByteArray() : ungrouped(whole, otherSign);
    if (!digits)
        return std::nullopt;
    if (at >= 0)
        *digits += '.' + fraction.toLatin1();
    return Decimal::parse(*digits);
}

} // namespace

NumberReadings readDigits(QStringView text)
{
    if (isDigits(text)) {
        const auto number = Decimal::parse(text.toLatin1());
        return {number, number};
    }
    return {readIn(text, u'.', u','), readIn(text, u',', u'.')};
}

} // namespace lineitems
