#include "models/bulk/celloperation.h"

#include <QSet>

namespace lineitems {

namespace {

NewValue changedBy(const CellOperation &operation, const CellView &cell)
{
    return std::visit(
        [&](const auto &step) {
            if constexpr (requires { changed(step, cell, operation.numbers); })
                return changed(step, cell, operation.numbers);
            else
                return changed(step, cell);
        },
        operation.what);
}

} // namespace

NewValue newValue(const CellOperation &operation, const CellView &cell)
{
    if (cell.property().isReadOnly())
        return left(CellFate::ReadOnly);
    NewValue made = changedBy(operation, cell);
    if (made.fate != CellFate::Changes)
        return made;
    if (made.value.problem != CellProblem::None)
        made.fate = CellFate::NotValid;
    else if (sameValue(cell.property(), cell.wire(), made.value.wire))
        made.fate = CellFate::Stays;
    return made;
}

std::vector<CellPlace> placesFor(const CellOperation &operation, std::vector<CellPlace> cells,
                                 const TableSnapshot &table)
{
    const auto *target = std::get_if<NetTarget>(&operation.what);
    if (!target)
        return cells;
    const DiscountColumns discounts(NetPriceColumns(table.columns), target->by);
    QSet<int> rows;
    std::vector<CellPlace> places;
    for (const CellPlace &cell : cells) {
        if (discounts.set < 0 || rows.contains(cell.row))
            continue;
        rows.insert(cell.row);
        places.push_back({cell.row, discounts.set});
        if (discounts.cleared >= 0 && !table.value(cell.row, discounts.cleared).isEmpty())
            places.push_back({cell.row, discounts.cleared});
    }
    return places;
}

} // namespace lineitems
