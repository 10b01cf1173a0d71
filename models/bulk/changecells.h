// One operation on many cells: what goes into the document as one undo step, and what a person sees of it
// before. Pure; for any thread.
#pragma once

#include "models/bulk/celloperation.h"
#include "models/bulk/changetotals.h"
#include "models/table/document.h"
#include "models/table/rowquery.h"

#include <array>

namespace lineitems {

/// One cell of the preview.
struct ChangeLine
{
    CellPlace at;
    QByteArray before;
    NewValue after;
};

struct CellChanges
{
    std::vector<CellInput> inputs; ///< exactly the cells that change
    std::array<int, cellFateCount> counts{}; ///< by CellFate
    int newFractions = 0; ///< of those that change: pieces, whole before, that get a fraction
    std::vector<ChangeLine> lines; ///< the first ones that change or have a problem, in the given order
    std::vector<ChangeTotal> totals;

    int count(CellFate fate) const { return counts[static_cast<std::size_t>(fate)]; }
};

/// More lines than this nobody reads.
inline constexpr std::size_t mostChangeLines = 200;

/// Whether a whole number that is neither money nor a percentage becomes one with a fraction: nobody sells 1.075
/// of a thing, mostly.
bool getsFraction(const Property &property, QByteArrayView before, QByteArrayView after);

/// Stops early on `cancelled`; what comes back then is not to be used.
CellChanges changeCells(const TableSnapshot &table, const ValueFormat &format,
                        const std::vector<CellPlace> &cells, const CellOperation &operation,
                        const CancelCheck &cancelled = {});

} // namespace lineitems
