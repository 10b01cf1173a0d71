#include "models/session/planopening.h"

#include <algorithm>
#include <optional>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// Why this cell cannot be changed here, or nothing.
std::optional<HeldBackRow> reasonToLeave(const TableSnapshot &table, int row, const QByteArray &id,
                                         const CellChange &cell)
{
    HeldBackRow left{id, row, cell.property, HeldBackReason::NotLoaded, CellProblem::None};
    if (row < 0)
        return left;
    const Property *property = table.columns.find(cell.property);
    left.reason = HeldBackReason::UnknownProperty;
    if (!property)
        return left;
    left.reason = HeldBackReason::ReadOnly;
    if (property->isReadOnly())
        return left;
    left.reason = HeldBackReason::Invalid;
    left.problem = validateValue(*property, cell.after);
    return left.problem == CellProblem::None ? std::nullopt : std::optional(left);
}

void takeCell(const TableSnapshot &table, int row, const CellChange &cell, PlanOpening &opening)
{
    const int column = table.columns.indexOf(cell.property);
    const Property &property = table.columns.at(column);
    const QByteArray stands = table.baseline.value(row, column).toByteArray();
    if (sameValue(property, stands, cell.after))
        return;
    const ParsedValue wanted{cell.after, CellProblem::None};
    opening.cells.push_back({row, column, wanted});
    if (!sameValue(property, stands, cell.before))
        opening.conflicts.push_back({row, column, cell.before, stands, wanted});
}

} // namespace

PlanOpening openPlan(const TableSnapshot &table, const PlanFile &plan)
{
    PlanOpening opening;
    for (const PlanRow &planned : plan.rows) {
        const int row = table.baseline.rowOf(planned.change.id);
        const auto reason = [&]() -> std::optional<HeldBackRow> {
            for (const CellChange &cell : planned.change.cells) {
                if (auto left = reasonToLeave(table, row, planned.change.id, cell))
                    return left;
            }
            return std::nullopt;
        }();
        if (reason) {
            opening.heldBack.push_back(*reason);
            continue;
        }
        const std::size_t before = opening.cells.size();
        for (const CellChange &cell : planned.change.cells)
            takeCell(table, row, cell, opening);
        if (opening.cells.size() > before)
            opening.rows.push_back(row);
        else
            ++opening.alreadySo;
    }
    std::sort(opening.rows.begin(), opening.rows.end());
    return opening;
}

PlanFile planOf(const TableSnapshot &table, const ChangeSet &changes)
{
    const int name = table.columns.indexOf(u"name"_s);
    PlanFile plan;
    plan.rows.reserve(changes.changes.size());
    for (const RowChange &change : changes.changes) {
        const int row = table.baseline.rowOf(change.id);
        const bool isNamed = row >= 0 && name >= 0;
        plan.rows.push_back(
            {change, isNamed ? QString::fromUtf8(table.baseline.value(row, name)) : QString()});
    }
    return plan;
}

} // namespace lineitems
