#include "models/record/moneytext.h"

#include "models/record/currency.h"

#include <algorithm>

namespace lineitems {

namespace {

constexpr QChar groupSpace(u'\u00a0');

QString grouped(const QByteArray &plain)
{
    QString text = QString::fromLatin1(plain);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, groupSpace);
    return text;
}

QString withPlus(const Decimal &number, const QString &text)
{
    return number > Decimal() ? u'+' + text : text;
}

} // namespace

QString moneyText(const Decimal &amount, QByteArrayView currency)
{
    if (currency.isEmpty())
        return grouped(amount.toPlainString());
    const Decimal shortest = amount.normalized();
    const int digits = std::max(shortest.scale(), currencyDigits(currency));
    return grouped(shortest.rounded(digits).toPlainString()) + groupSpace + QString::fromUtf8(currency);
}

QString moneyChangeText(const Decimal &difference, QByteArrayView currency)
{
    return withPlus(difference, moneyText(difference, currency));
}

} // namespace lineitems
