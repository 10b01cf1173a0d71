#include "app/sandbox/amounts.h"

#include <QHash>

namespace lineitems::sandbox {

namespace {

Decimal numberOrZero(QByteArrayView text)
{
    return Decimal::parse(text).value_or(Decimal());
}

QByteArray money(const Decimal &value, int digits)
{
    return value.rounded(digits, Rounding::HalfUp).toPlainString();
}

void setMargin(const KnownProperties &known, Record &record, const Decimal &amount, int digits)
{
    const QByteArray &cost = record.value(known.cost);
    if (cost.isEmpty())
        return record.set(known.margin, {});
    const Decimal total = numberOrZero(cost) * numberOrZero(record.value(known.quantity));
    record.set(known.margin, money(amount - total, digits));
}

/// A one-time item is worth its amount once; a recurring one its amount for each billing of the term.
void setRecurring(const KnownProperties &known, Record &record, const Decimal &amount, int digits)
{
    const int months = monthsPerBilling(record.value(known.billing));
    if (months == 0) {
        record.set(known.totalContractValue, money(amount, digits));
        record.set(known.annualRevenue, {});
        return record.set(known.monthlyRevenue, {});
    }
    const Decimal perBilling(months);
    const int term = monthsOfTerm(record.value(known.billingPeriod));
    record.set(known.totalContractValue,
               term == 0 ? QByteArray()
                         : (amount * Decimal(term)).dividedBy(perBilling, digits).toPlainString());
    record.set(known.annualRevenue, (amount * Decimal(12)).dividedBy(perBilling, digits).toPlainString());
    record.set(known.monthlyRevenue, amount.dividedBy(perBilling, digits).toPlainString());
}

} // namespace

int currencyDigits(QByteArrayView currency)
{
    return currency == "JPY" ? 0 : 2;
}

int monthsPerBilling(QByteArrayView billingFrequency)
{
    // Weekly and fortnightly billing has no whole months; the portal leaves those without revenue.
    static const QHash<QByteArray, int> months{
        {"monthly", 1},        {"quarterly", 3},        {"per_six_months", 6},  {"annually", 12},
        {"per_two_years", 24}, {"per_three_years", 36}, {"per_four_years", 48}, {"per_five_years", 60},
    };
    return months.value(billingFrequency.toByteArray(), 0);
}

int monthsOfTerm(QByteArrayView term)
{
    if (term.size() < 3 || term.front() != 'P')
        return 0;
    const int count = term.sliced(1, term.size() - 2).toByteArray().toInt();
    const bool plausible = count > 0 && count < 1000;
    if (!plausible || (term.back() != 'M' && term.back() != 'Y'))
        return 0;
    return term.back() == 'Y' ? count * 12 : count;
}

QByteArray netPrice(QByteArrayView price, QByteArrayView quantity, QByteArrayView discount,
                    QByteArrayView percentage, int digits)
{
    if (price.isEmpty() || quantity.isEmpty())
        return {};
    const Decimal count = numberOrZero(quantity);
    const Decimal gross = numberOrZero(price) * count;
    Decimal net = gross;
    if (!discount.isEmpty())
        net = net - numberOrZero(discount) * count;
    if (!percentage.isEmpty())
        net = net - gross * numberOrZero(percentage) * Decimal(1, 2);
    return money(net, digits);
}

void recalculateAmount(const KnownProperties &known, Record &record)
{
    record.set(known.amount,
               netPrice(record.value(known.price), record.value(known.quantity), record.value(known.discount),
                        record.value(known.discountPercentage),
                        currencyDigits(record.value(known.currency))));
}

void recalculate(const KnownProperties &known, Record &record)
{
    recalculateAmount(known, record);
    const int digits = currencyDigits(record.value(known.currency));
    const QByteArray net = record.value(known.amount);
    if (net.isEmpty()) {
        for (const int index :
             {known.margin, known.totalContractValue, known.annualRevenue, known.monthlyRevenue})
            record.set(index, {});
        return;
    }
    const Decimal amount = numberOrZero(net);
    setMargin(known, record, amount, digits);
    setRecurring(known, record, amount, digits);
}

} // namespace lineitems::sandbox
