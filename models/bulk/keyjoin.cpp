#include "models/bulk/keyjoin.h"

#include "models/bulk/joinvalues.h"

#include <algorithm>

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
        : m_table(table), m_rules(rules), m_lineItems(lineItems), m_cancelled(cancelled),
          m_keyProperty(lineItems.columns.at(rules.targets[static_cast<std::size_t>(rules.key)])),
          m_keys(lineItems, rules.targets[static_cast<std::size_t>(rules.key)], cancelled),
          m_values(table, rules, lineItems, format, cancelled)
    {
        m_join.readOnly = m_values.readOnly();
        m_join.numbers = m_values.numbers();
        m_join.dates = m_values.dates();
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
        m_join.repeated.insert(record);
        if (known->different < 0 && !m_values.saySame(known->first, record))
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
        const Group &group = *m_groups.constFind(key);
        const bool isUnclear = count > 1 && !m_rules.changeAll;
        const bool isContradicted = group.different >= 0 && !m_rules.lastCounts;
        if (isUnclear)
            find(JoinProblem::SeveralLineItems, record, count);
        if (isContradicted)
            find(JoinProblem::SeveralRows, record, record == group.different ? group.first : group.different);
        if (isUnclear || isContradicted || !standsForItsKey(record, group))
            return;
        ++m_join.matched;
        m_join.rows += count;
        setValues(record, m_keys.rowsOf(key));
    }

    /// Of several records with one key: the first where all say the same, the last where that is chosen.
    static bool standsForItsKey(int record, const Group &group)
    {
        return record == (group.different < 0 ? group.first : group.last);
    }

    void setValue(const JoinValue &cell, int row)
    {
        const int column = m_values.target(cell.column);
        if (sameValue(m_values.property(cell.column), m_lineItems.value(row, column), cell.value.wire)) {
            ++m_join.sameCells;
            return;
        }
        m_join.inputs.push_back({row, column, cell.value});
        if (cell.isShortened)
            m_join.shortened.insert(cell.column);
    }

    void setValues(int record, const std::vector<int> &rows)
    {
        const std::vector<JoinValue> values = m_values.valuesOf(record, m_join.findings);
        std::set<int> foreign;
        for (const int row : rows) {
            const auto before = m_join.inputs.size();
            RefusedValues refused = m_values.refused(values, row);
            for (const JoinValue &cell : values) {
                if (!refused.targets.contains(m_values.target(cell.column)))
                    setValue(cell, row);
            }
            foreign.merge(refused.amounts);
            m_join.changedRows += m_join.inputs.size() > before ? 1 : 0;
        }
        for (const int column : foreign)
            m_join.findings.push_back({JoinProblem::OtherCurrency, record, column, CellProblem::None, 0});
    }

    const CsvTable &m_table;
    const JoinRules &m_rules;
    const TableSnapshot &m_lineItems;
    const CancelCheck &m_cancelled;
    const Property &m_keyProperty;
    JoinKeys m_keys;
    JoinValues m_values;
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
