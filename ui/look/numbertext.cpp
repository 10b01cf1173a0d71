#include "ui/look/numbertext.h"

namespace lineitems {

QString numberText(const Decimal &number, const QLocale &locale)
{
    QString whole = QString::fromLatin1(number.toPlainString());
    QString fraction;
    if (const qsizetype point = whole.indexOf(u'.'); point >= 0) {
        fraction = locale.decimalPoint() + whole.mid(point + 1);
        whole.truncate(point);
    }
    const bool negative = whole.startsWith(u'-');
    if (negative)
        whole.remove(0, 1);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, locale.groupSeparator());
    return (negative ? locale.negativeSign() : QString()) + whole + fraction;
}

} // namespace lineitems
