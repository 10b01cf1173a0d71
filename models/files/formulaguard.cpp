#include "models/files/formulaguard.h"

#include "models/record/decimal.h"

namespace lineitems {

QByteArray withoutFormula(const QByteArray &text)
{
    const bool formula = !text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front());
    return formula ? '\'' + text : text;
}

QByteArray guardedValue(const QByteArray &value)
{
    return Decimal::parse(value) ? value : withoutFormula(value);
}

} // namespace lineitems
