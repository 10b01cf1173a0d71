#include "models/table/conflicts.h"

#include <algorithm>

namespace lineitems {

std::vector<CellConflict> conflictsOf(const TableSnapshot &table, int row)
{
    std::vector<CellConflict> conflicts;
    const RowResult *result = table.results.find(row);
    if (!result)
        return conflicts;
    for (const ConflictValue &conflict : result->conflicts) {
        const int column = table.columns.indexOf(conflict.property);
        if (column < 0)
            continue;
        const ParsedValue mine = table.parsedValue(row, column);
        if (!sameValue(table.columns.at(column), mine.wire, conflict.theirs))
            conflicts.push_back({row, column, conflict.original, conflict.theirs, mine});
    }
    std::sort(conflicts.begin(), conflicts.end(),
              [](const CellConflict &a, const CellConflict &b) { return a.column < b.column; });
    return conflicts;
}

bool mayBeRetried(const TableSnapshot &table, int row)
{
    const RowResult *result = table.results.find(row);
    if (!result || !result->outcome || *result->outcome == Outcome::Saved || !table.edits.row(row))
        return false;
    return *result->outcome != Outcome::Conflict || conflictsOf(table, row).empty();
}

std::vector<CellConflict> allConflicts(const TableSnapshot &table)
{
    std::vector<int> rows;
    table.results.forEach([&](int row, const RowResult &result) {
        if (result.outcome == Outcome::Conflict)
            rows.push_back(row);
    });
    std::vector<CellConflict> all;
    for (const int row : rows) {
        const std::vector<CellConflict> conflicts = conflictsOf(table, row);
        all.insert(all.end(), conflicts.begin(), conflicts.end());
    }
    return all;
}

} // namespace lineitems
