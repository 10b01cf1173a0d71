#include "models/table/conflicts.h"

#include <algorithm>

namespace lineitems {

std::vector<CellConflict> conflictsOf(const TableSnapshot &table, int row)
{
    std::vector<CellConflict> conflicts;
    const RowResult *result = table.results.find(row);
    if (!result)
        return conflicts;
    for (const PropertyValue &theirs : result->theirs) {
        const int column = table.columns.indexOf(theirs.name);
        if (column < 0)
            continue;
        const Property &property = table.columns.at(column);
        const QByteArrayView original = table.baseline.value(row, column);
        const ParsedValue mine = table.parsedValue(row, column);
        if (sameValue(property, original, theirs.value) || sameValue(property, mine.wire, theirs.value))
            continue;
        conflicts.push_back({row, column, original.toByteArray(), theirs.value, mine});
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
    for (auto result = table.results.all().cbegin(); result != table.results.all().cend(); ++result) {
        if (result->outcome == Outcome::Conflict)
            rows.push_back(result.key());
    }
    std::sort(rows.begin(), rows.end());
    std::vector<CellConflict> all;
    for (const int row : rows) {
        const std::vector<CellConflict> conflicts = conflictsOf(table, row);
        all.insert(all.end(), conflicts.begin(), conflicts.end());
    }
    return all;
}

} // namespace lineitems
