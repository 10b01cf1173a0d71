#include "models/table/shownvalue.h"

namespace lineitems {

ShownValue::ShownValue(const std::optional<Decimal> &estimate)
    : m_computed(estimate ? estimate->toPlainString() : QByteArray("?")), m_estimate(estimate),
      m_isComputed(true)
{
}

ShownValue ShownValues::at(int row, int column) const
{
    if (isComputed(row, column))
        return ShownValue(m_rule.after(*m_table, row));
    return ShownValue(m_table->value(row, column));
}

bool ShownValues::isLoaded(int row, int column) const
{
    return !m_table->edits.find(row, column) && !isComputed(row, column);
}

bool ShownValues::isComputed(int row, int column) const
{
    return column == m_rule.amountColumn() && m_rule.isTouched(*m_table, row)
        && !m_table->edits.find(row, column);
}

} // namespace lineitems
