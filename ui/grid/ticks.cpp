#include "ui/grid/ticks.h"

#include "models/table/lineitemmodel.h"

namespace lineitems {

using namespace Qt::StringLiterals;

std::optional<QString> tickedText(const QModelIndex &index)
{
    const bool isBool = index.isValid()
        && index.data(PropertyTypeRole).toInt() == static_cast<int>(PropertyType::Bool)
        && index.flags().testFlag(Qt::ItemIsEditable) && index.column() != LineItemModel::statusColumn;
    if (!isBool)
        return std::nullopt;
    const bool isTicked = boolFromWire(index.data(WireValueRole).toByteArray()).value_or(false);
    return isTicked ? u"false"_s : u"true"_s;
}

SelectedCells booleansOf(SelectedCells cells, const Schema &columns)
{
    const auto isBool = [&](int position) {
        const int column = cells.columns[static_cast<std::size_t>(position)];
        return column != SelectedCells::statusColumn && columns.at(column).type == PropertyType::Bool;
    };
    for (SelectedArea &area : cells.areas)
        std::erase_if(area.columns, [&](int position) { return !isBool(position); });
    return cells;
}

} // namespace lineitems
