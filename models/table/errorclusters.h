// Rows that were not saved, grouped by the reason: "412 rows: … was not a valid number." What differs from
// row to row in the same sentence (values, ids, numbers) does not make two reasons of one.
#pragma once

#include "models/table/tablesnapshot.h"

#include <vector>

namespace lineitems {

struct ErrorCluster
{
    QString key; ///< the same for the same reason, also after the next run
    Outcome outcome = Outcome::Failed;
    RowError sample; ///< of the first row
    std::vector<int> rows; ///< of the document, ascending
    bool isRest = false; ///< all reasons beyond the largest `mostClusters` - 1; their outcomes may differ
};

inline constexpr std::size_t mostClusters = 500;

/// A server's sentence with … in place of what is quoted, has a digit in it, or is the value that "was not a
/// valid number". Only as much of a long text as tells it from others.
QString messagePattern(const QString &message);

/// All rows that were not saved (isProblem), the largest cluster first. At most `mostClusters`.
std::vector<ErrorCluster> errorClusters(const TableSnapshot &table);

} // namespace lineitems
