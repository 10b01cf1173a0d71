// The portal's calculated money: net price, margin and recurring revenue, in exact decimals.
#pragma once

#include "app/sandbox/record.h"

namespace lineitems::sandbox {

/// Digits behind the point of that currency's amounts: 0 for JPY, else 2.
int currencyDigits(QByteArrayView currency);

/// Months in one billing period, in a term such as P12M or P3Y; 0 for one-time and unknown ones.
int monthsPerBilling(QByteArrayView billingFrequency);
int monthsOfTerm(QByteArrayView term);

/// price x quantity - discount x quantity - percentage of price x quantity, rounded half up.
/// Empty without a price or a quantity.
QByteArray netPrice(QByteArrayView price, QByteArrayView quantity, QByteArrayView discount,
                    QByteArrayView percentage, int digits);

/// Sets amount anew from the others.
void recalculateAmount(const KnownProperties &known, Record &record);
/// Sets all calculated properties anew from the others.
void recalculate(const KnownProperties &known, Record &record);

} // namespace lineitems::sandbox
