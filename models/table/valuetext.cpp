#include "models/table/valuetext.h"

#include "models/record/currency.h"
#include "models/record/moneytext.h"
#include "models/table/document.h"

namespace lineitems {

namespace {

template <typename Table>
QString nameIn(const Table &table, const Schema &columns, int row)
{
    const int column = columns.indexOf(QStringLiteral("name"));
    return row < 0 || column < 0 ? QString() : QString::fromUtf8(table.value(row, column));
}

/// Of a money column whose currency is known.
std::optional<QByteArray> currencyOf(const TableSnapshot &table, int row, int column)
{
    const Property &property = table.columns.at(column);
    const int currency = property.isMoney() ? currencyColumn(table.columns, property) : -1;
    return currency < 0 ? std::nullopt : std::optional(table.value(row, currency).toByteArray());
}

} // namespace

QString lineItemName(const TableSnapshot &table, int row)
{
    return nameIn(table, table.columns, row);
}

QString lineItemName(const Document &document, int row)
{
    return nameIn(document, document.columns(), row);
}

QString valueText(const Property &property, QByteArrayView wire, const std::optional<QByteArray> &currency,
                  const ValueFormat &format)
{
    const auto amount = currency && property.isMoney() ? Decimal::parse(wire) : std::nullopt;
    return amount ? moneyText(*amount, *currency) : displayValue(property, wire, format);
}

QString valueText(const TableSnapshot &table, int row, int column, QByteArrayView wire,
                  const ValueFormat &format)
{
    return valueText(table.columns.at(column), wire, currencyOf(table, row, column), format);
}

QStringList moneyWritings(const TableSnapshot &table, int row, int column, QByteArrayView wire)
{
    const std::optional<QByteArray> currency = currencyOf(table, row, column);
    const auto amount = currency && !currency->isEmpty() ? Decimal::parse(wire) : std::nullopt;
    if (!amount)
        return {};
    const QString code = u' ' + QString::fromUtf8(*currency);
    const QString shown = moneyText(*amount, *currency);
    const QString grouped = QString(shown).replace(QChar::Nbsp, u' ').chopped(code.size());
    const QString plain = QString(grouped).remove(u' ');
    return {shown, grouped + code, plain + code, grouped, plain};
}

} // namespace lineitems
