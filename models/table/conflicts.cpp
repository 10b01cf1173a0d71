#include "models/table/conflicts.h"

#include <algorithm>

namespace lineitems {

namespace {

std::vector<int> markedRows(const TableSnapshot &table)
{
    std::vector<int> rows;
    // Counted after every edit, and mostly there are none.
    if (table.results.count(Outcome::Conflict) == 0)
        return rows;
    table.results.forEach([&](int row, const RowResult &result) {
        if (result.outcome == Outcome::Conflict)
            rows.push_back(row);
    });
    return rows;
}

/// Whether what stands here is still another value than theirs.
bool isOpen(const TableSnapshot &table, int row, const ConflictValue &conflict)
{
    const int column = table.columns.indexOf(conflict.property);
    return column >= 0 && !sameValue(table.columns.at(column), table.value(row, column), conflict.theirs);
}

} // namespace

std::vector<CellConflict> conflictsOf(const TableSnapshot &table, int row)
{
    std::vector<CellConflict> conflicts;
    const RowResult *result = table.results.find(row);
    if (!result)
        return conflicts;
    for (const ConflictValue &conflict : result->conflicts) {
        if (!isOpen(table, row, conflict))
            continue;
        const int column = table.columns.indexOf(conflict.property);
        conflicts.push_back(
            {row, column, conflict.original, conflict.theirs, table.parsedValue(row, column)});
    }
    std::sort(conflicts.begin(), conflicts.end(),
              [](const CellConflict &a, const CellConflict &b) { return a.column < b.column; });
    return conflicts;
}

bool isInConflict(const TableSnapshot &table, int row)
{
    const RowResult *result = table.results.find(row);
    return result && result->outcome == Outcome::Conflict
        && std::any_of(result->conflicts.begin(), result->conflicts.end(),
                       [&](const ConflictValue &conflict) { return isOpen(table, row, conflict); });
}

bool hasConflict(const TableSnapshot &table)
{
    const std::vector<int> rows = markedRows(table);
    return std::any_of(rows.begin(), rows.end(), [&](int row) { return isInConflict(table, row); });
}

bool isProblem(const TableSnapshot &table, int row, const RowResult &result)
{
    if (!result.outcome || *result.outcome == Outcome::Saved)
        return false;
    return *result.outcome != Outcome::Conflict || result.error.problem != RowProblem::ChangedSinceLoad
        || isInConflict(table, row);
}

int conflictRowCount(const TableSnapshot &table)
{
    const std::vector<int> rows = markedRows(table);
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [&](int row) { return isProblem(table, row, *table.results.find(row)); }));
}

bool mayBeRetried(const TableSnapshot &table, int row)
{
    const RowResult *result = table.results.find(row);
    if (!result || !result->outcome || *result->outcome == Outcome::Saved || !table.edits.row(row))
        return false;
    return !isInConflict(table, row);
}

std::vector<CellConflict> allConflicts(const TableSnapshot &table)
{
    std::vector<CellConflict> all;
    for (const int row : markedRows(table)) {
        const std::vector<CellConflict> conflicts = conflictsOf(table, row);
        all.insert(all.end(), conflicts.begin(), conflicts.end());
    }
    return all;
}

} // namespace lineitems
