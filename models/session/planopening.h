// A plan file as edits of the table that is open: exactly its changes, each checked against what stands there
// now. What cannot be is named, row by row; nothing is left out in silence. Pure.
#pragma once

#include "models/changes/difftracker.h"
#include "models/files/planfile.h"
#include "models/table/document.h"

#include <vector>

namespace lineitems {

struct PlanOpening
{
    std::vector<CellInput> cells; ///< to be set as one step
    std::vector<CellConflict> conflicts; ///< of these cells: they held another value when the plan was saved
    std::vector<int> rows; ///< the rows of the document that the cells are in, ascending
    std::vector<HeldBackRow> heldBack; ///< rows of the plan that are left out whole, and why
    int alreadySo = 0; ///< rows that hold all of the plan's values
};

PlanOpening openPlan(const TableSnapshot &table, const PlanFile &plan);

/// The changes as a plan, with the names of their line items.
PlanFile planOf(const TableSnapshot &table, const ChangeSet &changes);

} // namespace lineitems
