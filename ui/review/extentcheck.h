// How much of something is confirmed, as the check of a box or a row shows it.
#pragma once

#include "models/changes/confirmations.h"

#include <Qt>

namespace lineitems {

inline Qt::CheckState checkStateOf(Confirmations::Extent extent)
{
    switch (extent) {
    case Confirmations::Extent::None:
        return Qt::Unchecked;
    case Confirmations::Extent::Partial:
        return Qt::PartiallyChecked;
    case Confirmations::Extent::All:
        return Qt::Checked;
    }
    Q_UNREACHABLE();
}

} // namespace lineitems
