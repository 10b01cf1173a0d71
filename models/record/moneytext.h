// Amounts as people read them: grouped, with the digits of their currency and its code.
#pragma once

#include "models/record/decimal.h"

#include <QString>

namespace lineitems {

/// 1 234.50 EUR. Zeros fill up to the currency's digits; digits that are there are never hidden, so 1.005 stays
/// 1.005. Without a currency the number alone.
QString moneyText(const Decimal &amount, QByteArrayView currency);
/// The same with a plus before what is more than zero.
QString moneyChangeText(const Decimal &difference, QByteArrayView currency);

} // namespace lineitems
