#include "models/bulk/joinvalues.h"

#include "models/record/currency.h"
#include "models/record/datevalue.h"

#include <algorithm>
#include <iterator>

namespace lineitems {

namespace {

auto find(const std::vector<JoinValue> &values, const JoinValues &join, int target)
{
    return std::find_if(values.begin(), values.end(),
                        [&](const JoinValue &value) { return join.target(value.column) == target; });
}

} // namespace

JoinValues::JoinValues(const CsvTable &table, const JoinRules &rules, const TableSnapshot &lineItems,
                       const ValueFormat &format, const CancelCheck &cancelled)
    : m_table(table), m_rules(rules), m_lineItems(lineItems), m_format(format)
{
    for (int column = 0; column < static_cast<int>(rules.targets.size()); ++column)
        useColumn(column);
    findConventions(cancelled);
    findOrders(cancelled);
}

void JoinValues::useColumn(int column)
{
    if (target(column) < 0 || column == m_rules.key)
        return;
    (property(column).isReadOnly() ? m_readOnly : m_columns).push_back(column);
}

void JoinValues::findConventions(const CancelCheck &cancelled)
{
    std::vector<int> columns;
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(columns),
                 [this](int column) { return property(column).type == PropertyType::Number; });
    m_numbers = readConventions(m_table, columns, m_rules.unclearNumbers, cancelled);
    m_conventions.resize(m_rules.targets.size());
    for (const ColumnNumbers &numbers : m_numbers)
        m_conventions[static_cast<std::size_t>(numbers.column)] = numbers.convention;
}

void JoinValues::findOrders(const CancelCheck &cancelled)
{
    std::vector<int> columns;
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(columns),
                 [this](int column) { return isDay(property(column)); });
    m_dates = readOrders(m_table, columns, m_rules.unclearDates, cancelled);
    m_orders.resize(m_rules.targets.size());
    for (const ColumnDates &dates : m_dates)
        m_orders[static_cast<std::size_t>(dates.column)] = dates.order;
}

bool JoinValues::saySame(int a, int b) const
{
    return std::all_of(m_columns.begin(), m_columns.end(), [&](int column) {
        const ParsedValue left = valueAt(a, column);
        const ParsedValue right = valueAt(b, column);
        return left.problem == right.problem && sameValue(property(column), left.wire, right.wire)
            && currencyAt(a, column) == currencyAt(b, column);
    });
}

ParsedValue JoinValues::valueAt(int record, int column) const
{
    const QString text = tableText(m_table, record, column);
    const auto place = static_cast<std::size_t>(column);
    if (property(column).type == PropertyType::Number)
        return readTableNumber(property(column), text, m_conventions[place],
                               heldNumber(m_table, record, column));
    if (isDay(property(column)))
        return readDateValue(property(column), text, m_format, m_orders[place],
                             heldNumber(m_table, record, column));
    return parseValue(property(column), text, m_format);
}

QString JoinValues::currencyAt(int record, int column) const
{
    return property(column).isMoney() ? readPastedNumber(tableText(m_table, record, column)).currency
                                      : QString();
}

bool JoinValues::isShortenedAt(int record, int column, const ParsedValue &value) const
{
    const QByteArray held = heldNumber(m_table, record, column);
    // A time of day that is not shown would be lost.
    if (property(column).type == PropertyType::DateTime)
        return readDate(tableText(m_table, record, column), held).isShortened;
    const auto read = held.isEmpty() || property(column).type != PropertyType::Number
        ? std::nullopt
        : Decimal::parse(value.wire);
    return read && isShortened(readPastedNumber(tableText(m_table, record, column), held), *read, held);
}

std::vector<JoinValue> JoinValues::valuesOf(int record, std::vector<JoinFinding> &findings) const
{
    std::vector<JoinValue> values;
    for (const int column : m_columns) {
        const auto &cells = m_table.records[static_cast<std::size_t>(record)].cells;
        // A spreadsheet leaves the empty cells at the end of a line out: that is no wish to clear them.
        if (static_cast<std::size_t>(column) >= cells.size())
            continue;
        const ParsedValue value = valueAt(record, column);
        if (value.problem != CellProblem::None)
            findings.push_back({JoinProblem::UnfitValue, record, column, value.problem, 0});
        else if (!value.wire.isEmpty() || m_rules.emptyClears)
            values.push_back(
                {column, value, currencyAt(record, column), isShortenedAt(record, column, value)});
    }
    return values;
}

int JoinValues::currencyOf(const JoinValue &cell) const
{
    return property(cell.column).isMoney() ? currencyColumn(m_lineItems.columns, property(cell.column)) : -1;
}

bool JoinValues::hasOtherCurrency(const JoinValue &cell, const std::vector<JoinValue> &values, int row) const
{
    const int column = cell.currency.isEmpty() ? -1 : currencyOf(cell);
    if (column < 0)
        return false;
    // The record may set the currency too.
    const auto set = find(values, *this, column);
    return !namesCurrency(cell.currency,
                          set == values.end() ? m_lineItems.value(row, column) : set->value.wire);
}

RefusedValues JoinValues::refused(const std::vector<JoinValue> &values, int row) const
{
    std::set<int> torn; // currencies that the record contradicts, and would set
    RefusedValues refused;
    for (const JoinValue &cell : values) {
        if (!hasOtherCurrency(cell, values, row))
            continue;
        refused.amounts.insert(cell.column);
        if (find(values, *this, currencyOf(cell)) != values.end())
            torn.insert(currencyOf(cell));
    }
    for (const JoinValue &cell : values) {
        if (torn.contains(currencyOf(cell)))
            refused.amounts.insert(cell.column);
    }
    for (const int column : refused.amounts)
        refused.targets.insert(target(column));
    refused.targets.merge(torn);
    return refused;
}

} // namespace lineitems
