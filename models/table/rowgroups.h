// Rows put together by what they have in one column: how many, and the sums of money columns, exact and by
// currency.
#pragma once

#include "models/record/decimal.h"
#include "models/table/rowquery.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <vector>

namespace lineitems {

struct GroupQuery
{
    QString property; ///< what rows are grouped by
    QStringList sums; ///< the columns that are added up
    QString currency; ///< the property that holds a row's currency code; empty: none

    friend bool operator==(const GroupQuery &, const GroupQuery &) = default;
};

struct GroupSum
{
    Decimal total;
    bool isEstimate = false; ///< something in it is not computed by HubSpot yet

    void add(const GroupSum &other);
};

/// By column; in each by currency code, empty where a row has none. Without an entry there was nothing to add.
using GroupSums = std::vector<std::map<QByteArray, GroupSum>>;

struct RowGroup
{
    QString value; ///< as a filter has it (listedValues()); empty: rows without a value
    int count = 0;
    GroupSums sums; ///< as GroupQuery::sums
    int leftOut = 0; ///< cells that are no number, or not known before they are saved, and so are in no sum
};

/// Ordered as distinctValues(). Nothing if it is cancelled.
std::vector<RowGroup> rowGroups(const TableSnapshot &table, const std::vector<int> &rows,
                                const GroupQuery &query, const ValueFormat &format,
                                const CancelCheck &cancelled = {});

} // namespace lineitems
