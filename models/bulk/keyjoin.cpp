#include "models/bulk/keyjoin.h"

#include "models/record/currency.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace lineitems {

namespace {

constexpr std::size_t recordsBetweenChecks = 1024;

bool isBlank(const CsvRecord &record)
{
    return std::all_of(record.cells.begin(), record.cells.end(),
                       [](const QByteArray &cell) { return cell.trimmed().isEmpty(); });
}

class Joiner
{
public:
    Joiner(const CsvTable &table, const JoinRules &rules, const TableSnapshot &lineItems,
           const ValueFormat &format, const CancelCheck &cancelled)
        : m_table(table), m_rules(rules), m_lineItems(lineItems), m_format(format), m_cancelled(cancelled),
          m_keyProperty(lineItems.columns.at(rules.targets[static_cast<std::size_t>(rules.key)])),
          m_keys(lineItems, rules.targets[static_cast<std::size_t>(rules.key)], cancelled)
    {
        for (int column = 0; column < static_cast<int>(rules.targets.size()); ++column)
            useColumn(column);
        findConventions();
    }

    KeyJoin join()
    {
        readKeys();
        for (std::size_t record = 1; record < m_table.records.size() && !isCancelled(record); ++record) {
            if (m_state[record] != State::Blank)
                joinRecord(static_cast<int>(record));
        }
        return std::move(m_join);
    }

private:
    enum class State { Blank, Ready, NoKey, Unfit, TooManyCells };

    /// The records that have one key.
    struct Group
    {
        int first = 0;
        int last = 0;
        int different = -1; ///< the first that sets other values than the first of all, or -1
    };

    struct JoinValue
    {
        int column = 0; ///< of the table
        ParsedValue value;
        QString currency; ///< as it stands beside the number
    };

    void useColumn(int column)
    {
        const int target = m_rules.targets[static_cast<std::size_t>(column)];
        if (target < 0 || column == m_rules.key)
            return;
        if (m_lineItems.columns.at(target).isReadOnly())
            m_join.readOnly.push_back(column);
        else
            m_values.push_back(column);
    }

    void findConventions()
    {
        std::vector<int> columns;
        std::copy_if(m_values.begin(), m_values.end(), std::back_inserter(columns),
                     [this](int column) { return property(column).type == PropertyType::Number; });
        m_join.numbers = readConventions(m_table, columns, m_rules.unclearNumbers, m_cancelled);
        m_conventions.resize(m_rules.targets.size());
        for (const ColumnNumbers &numbers : m_join.numbers)
            m_conventions[static_cast<std::size_t>(numbers.column)] = numbers.convention;
    }

    bool isCancelled(std::size_t record) const
    {
        return record % recordsBetweenChecks == 0 && m_cancelled && m_cancelled();
    }

    void readKeys()
    {
        m_state.resize(m_table.records.size(), State::Blank);
        m_recordKeys.resize(m_table.records.size());
        for (std::size_t record = 1; record < m_table.records.size() && !isCancelled(record); ++record) {
            m_state[record] = readKey(record);
            if (m_state[record] == State::Ready)
                addToGroup(static_cast<int>(record));
        }
    }

    State readKey(std::size_t record)
    {
        const CsvRecord &row = m_table.records[record];
        if (isBlank(row))
            return State::Blank;
        if (row.cells.size() > m_table.records.front().cells.size())
            return State::TooManyCells;
        const auto key = keyOfText(m_keyProperty, tableText(m_table, static_cast<int>(record), m_rules.key));
        if (!key)
            return State::Unfit;
        m_recordKeys[record] = *key;
        return key->isEmpty() ? State::NoKey : State::Ready;
    }

    void addToGroup(int record)
    {
        const QByteArray &key = m_recordKeys[static_cast<std::size_t>(record)];
        const auto known = m_groups.find(key);
        if (known == m_groups.end()) {
            m_groups.insert(key, {record, record, -1});
            return;
        }
        known->last = record;
        if (known->different < 0 && !saySame(known->first, record))
            known->different = record;
    }

    void find(JoinProblem problem, int record, int other = 0)
    {
        m_join.findings.push_back({problem, record, m_rules.key, CellProblem::None, other});
    }

    void joinRecord(int record)
    {
        ++m_join.records;
        switch (m_state[static_cast<std::size_t>(record)]) {
        case State::NoKey:
            return find(JoinProblem::NoKey, record);
        case State::Unfit:
            return find(JoinProblem::UnfitKey, record);
        case State::TooManyCells:
            return find(JoinProblem::TooManyCells, record);
        default:
            return placeRecord(record);
        }
    }

    void placeRecord(int record)
    {
        const QByteArray &key = m_recordKeys[static_cast<std::size_t>(record)];
        const int count = m_keys.countOf(key);
        if (count == 0) {
            const int beside = m_keys.rowBesideCase(key);
            return beside < 0 ? find(JoinProblem::UnknownKey, record)
                              : find(JoinProblem::OnlyCaseDiffers, record, beside);
        }
        if (count > 1 && !m_rules.changeAll)
            return find(JoinProblem::SeveralLineItems, record, count);
        if (!standsForItsKey(record, *m_groups.constFind(key)))
            return;
        ++m_join.matched;
        m_join.rows += count;
        setValues(record, m_keys.rowsOf(key));
    }

    /// Of several records with one key: the first where all say the same, the last where that is chosen.
    bool standsForItsKey(int record, const Group &group)
    {
        if (group.different < 0)
            return record == group.first;
        if (m_rules.lastCounts)
            return record == group.last;
        find(JoinProblem::SeveralRows, record, record == group.different ? group.first : group.different);
        return false;
    }

