// The round that Enter and Tab make through a selection of several cells.
#pragma once

#include "ui/grid/gridselection.h"

#include <optional>

namespace lineitems {

/// The cell after this one (or before it): through its area row by row (`across`) or column by column, then
/// through the next one. Nothing if the cell is not in the areas, or is all that they hold.
std::optional<GridPlace> nextInSelection(const std::vector<GridArea> &areas, const GridPlace &current,
                                         bool across, bool back);

} // namespace lineitems
