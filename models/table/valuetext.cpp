#include "models/table/valuetext.h"

#include "models/record/currency.h"
#include "models/record/moneytext.h"

namespace lineitems {

QString valueText(const TableSnapshot &table, int row, int column, QByteArrayView wire,
                  const ValueFormat &format)
{
    const Property &property = table.columns.at(column);
    const auto amount = property.isMoney() ? Decimal::parse(wire) : std::nullopt;
    const int currency = amount ? currencyColumn(table.columns, property) : -1;
    return currency < 0 ? displayValue(property, wire, format)
                        : moneyText(*amount, table.value(row, currency));
}

} // namespace lineitems
