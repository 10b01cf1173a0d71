// What Change selection says of cells and counts.
#pragma once

#include "models/bulk/changecells.h"

#include <QString>

namespace lineitems {

/// "12 cells change · 3 stay as they are · 2 left alone: read-only".
QString previewText(const CellChanges &changes);
/// The same afterwards, for the status bar: `changed` cells did.
QString appliedText(int changed, const CellChanges &changes);
/// What is wrong with a cell of the preview; empty for one that changes.
QString fateNote(const ChangeLine &line, const Property &property);

} // namespace lineitems
