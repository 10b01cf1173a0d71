#include "models/bulk/changetotals.h"

#include "models/bulk/nettarget.h"
#include "models/record/currency.h"
#include "models/record/netprice.h"

#include <QHash>

#include <set>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

using RowChanges = QHash<int, std::vector<const CellInput *>>;

bool isSummed(const Property &property)
{
    return property.type == PropertyType::Number && property.numberDisplayHint != "percentage"_L1
        && property.name != "hs_discount_percentage"_L1;
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

std::optional<Decimal> netOf(const TableSnapshot &table, int row, const DiscountColumns &columns,
                             const std::vector<const CellInput *> &changes)
{
    const auto at = [&](int column) { return valueAfter(table, row, column, changes); };
    const QByteArrayView model = at(columns.pricingModel);
    if (!model.isEmpty() && model != "flat")
        return std::nullopt;
    return netPrice(
        {at(columns.price), at(columns.quantity), at(columns.unitDiscount), at(columns.percentage)},
        currencyDigits(at(columns.currency)));
}

bool isNetInput(int column, const DiscountColumns &columns)
{
    return column == columns.price || column == columns.quantity || column == columns.unitDiscount
        || column == columns.percentage;
}

} // namespace

QByteArray ChangeTotals::currencyOf(int row, const Property &property) const
{
    if (!property.isMoney())
        return {};
    const QString &named = property.currencyPropertyName;
    const int column = m_table.columns.indexOf(named.isEmpty() ? QString::fromLatin1(currencyProperty)
                                                               : named);
    return column < 0 ? QByteArray() : m_table.value(row, column).toByteArray();
}

void ChangeTotals::add(const CellView &cell, const NewValue &made)
{
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
    const DiscountColumns columns(m_table.columns);
    const int amount = m_table.columns.indexOf(u"amount"_s);
    RowChanges rows;
    for (const CellInput &change : changes) {
        if (amount >= 0 && isNetInput(change.column, columns))
            rows[change.row].push_back(&change);
    }
    std::map<QByteArray, ChangeTotal> byCurrency;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const auto before = netOf(m_table, row.key(), columns, {});
        const auto after = netOf(m_table, row.key(), columns, row.value());
        if (!before || !after)
            continue;
        const QByteArray currency = valueAfter(m_table, row.key(), columns.currency, {}).toByteArray();
        ChangeTotal &total = byCurrency[currency];
        total = {amount, currency, total.before + *before, total.after + *after, true};
    }
    std::vector<ChangeTotal> totals;
    for (const auto &[currency, total] : byCurrency)
        totals.push_back(total);
    return totals;
}

} // namespace lineitems
