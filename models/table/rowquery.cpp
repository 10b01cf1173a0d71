#include "models/table/rowquery.h"

#include "models/table/rowmatcher.h"
#include "models/table/rowsorter.h"

#include <algorithm>
#include <numeric>

namespace lineitems {

namespace {

/// Edits and results are sparse: what they select is found without a look at every row.
std::vector<int> candidates(int first, const TableSnapshot &table, const RowQuery &query)
{
    std::vector<int> rows;
    if (query.filter == RowFilter::All) {
        rows.resize(static_cast<std::size_t>(std::max(0, table.baseline.rowCount() - first)));
        std::iota(rows.begin(), rows.end(), first);
        return rows;
    }
    if (query.filter == RowFilter::Changed || query.filter == RowFilter::Invalid) {
        rows = table.edits.rows();
    } else if (query.filter == RowFilter::Picked) {
        rows = query.picked;
    } else {
        rows = table.results.rows();
    }
    rows.erase(rows.begin(), std::lower_bound(rows.begin(), rows.end(), first));
    return rows;
}

} // namespace

std::vector<SortKey> sortWith(std::vector<SortKey> keys, int column)
{
    const auto key = std::find_if(keys.begin(), keys.end(),
                                  [column](const SortKey &sorted) { return sorted.column == column; });
    if (key == keys.end())
        keys.push_back({column, Qt::AscendingOrder});
    else if (key->order == Qt::AscendingOrder)
        key->order = Qt::DescendingOrder;
    else
        keys.erase(key);
    return keys;
}

std::vector<int> matchingRowsFrom(int first, const TableSnapshot &table, const RowQuery &query,
                                  const ValueFormat &format, const CancelCheck &cancelled)
{
    std::vector<int> rows = candidates(first, table, query);
    if (query.showsAll())
        return rows;
    RowMatcher matcher(table, query, format);
    constexpr int rowsBetweenChecks = 1024;
    std::vector<int> matches;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenChecks == 0 && cancelled && cancelled())
            break;
        if (matcher.matches(rows[i]))
            matches.push_back(rows[i]);
    }
    return matches;
}

std::vector<int> matchingRows(const TableSnapshot &table, const RowQuery &query, const ValueFormat &format,
                              const CancelCheck &cancelled)
{
    std::vector<int> rows = matchingRowsFrom(0, table, query, format, cancelled);
    if (cancelled && cancelled())
        return rows;
    return sortedRows(std::move(rows), table, query.sort, cancelled);
}

} // namespace lineitems
