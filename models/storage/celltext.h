// The cells of a row of a run as one JSON text: [["price","1","2"],…]. As rows of a table they would take the
// storage thread three times as long, and a run of 100,000 rows must not wait for its history.
#pragma once

#include "models/storage/journaltypes.h"

namespace lineitems {

/// Values are UTF-8, as everything is that goes over the wire. An old value that was never read is null.
QString cellsAsText(const std::vector<RunCell> &cells);
std::vector<RunCell> cellsFromText(const QString &text);

QString valuesAsText(const std::vector<PropertyValue> &values);
std::vector<PropertyValue> valuesFromText(const QString &text);

} // namespace lineitems
