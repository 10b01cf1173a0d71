#include "models/table/cellswap.h"

#include <algorithm>

namespace lineitems {

namespace {

auto positionOf(const CellInput &cell)
{
    return std::pair(cell.row, cell.column);
}

bool isBefore(const CellInput &a, const CellInput &b)
{
    return positionOf(a) < positionOf(b);
}

void sortCells(std::vector<CellInput> &cells)
{
    if (!std::is_sorted(cells.begin(), cells.end(), isBefore))
        std::stable_sort(cells.begin(), cells.end(), isBefore);
    const auto kept = std::unique(cells.rbegin(), cells.rend(), [](const CellInput &a, const CellInput &b) {
        return positionOf(a) == positionOf(b);
    });
    cells.erase(cells.begin(), kept.base());
}

bool isEditable(const TableSnapshot &table, const CellInput &cell)
{
    return cell.row >= 0 && cell.row < table.baseline.rowCount() && cell.column >= 0
        && cell.column < table.columns.size() && !table.columns.at(cell.column).isReadOnly();
}

bool isBaselineValue(const TableSnapshot &table, const CellInput &cell)
{
    return sameValue(table.columns.at(cell.column), table.baseline.value(cell.row, cell.column),
                     cell.value.wire);
}

bool wouldChange(const CellInput &cell, bool isBaseline, const CellEdit *edit)
{
    if (isBaseline)
        return edit != nullptr;
    return !edit || edit->value != cell.value.wire || edit->problem != cell.value.problem;
}

ParsedValue baselineValue(const TableSnapshot &table, int row, int column)
{
    return {table.baseline.value(row, column).toByteArray(), CellProblem::None};
}

/// False if the cell is as it should be already; then it keeps its value for the way back.
bool swapCell(const TableSnapshot &table, Edits &edits, CellInput &cell)
{
    const bool isBaseline = isBaselineValue(table, cell);
    const CellEdit *edit = edits.find(cell.row, cell.column);
    if (!wouldChange(cell, isBaseline, edit))
        return false;
    ParsedValue before = edit ? ParsedValue{edit->value, edit->problem}
                              : baselineValue(table, cell.row, cell.column);
    if (isBaseline)
        edits.remove(cell.row, cell.column);
    else
        edits.set(cell.row, {cell.column, cell.value.wire, cell.value.problem});
    cell.value = std::move(before);
    return true;
}

} // namespace

bool wouldChange(const TableSnapshot &table, const CellInput &cell)
{
    return wouldChange(cell, isBaselineValue(table, cell), table.edits.find(cell.row, cell.column));
}

std::vector<CellInput> cellsToChange(const TableSnapshot &table, std::vector<CellInput> cells)
{
    sortCells(cells);
    std::erase_if(
        cells, [&](const CellInput &cell) { return !isEditable(table, cell) || !wouldChange(table, cell); });
    return cells;
}

std::vector<CellInput> cellsToRevert(const TableSnapshot &table)
{
    std::vector<CellInput> cells;
    cells.reserve(static_cast<std::size_t>(table.edits.cellCount()));
    for (const int row : table.edits.rows()) {
        for (const CellEdit &edit : *table.edits.row(row))
            cells.push_back({row, edit.column, baselineValue(table, row, edit.column)});
    }
    return cells;
}

CellSwap swapCells(const TableSnapshot &table, std::vector<CellInput> cells)
{
    CellSwap swap{std::move(cells), table.edits, table.results, {}, {}};
    CellRangeBuilder changed;
    for (CellInput &cell : swap.cells) {
        if (!swapCell(table, swap.edits, cell))
            continue;
        changed.add(cell.row, cell.column);
        const RowResult *result = swap.results.find(cell.row);
        if (!result || result->outcome != Outcome::Saved)
            continue;
        swap.results.remove(cell.row);
        swap.forgotten.push_back(cell.row);
    }
    swap.changed = changed.take();
    return swap;
}

} // namespace lineitems
