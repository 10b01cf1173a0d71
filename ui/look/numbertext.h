// Exact numbers as people read them: grouped by thousands, with the decimal sign of their language.
#pragma once

#include "models/record/decimal.h"

#include <QLocale>
#include <QString>

namespace lineitems {

QString numberText(const Decimal &number, const QLocale &locale = QLocale());

} // namespace lineitems
