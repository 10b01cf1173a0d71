#include "models/table/rowgroups.h"

#include "models/table/distinctvalues.h"
#include "models/table/filterexpression.h"
#include "models/table/filtervalue.h"
#include "models/table/rowstatus.h"
#include "models/table/shownvalue.h"

#include <QHash>

namespace lineitems {

namespace {

/// From a row to its group; one look at each distinct value.
class Grouping
{
public:
    Grouping(const TableSnapshot &table, const QString &property, const ValueFormat &format,
             const std::vector<DistinctValue> &values)
        : m_table(table), m_shown(table), m_column(table.columns.indexOf(property)), m_format(format)
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            m_byKey.insert(keyOf(values[i].text), static_cast<int>(i));
    }

    int of(int row)
    {
        if (m_column < 0)
            return m_byKey.value(statusWords()[static_cast<int>(rowStatus(m_table, row))], -1);
        // Only what the table holds stays where the hash looks for it.
        if (!m_shown.isLoaded(row, m_column))
            return groupOf(m_shown.at(row, m_column).wire());
        const QByteArrayView wire = m_table.value(row, m_column);
        auto known = m_byWire.constFind(wire);
        if (known == m_byWire.constEnd())
            known = m_byWire.insert(wire, groupOf(wire));
        return *known;
    }

private:
    int groupOf(QByteArrayView wire) const
    {
        const QString text = listedValues(m_table.columns.at(m_column), wire, m_format).value(0);
        return m_byKey.value(keyOf(text), -1);
    }

    QString keyOf(const QString &text) const
    {
        return m_column < 0 ? text : valueKey(m_table.columns.at(m_column), text);
    }

    const TableSnapshot &m_table;
    ShownValues m_shown;
    int m_column;
    ValueFormat m_format;
    QHash<QString, int> m_byKey;
    QHash<QByteArrayView, int> m_byWire;
};

void add(RowGroup &group, std::size_t sum, const QByteArray &currency, const ShownValue &shown)
{
    if (shown.wire().isEmpty())
        return;
    if (const auto number = Decimal::parse(shown.wire()))
        group.sums[sum][currency].add({*number, shown.isEstimate()});
    else
        ++group.leftOut;
}

} // namespace

void GroupSum::add(const GroupSum &other)
{
    total = total + other.total;
    isEstimate = isEstimate || other.isEstimate;
}

std::vector<RowGroup> rowGroups(const TableSnapshot &table, const std::vector<int> &rows,
                                const GroupQuery &query, const ValueFormat &format,
                                const CancelCheck &cancelled)
{
    const std::vector<DistinctValue> values = distinctValues(table, rows, query.property, format, cancelled);
    std::vector<RowGroup> groups;
    for (const DistinctValue &value : values)
        groups.push_back(
            {value.text, value.count, GroupSums(static_cast<std::size_t>(query.sums.size())), 0});
    std::vector<int> columns;
    for (const QString &sum : query.sums)
        columns.push_back(table.columns.indexOf(sum));
    const int currencyColumn = table.columns.indexOf(query.currency);
    const ShownValues shown(table);
    Grouping grouping(table, query.property, format, values);
    for (std::size_t i = 0; i < rows.size() && !groups.empty(); ++i) {
        if (i % 1024 == 0 && cancelled && cancelled())
            return {};
        const int group = grouping.of(rows[i]);
        if (group < 0)
            continue;
        const QByteArray currency = currencyColumn < 0 ? QByteArray()
                                                       : table.value(rows[i], currencyColumn).toByteArray();
        for (std::size_t sum = 0; sum < columns.size(); ++sum) {
            if (columns[sum] >= 0)
                add(groups[static_cast<std::size_t>(group)], sum, currency, shown.at(rows[i], columns[sum]));
        }
    }
    return groups;
}

} // namespace lineitems
