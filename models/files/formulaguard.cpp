#include "models/files/formulaguard.h"

namespace lineitems {

QByteArray withoutFormula(const QByteArray &text)
{
    const bool formula = !text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front());
    return formula ? '\'' + text : text;
}

} // namespace lineitems
