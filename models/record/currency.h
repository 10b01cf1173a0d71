// ISO 4217: how many digits the amounts of a currency have behind the point, how it is written, and where a
// row has it.
#pragma once

#include "models/record/property.h"

#include <QByteArrayView>
#include <QStringView>

namespace lineitems {

/// 0 for JPY, 3 for KWD; 2 where the code is empty or not known.
int currencyDigits(QByteArrayView code);

/// The property that holds a line item's currency.
inline constexpr char currencyProperty[] = "hs_line_item_currency_code";

/// A sign or a code beside a number is that of this currency. $ is that of several countries; where nothing
/// stands beside the number, or the row has no currency, nothing contradicts.
bool namesCurrency(QStringView written, QByteArrayView code);

/// Which of the columns holds the currency of that money: the one that the property names, else the line
/// item's. -1 where it is not there: another column would only be a guess.
int currencyColumn(const Schema &columns, const Property &money);

} // namespace lineitems
