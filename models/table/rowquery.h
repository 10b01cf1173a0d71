// Which rows of a table match a query, and in which order: pure functions, for any thread.
#pragma once

#include "models/record/cellvalue.h"
#include "models/table/filterexpression.h"
#include "models/table/tablesnapshot.h"

#include <QDate>
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

/// One column that rows are sorted by.
struct SortKey
{
    int column = 0; ///< of the model (0 is the status)
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// What a filter run asks for.
struct RowQuery
{
    RowFilter filter = RowFilter::All;
    QString text; ///< quick filter: rows in which every word stands in some column, without regard to case
    std::vector<SortKey> sort = {}; ///< the most important first; none: the order in which rows were loaded
    std::vector<int> picked = {}; ///< of the table, ascending: what RowFilter::Picked shows
    FilterClauses where = {}; ///< column filters and the filter bar
    QDate today = {}; ///< what conditions about today mean

    /// All rows as they were loaded.
    bool isPlain() const { return showsAll() && sort.empty(); }
    bool showsAll() const { return filter == RowFilter::All && text.isEmpty() && where.empty(); }

    friend bool operator==(const RowQuery &, const RowQuery &) = default;
};

/// The order with one column more at the end; one that is in it turns round, and then leaves it.
std::vector<SortKey> sortWith(std::vector<SortKey> keys, int column);

using CancelCheck = std::function<bool()>;

/// The rows that match, in order. Stops early (with what it has) on `cancelled`.
std::vector<int> matchingRows(const TableSnapshot &table, const RowQuery &query, const ValueFormat &format,
                              const CancelCheck &cancelled = {});

/// Those of the rows from `first` on that match, as loaded: for rows that come while a view is shown.
std::vector<int> matchingRowsFrom(int first, const TableSnapshot &table, const RowQuery &query,
                                  const ValueFormat &format, const CancelCheck &cancelled = {});

} // namespace lineitems
