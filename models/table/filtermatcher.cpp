#include "models/table/filtermatcher.h"

#include "models/table/filtervalue.h"
#include "models/table/rowstatus.h"

#include <algorithm>

namespace lineitems {

FilterMatcher::FilterMatcher(const FilterNode &node, const TableSnapshot &table, const ValueFormat &format,
                             QDate today)
    : m_table(&table), m_shown(table), m_kind(node.kind), m_op(node.condition.op),
      m_ofStatus(node.condition.property.isEmpty()), m_column(table.columns.indexOf(node.condition.property))
{
    for (const FilterNode &child : node.nodes)
        m_nodes.emplace_back(child, table, format, today);
    if (m_kind != FilterNode::Condition)
        return;
    const Property *property = table.columns.find(node.condition.property);
    m_test = cellTest(node.condition, property ? *property : statusProperty(), format, today);
    if (m_column >= 0)
        m_answers.resize(answerSlots);
}

bool FilterMatcher::matches(int row)
{
    const auto matches = [row](FilterMatcher &node) { return node.matches(row); };
    switch (m_kind) {
    case FilterNode::Condition:
        return meetsCondition(row);
    case FilterNode::And:
        return std::all_of(m_nodes.begin(), m_nodes.end(), matches);
    case FilterNode::Or:
        return std::any_of(m_nodes.begin(), m_nodes.end(), matches);
    case FilterNode::Not:
        return std::none_of(m_nodes.begin(), m_nodes.end(), matches);
    }
    Q_UNREACHABLE();
}

bool FilterMatcher::meetsCondition(int row)
{
    if (m_ofStatus)
        return m_test(statusWords()[static_cast<int>(rowStatus(*m_table, row))].toUtf8());
    if (m_op == FilterOp::Changed || m_op == FilterOp::NotChanged) {
        const bool isEdited = m_column >= 0 && m_table->edits.find(row, m_column);
        return isEdited == (m_op == FilterOp::Changed);
    }
    if (m_column < 0)
        return m_test({});
    return m_shown.isLoaded(row, m_column) ? meetsInBaseline(row) : m_test(m_shown.at(row, m_column).wire());
}

bool FilterMatcher::meetsInBaseline(int row)
{
    const Column &cells = m_table->baseline.column(m_column);
    const quint32 key = cells.cellKey(row);
    Answer &answer = m_answers[key % answerSlots];
    if (!answer.known || answer.key != key)
        answer = {key, true, m_test(cells.value(row))};
    return answer.met;
}

} // namespace lineitems
