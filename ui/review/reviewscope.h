// What a review is of: some rows of the document, and for a plan where it is from and what of it cannot be.
#pragma once

#include "models/changes/difftracker.h"

#include <QString>

#include <vector>

namespace lineitems {

struct ReviewScope
{
    std::vector<int> rows; ///< of the document
    std::vector<HeldBackRow> alsoHeldBack; ///< rows of a plan that could not become edits
    QString origin; ///< whose plan it is; empty for the window's own edits
};

} // namespace lineitems
