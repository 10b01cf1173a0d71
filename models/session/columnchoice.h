// Which properties are loaded, and in which order they stand in a grid that nobody has arranged yet.
#pragma once

#include "models/record/property.h"

#include <QStringList>

namespace lineitems {

/// All properties that are not hidden: what people price with first, then the rest by label; what
/// HubSpot sets by itself comes last. hs_object_id is always there.
Schema gridColumns(const Schema &schema);

} // namespace lineitems
