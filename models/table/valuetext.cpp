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
    const Property &property = table.columns.at(column);
    const int currency = property.isMoney() ? currencyColumn(table.columns, property) : -1;
    return valueText(property, wire,
                     currency < 0 ? std::nullopt : std::optional(table.value(row, currency).toByteArray()),
                     format);
}

} // namespace lineitems
