// The values that a column has in some rows, and how often: what a column's filter lists.
#pragma once

#include "models/table/rowquery.h"

#include <QString>

#include <vector>

namespace lineitems {

struct DistinctValue
{
    QString text; ///< as listedValues(); empty for empty cells
    int count = 0; ///< of rows
    QString money = {}; ///< as people read it, where all these rows have one currency; else empty

    friend bool operator==(const DistinctValue &, const DistinctValue &) = default;
};

/// Texts that are one value have one key: they differ in case only, or are equal numbers.
QString valueKey(const Property &property, const QString &text);

/// In the order of the column's type, empty cells first. `property` empty: the row's status, in statusWords().
/// Texts of one valueKey() are one value. Nothing if it is cancelled.
std::vector<DistinctValue> distinctValues(const TableSnapshot &table, const std::vector<int> &rows,
                                          const QString &property, const ValueFormat &format,
                                          const CancelCheck &cancelled = {});

} // namespace lineitems
