// ISO 4217: how many digits the amounts of a currency have behind the point.
#pragma once

#include <QByteArrayView>

namespace lineitems {

/// 0 for JPY, 3 for KWD; 2 where the code is empty or not known.
int currencyDigits(QByteArrayView code);

/// The property that holds a line item's currency.
inline constexpr char currencyProperty[] = "hs_line_item_currency_code";

} // namespace lineitems
