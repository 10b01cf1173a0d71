#include "models/table/settledrow.h"

#include <algorithm>

namespace lineitems {

namespace {

const PropertyValue *findValue(const PropertyValues &values, const QString &name)
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const PropertyValue &value) { return value.name == name; });
    return found == values.end() ? nullptr : &*found;
}

/// The server holds `held` now. True if the baseline differs from what it was.
bool moveBaseline(TableSnapshot &table, int row, int column, const QByteArray &held)
{
    return table.baseline.value(row, column) != held && table.baseline.setValue(row, column, held);
}

bool settleSentCell(TableSnapshot &table, int row, int column, const QByteArray &sent, const QByteArray &held)
{
    const Property &property = table.columns.at(column);
    const bool wasEdited = table.edits.find(row, column) != nullptr;
    const ParsedValue seen = table.parsedValue(row, column);
    const bool moved = moveBaseline(table, row, column, held);
    // In a column that is full to the brim the edit stays, so that nothing that was typed is lost.
    if (table.baseline.value(row, column) != held)
        return false;
    const bool settled = sameValue(property, seen.wire, sent) || sameValue(property, seen.wire, held);
    // A cell that was turned back while its row was under way has no edit now, and yet the server holds
    // what was sent: the value that is seen becomes an edit, or it would change under the person's eyes.
    if (settled)
        table.edits.remove(row, column);
    else
        table.edits.set(row, {column, seen.wire, seen.problem});
    return moved || wasEdited == settled;
}

bool settleOtherCell(TableSnapshot &table, int row, int column, const QByteArray &held)
{
    const bool moved = moveBaseline(table, row, column, held);
    const CellEdit *edit = table.edits.find(row, column);
    const bool same = edit && sameValue(table.columns.at(column), edit->value, held);
    if (same)
        table.edits.remove(row, column);
    return moved || same;
}

std::vector<int> moveIntoBaseline(TableSnapshot &table, int row, const SettledRow &settled)
{
    std::vector<int> changed;
    const PropertyValues &fromServer = settled.outcome.serverValues;
    for (const PropertyValue &sent : settled.sent) {
        const int column = table.columns.indexOf(sent.name);
        const PropertyValue *held = findValue(fromServer, sent.name);
        if (column >= 0 && settleSentCell(table, row, column, sent.value, held ? held->value : sent.value))
            changed.push_back(column);
    }
    for (const PropertyValue &held : fromServer) {
        const int column = table.columns.indexOf(held.name);
        if (column >= 0 && !findValue(settled.sent, held.name)
            && settleOtherCell(table, row, column, held.value))
            changed.push_back(column);
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

std::vector<ConflictValue> conflictValues(const TableSnapshot &table, int row, const RowOutcome &outcome)
{
    std::vector<ConflictValue> conflicts;
    if (outcome.outcome != Outcome::Conflict)
        return conflicts;
    for (const PropertyValue &theirs : outcome.serverValues) {
        const int column = table.columns.indexOf(theirs.name);
        if (column < 0)
            continue;
        const QByteArray original = table.baseline.value(row, column).toByteArray();
        if (!sameValue(table.columns.at(column), original, theirs.value))
            conflicts.push_back({theirs.name, original, theirs.value});
    }
    return conflicts;
}

} // namespace

std::vector<int> applySettledRow(TableSnapshot &table, int row, const SettledRow &settled)
{
    const RowOutcome &outcome = settled.outcome;
    std::vector<int> changed;
    const bool saved = outcome.outcome == Outcome::Saved;
    if (saved)
        changed = moveIntoBaseline(table, row, settled);
    // A row that was edited meanwhile is not all saved: it is changed again.
    if (saved && table.edits.row(row))
        table.results.remove(row);
    else
        table.results.set(row,
                          {false, outcome.outcome, outcome.error, outcome.traceId, outcome.warning,
                           conflictValues(table, row, outcome)});
    return changed;
}

} // namespace lineitems
