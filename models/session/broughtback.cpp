#include "models/session/broughtback.h"

#include <algorithm>

namespace lineitems {

namespace {

/// One cell that is to come back.
struct Candidate
{
    QByteArray recordId;
    QString property;
    QByteArray expected; ///< what the server held when it was edited, or after the run
    ParsedValue value;
};

void bring(const TableSnapshot &table, const Candidate &candidate, BroughtBack &back)
{
    const int row = table.baseline.rowOf(candidate.recordId);
    const int column = table.columns.indexOf(candidate.property);
    if (row < 0 || column < 0) {
        ++back.lostCells;
        return;
    }
    const Property &property = table.columns.at(column);
    const QByteArrayView stands = table.baseline.value(row, column);
    if (table.edits.find(row, column) || sameValue(property, stands, candidate.value.wire))
        return;
    back.cells.push_back({row, column, candidate.value});
    if (!sameValue(property, stands, candidate.expected))
        back.conflicts.push_back({row, column, candidate.expected, stands.toByteArray(), candidate.value});
}

} // namespace

std::optional<QByteArray> otherServerValue(const HistoryRow &row, const RunCell &cell)
{
    if (!row.outcome)
        return {};
    const PropertyValues &made = row.outcome->serverValues;
    const auto found = std::find_if(made.begin(), made.end(),
                                    [&](const PropertyValue &value) { return value.name == cell.property; });
    if (found == made.end() || found->value == cell.after)
        return {};
    return found->value;
}

QByteArray savedValue(const HistoryRow &row, const RunCell &cell)
{
    return otherServerValue(row, cell).value_or(cell.after);
}

BroughtBack restoredEdits(const TableSnapshot &table, std::span<const JournalEdit> edits)
{
    BroughtBack back;
    for (const JournalEdit &edit : edits) {
        if (edit.value)
            bring(table, {edit.recordId, edit.property, edit.baseline, {*edit.value, edit.problem}}, back);
    }
    return back;
}

BroughtBack undoneRun(const TableSnapshot &table, std::span<const HistoryRow> rows)
{
    BroughtBack back;
    for (const HistoryRow &row : rows) {
        if (!row.outcome || row.outcome->outcome != Outcome::Saved)
            continue;
        for (const RunCell &cell : row.row.cells) {
            if (cell.before)
                bring(table, {row.row.id, cell.property, savedValue(row, cell), {*cell.before, {}}}, back);
            else
                ++back.unknownCells;
        }
    }
    return back;
}

} // namespace lineitems