    bool saySame(int a, int b) const
    {
        return std::all_of(m_values.begin(), m_values.end(), [&](int column) {
            const ParsedValue left = valueAt(a, column);
            const ParsedValue right = valueAt(b, column);
            return left.problem == right.problem && sameValue(property(column), left.wire, right.wire)
                && currencyAt(a, column) == currencyAt(b, column);
        });
    }

    const Property &property(int column) const { return m_lineItems.columns.at(target(column)); }
    int target(int column) const { return m_rules.targets[static_cast<std::size_t>(column)]; }

    ParsedValue valueAt(int record, int column) const
    {
        const QString text = tableText(m_table, record, column);
        return property(column).type == PropertyType::Number
            ? readTableNumber(property(column), text, m_conventions[static_cast<std::size_t>(column)],
                              heldNumber(m_table, record, column))
            : parseValue(property(column), text, m_format);
    }

    /// What stands beside an amount of money; empty for any other cell.
    QString currencyAt(int record, int column) const
    {
        return property(column).isMoney() ? readPastedNumber(tableText(m_table, record, column)).currency
                                          : QString();
    }

    /// What the record sets, cell by cell; what does not fit goes to the findings.
    std::vector<JoinValue> valuesOf(int record)
    {
        std::vector<JoinValue> values;
        for (const int column : m_values) {
            const auto &cells = m_table.records[static_cast<std::size_t>(record)].cells;
            // A spreadsheet leaves the empty cells at the end of a line out: that is no wish to clear them.
            if (static_cast<std::size_t>(column) >= cells.size())
                continue;
            ParsedValue value = valueAt(record, column);
            if (value.problem != CellProblem::None)
                m_join.findings.push_back({JoinProblem::UnfitValue, record, column, value.problem, 0});
            else if (!value.wire.isEmpty() || m_rules.emptyClears)
                values.push_back({column, std::move(value), currencyAt(record, column)});
        }
        return values;
    }

    /// The prices that are not taken for their currency go to `foreign`. Returned is what is not set in that row:
    /// them, and the currency too, which would make another amount of the price that stays.
    std::set<int> refusedColumns(const std::vector<JoinValue> &values, int row, std::set<int> &foreign) const
    {
        std::set<int> refused;
        for (const JoinValue &cell : values) {
            if (!hasOtherCurrency(cell, values, row))
                continue;
            foreign.insert(cell.column);
            refused.insert({target(cell.column), currencyColumn(m_lineItems.columns, property(cell.column))});
        }
        return refused;
    }

    /// The record may set the currency too.
    bool hasOtherCurrency(const JoinValue &cell, const std::vector<JoinValue> &values, int row) const
    {
        const int column = cell.currency.isEmpty()
            ? -1
            : currencyColumn(m_lineItems.columns, property(cell.column));
        if (column < 0)
            return false;
        const auto set = std::find_if(values.begin(), values.end(),
                                      [&](const JoinValue &value) { return target(value.column) == column; });
        return !namesCurrency(cell.currency,
                              set == values.end() ? m_lineItems.value(row, column) : set->value.wire);
    }

    void setValue(const JoinValue &cell, int row)
    {
        const int column = target(cell.column);
        if (sameValue(property(cell.column), m_lineItems.value(row, column), cell.value.wire))
            ++m_join.sameCells;
        else
            m_join.inputs.push_back({row, column, cell.value});
    }

    void setValues(int record, const std::vector<int> &rows)
    {
        const std::vector<JoinValue> values = valuesOf(record);
        std::set<int> foreign;
        for (const int row : rows) {
            const auto before = m_join.inputs.size();
            const std::set<int> refused = refusedColumns(values, row, foreign);
            for (const JoinValue &cell : values) {
                if (!refused.contains(target(cell.column)))
                    setValue(cell, row);
            }
            m_join.changedRows += m_join.inputs.size() > before ? 1 : 0;
        }
        for (const int column : foreign)
            m_join.findings.push_back({JoinProblem::OtherCurrency, record, column, CellProblem::None, 0});
    }

    const CsvTable &m_table;
    const JoinRules &m_rules;
    const TableSnapshot &m_lineItems;
    const ValueFormat &m_format;
    const CancelCheck &m_cancelled;
    const Property &m_keyProperty;
    JoinKeys m_keys;
    std::vector<int> m_values; ///< the table's columns that are taken
    std::vector<std::optional<NumberConvention>> m_conventions; ///< by the table's column
    std::vector<State> m_state; ///< of each record
    std::vector<QByteArray> m_recordKeys;
    QHash<QByteArray, Group> m_groups;
    KeyJoin m_join;
};

} // namespace

KeyJoin joinByKey(const CsvTable &table, const JoinRules &rules, const TableSnapshot &lineItems,
                  const ValueFormat &format, const CancelCheck &cancelled)
{
    const bool hasKey = rules.key >= 0 && rules.targets[static_cast<std::size_t>(rules.key)] >= 0;
    return hasKey && !table.records.empty() ? Joiner(table, rules, lineItems, format, cancelled).join()
                                            : KeyJoin();
}

QStringList headingsOf(const CsvTable &table)
{
    QStringList headings;
    if (!table.records.empty()) {
        for (const QByteArray &cell : table.records.front().cells)
            headings << QString::fromUtf8(cell).trimmed();
    }
    return headings;
}

QString tableText(const CsvTable &table, int record, int column)
{
    const auto &cells = table.records[static_cast<std::size_t>(record)].cells;
    return static_cast<std::size_t>(column) < cells.size()
        ? QString::fromUtf8(cells[static_cast<std::size_t>(column)])
        : QString();
}

} // namespace lineitems
