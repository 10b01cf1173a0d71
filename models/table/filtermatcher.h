// Whether rows meet a filter's clause. Built for a million rows: a value that many cells hold is looked at once.
#pragma once

#include "models/table/celltest.h"
#include "models/table/filterexpression.h"
#include "models/table/shownvalue.h"

#include <vector>

namespace lineitems {

/// `table` must outlive the matcher. Not const: it remembers what it has compared.
/// A property that is no column counts as empty.
class FilterMatcher
{
public:
    /// `today` is what the conditions about today mean.
    FilterMatcher(const FilterNode &node, const TableSnapshot &table, const ValueFormat &format, QDate today);

    bool matches(int row);

private:
    bool meetsCondition(int row);
    bool meetsInBaseline(int row);

    /// The last answer for a cell key, in a slot that keys share: equal keys hold equal values.
    struct Answer
    {
        quint32 key = 0;
        bool known = false;
        bool met = false;
    };
    static constexpr std::size_t answerSlots = 4096;

    const TableSnapshot *m_table;
    ShownValues m_shown;
    FilterNode::Kind m_kind;
    FilterOp m_op;
    bool m_ofStatus;
    int m_column;
    CellTest m_test;
    std::vector<Answer> m_answers;
    std::vector<FilterMatcher> m_nodes;
};

} // namespace lineitems
