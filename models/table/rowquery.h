// Which rows of a table match a query, and in which order: pure functions, for any thread.
#pragma once

#include "models/record/cellvalue.h"
#include "models/table/tablesnapshot.h"

#include <QString>

#include <functional>
#include <vector>

namespace lineitems {

enum class RowFilter {
    All,
    Changed,
    Invalid,
    Failed, ///< also unknown
    Conflict,
    Saved,
    Picked, ///< RowQuery::picked
};

/// What a filter run asks for.
struct RowQuery
{
    RowFilter filter = RowFilter::All;
    QString text; ///< quick filter: rows in which every word stands in some column, without regard to case
    int sortColumn = -1; ///< of the model (0 is the status); -1 is the order in which rows were loaded
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    std::vector<int> picked = {}; ///< of the table, ascending: what RowFilter::Picked shows

    /// All rows as they were loaded.
    bool isPlain() const { return filter == RowFilter::All && text.isEmpty() && sortColumn < 0; }

    friend bool operator==(const RowQuery &, const RowQuery &) = default;
};

using CancelCheck = std::function<bool()>;

/// The rows that match, in order. Stops early (with what it has) on `cancelled`.
std::vector<int> matchingRows(const TableSnapshot &table, const RowQuery &query, const ValueFormat &format,
                              const CancelCheck &cancelled = {});

/// Those of the rows from `first` on that match, as loaded: for rows that come while a view is shown.
std::vector<int> matchingRowsFrom(int first, const TableSnapshot &table, const RowQuery &query,
                                  const ValueFormat &format, const CancelCheck &cancelled = {});

} // namespace lineitems
