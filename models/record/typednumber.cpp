#include "models/record/typednumber.h"

#include "models/record/numberreadings.h"

#include <QLocale>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

std::optional<Decimal> withSign(std::optional<Decimal> number, bool negative)
{
    return number && negative ? Decimal(0) - *number : number;
}

} // namespace

bool pointMayGroup()
{
    return QLocale().decimalPoint() == u","_s;
}

QString typedText(const QString &plain)
{
    const bool isClear = !Decimal::parse(plain.toUtf8())
        || !readTypedNumber(plain, pointMayGroup()).ambiguous;
    return isClear ? plain : plain + u'0';
}

TypedNumber readTypedNumber(QStringView text, bool pointMayGroup)
{
    const auto plain = Decimal::parse(text.toUtf8());
    // Files are full of these: only a comma, or a point that may group, can make a number mean two things.
    if (plain && !(pointMayGroup && text.contains(u'.')))
        return {plain, false};
    const bool negative = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    const NumberReadings readings = readDigits(text);
    // The grid shows 1.234 with a decimal point, so that is how it is typed.
    if (readings.isAmbiguous() && (pointMayGroup || !text.contains(u'.')))
        return {std::nullopt, true};
    if (plain)
        return {plain, false};
    return {withSign(readings.in(NumberConvention::Point), negative), false};
}

} // namespace lineitems
