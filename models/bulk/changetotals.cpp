#include "models/bulk/changetotals.h"

#include "models/record/currency.h"
#include "models/table/shownvalue.h"

#include <QHash>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

using RowChanges = QHash<int, std::vector<const CellInput *>>;

bool isSummed(const Property &property)
{
    return property.type == PropertyType::Number && !property.isPercentage();
}

Decimal numberIn(QByteArrayView wire)
{
    return Decimal::parse(wire).value_or(Decimal());
}

/// The row's value as it will stand there.
QByteArrayView valueAfter(const TableSnapshot &table, int row, int column,
                          const std::vector<const CellInput *> &changes)
{
    for (const CellInput *change : changes) {
        if (change->column == column)
            return change->value.wire;
    }
    return column < 0 ? QByteArrayView() : table.value(row, column);
}

/// What becomes of the net price of one row; nothing where it is not known.
struct NetChange
{
    std::optional<Decimal> before;
    std::optional<Decimal> after;
    QByteArray currencyBefore;
    QByteArray currencyAfter;

    bool isKnown() const { return before && after; }
};

NetChange unchangedNet(const TableSnapshot &table, int row, const NetPriceRule &rule,
                       const ShownValues &shown)
{
    const auto net = Decimal::parse(shown.at(row, rule.amountColumn()).wire());
    const QByteArray currency = rule.currencyAfter(table, row);
    return {net, net, currency, currency};
}

NetChange netChange(const TableSnapshot &table, int row, const NetPriceRule &rule,
                    const std::vector<const CellInput *> &changes)
{
    if (!rule.isKnown(table, row))
        return {};
    const auto before = [&](int column) { return valueAfter(table, row, column, {}); };
    const auto after = [&](int column) { return valueAfter(table, row, column, changes); };
    return {rule.net(before), rule.net(after), before(rule.currencyColumn()).toByteArray(),
            after(rule.currencyColumn()).toByteArray()};
}

} // namespace

QByteArray ChangeTotals::currencyOf(int row, const Property &property) const
{
    if (!property.isMoney())
        return {};
    const int column = currencyColumn(m_table.columns, property);
    return column < 0 ? QByteArray() : m_table.value(row, column).toByteArray();
}

void ChangeTotals::add(const CellView &cell, const NewValue &made)
{
    m_rows.insert(cell.at.row);
    if (!isSummed(cell.property()))
        return;
    Sums &sums = m_sums[{cell.at.column, currencyOf(cell.at.row, cell.property())}];
    const Decimal before = numberIn(cell.wire());
    const bool changes = made.fate == CellFate::Changes;
    sums.before = sums.before + before;
    sums.after = sums.after + (changes ? numberIn(made.value.wire) : before);
    sums.changes = sums.changes || changes;
}

std::vector<ChangeTotal> ChangeTotals::take(const std::vector<CellInput> &changes)
{
    std::set<int> changing;
    for (const auto &[key, sums] : m_sums) {
        if (sums.changes)
            changing.insert(key.first);
    }
    std::vector<ChangeTotal> totals;
    for (const auto &[key, sums] : m_sums) {
        if (changing.contains(key.first))
            totals.push_back({key.first, key.second, sums.before, sums.after, false});
    }
    const std::vector<ChangeTotal> net = netPrices(changes);
    totals.insert(totals.end(), net.begin(), net.end());
    return totals;
}

std::vector<ChangeTotal> ChangeTotals::netPrices(const std::vector<CellInput> &changes) const
{
    const NetPriceRule rule(m_table.columns);
    RowChanges rows;
    for (const CellInput &change : changes) {
        if (rule.amountColumn() >= 0 && rule.isInput(change.column))
            rows[change.row].push_back(&change);
    }
    std::map<QByteArray, ChangeTotal> byCurrency;
    const auto totalIn = [&](const QByteArray &currency) -> ChangeTotal & {
        const ChangeTotal none{rule.amountColumn(), currency, {}, {}, true};
        return byCurrency.try_emplace(currency, none).first->second;
    };
    const ShownValues shown(m_table);
    bool isAnyKnown = false;
    for (const int row : rows.isEmpty() ? std::set<int>() : m_rows) {
        const auto changed = rows.constFind(row);
        const NetChange net = changed == rows.cend() ? unchangedNet(m_table, row, rule, shown)
                                                     : netChange(m_table, row, rule, *changed);
        if (!net.isKnown())
            continue;
        isAnyKnown = isAnyKnown || changed != rows.cend();
        // A line item that changes its currency leaves the one sum and comes into the other.
        ChangeTotal &leaves = totalIn(net.currencyBefore);
        leaves.before = leaves.before + *net.before;
        ChangeTotal &comes = totalIn(net.currencyAfter);
        comes.after = comes.after + *net.after;
    }
    std::vector<ChangeTotal> totals;
    // Of changes about which nothing is known the sums of the other rows say nothing.
    if (!isAnyKnown)
        return totals;
    for (const auto &[currency, total] : byCurrency)
        totals.push_back(total);
    return totals;
}

} // namespace lineitems
