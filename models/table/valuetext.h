// A value of one row as people read it: money with the currency of its row, as the grid shows it.
#pragma once

#include "models/table/tablesnapshot.h"

#include <QString>

namespace lineitems {

/// `wire` is what stands, stood or will stand in that cell; the currency is the one that stands in the row now.
QString valueText(const TableSnapshot &table, int row, int column, QByteArrayView wire,
                  const ValueFormat &format);

} // namespace lineitems
