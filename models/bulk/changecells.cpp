#include "models/bulk/changecells.h"

#include <QtGlobal>

namespace lineitems {

namespace {

bool isWhole(const Decimal &number)
{
    return number.normalized().scale() == 0;
}

bool isWorthALine(CellFate fate)
{
    return fate != CellFate::Stays && fate != CellFate::ReadOnly;
}

} // namespace

bool getsFraction(const Property &property, QByteArrayView before, QByteArrayView after)
{
    if (property.type != PropertyType::Number || property.isMoney() || property.isPercentage())
        return false;
    const auto old = Decimal::parse(before);
    const auto made = Decimal::parse(after);
    return old && made && isWhole(*old) && !isWhole(*made);
}

CellChanges changeCells(const TableSnapshot &table, const ValueFormat &format,
                        const std::vector<CellPlace> &cells, const CellOperation &operation,
                        const CancelCheck &cancelled)
{
    CellChanges changes;
    ChangeTotals totals(table);
    for (const CellPlace &at : placesFor(operation, cells, table)) {
        if (cancelled && cancelled())
            return changes;
        const CellView cell{table, format, at};
        NewValue made = newValue(operation, cell);
        ++changes.counts[static_cast<std::size_t>(made.fate)];
        totals.add(cell, made);
        if (isWorthALine(made.fate) && changes.lines.size() < mostChangeLines)
            changes.lines.push_back({at, cell.wire().toByteArray(), made});
        if (made.fate == CellFate::Changes && getsFraction(cell.property(), cell.wire(), made.value.wire))
            ++changes.newFractions;
        if (made.fate == CellFate::Changes)
            changes.inputs.push_back({at.row, at.column, std::move(made.value)});
    }
    changes.totals = totals.take(changes.inputs);
    return changes;
}

} // namespace lineitems
