// Whether a row belongs to a chip (changed, failed …), meets the filter's clauses and holds every word of the
// quick filter. Built for a million rows: most cells are compared as bytes, others once per distinct value.
#pragma once

#include "models/table/filtermatcher.h"
#include "models/table/rowquery.h"
#include "models/table/shownvalue.h"
#include "models/table/wordmatcher.h"

#include <vector>

namespace lineitems {

/// `table` must outlive the matcher. Not const: it remembers what it has compared.
class RowMatcher
{
public:
    RowMatcher(const TableSnapshot &table, const RowQuery &query, const ValueFormat &format);

    bool matches(int row);

private:
    bool isInFilter(int row) const;
    bool hasWord(WordMatcher &word, int row);

    const TableSnapshot &m_table;
    ShownValues m_shown;
    RowFilter m_filter;
    std::vector<FilterMatcher> m_clauses;
    std::vector<WordMatcher> m_words;
};

} // namespace lineitems
