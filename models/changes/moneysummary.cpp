#include "models/changes/moneysummary.h"

#include "models/table/netpricerule.h"

#include <algorithm>
#include <map>
#include <utility>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

using Key = std::pair<QByteArray, QByteArray>; // deal, currency
using Totals = std::map<Key, MoneyTotal>;

MoneyTotal &totalAt(Totals &totals, const Key &key)
{
    MoneyTotal &total = totals[key];
    total.deal = key.first;
    total.currency = key.second;
    return total;
}

/// A row that moves to another currency or deal goes out of one group and into the other.
void add(Totals &totals, const RowMoney &money, const QByteArray &dealBefore, const QByteArray &dealAfter)
{
    const Key from{dealBefore, money.currencyBefore};
    const Key to{dealAfter, money.currencyAfter};
    if (!money.isKnown()) {
        ++totalAt(totals, to).unknown;
        return;
    }
    MoneyTotal &left = totalAt(totals, from);
    left.before = left.before + *money.before;
    MoneyTotal &entered = totalAt(totals, to);
    entered.after = entered.after + *money.after;
    ++entered.rows;
    if (from != to)
        ++totalAt(totals, from).rows;
}

std::vector<MoneyTotal> valuesOf(Totals totals)
{
    std::vector<MoneyTotal> values;
    for (auto &[key, total] : totals)
        values.push_back(std::move(total));
    return values;
}

RowMoney moneyOf(const NetPriceRule &rule, const TableSnapshot &table, int row)
{
    RowMoney money;
    if (row < 0 || !rule.isTouched(table, row))
        return money;
    money.isTouched = true;
    money.currencyBefore = rule.currencyBefore(table, row);
    money.currencyAfter = rule.currencyAfter(table, row);
    money.before = rule.worthBefore(table, row);
    money.after = rule.worthAfter(table, row);
    return money;
}

} // namespace

std::optional<Decimal> RowMoney::difference() const
{
    if (!isKnown() || currencyBefore != currencyAfter)
        return std::nullopt;
    return *after - *before;
}

int dealColumn(const Schema &columns)
{
    const int named = columns.indexOf(u"deal_name"_s);
    if (named >= 0)
        return named;
    const auto &all = columns.properties();
    const auto found = std::find_if(all.begin(), all.end(), [](const Property &property) {
        return property.label.compare("deal"_L1, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? -1 : static_cast<int>(std::distance(all.begin(), found));
}

MoneySummary moneySummary(const TableSnapshot &table, std::span<const RowChange> changes,
                          const QHash<QByteArray, QByteArray> &deals)
{
    const NetPriceRule rule(table.columns);
    const int deal = dealColumn(table.columns);
    MoneySummary summary;
    summary.knowsDeals = deal >= 0 || !deals.isEmpty();
    summary.rows.reserve(changes.size());
    Totals byCurrency;
    Totals byDeal;
    for (const RowChange &change : changes) {
        const int row = table.baseline.rowOf(change.id);
        summary.rows.push_back(moneyOf(rule, table, row));
        const RowMoney &money = summary.rows.back();
        if (!money.isTouched)
            continue;
        add(byCurrency, money, {}, {});
        if (deal >= 0)
            add(byDeal, money, table.baseline.value(row, deal).toByteArray(),
                table.value(row, deal).toByteArray());
        else if (summary.knowsDeals)
            add(byDeal, money, deals.value(change.id), deals.value(change.id));
    }
    summary.byCurrency = valuesOf(std::move(byCurrency));
    summary.byDeal = valuesOf(std::move(byDeal));
    std::stable_sort(
        summary.byDeal.begin(), summary.byDeal.end(), [](const MoneyTotal &a, const MoneyTotal &b) {
            return a.currency != b.currency ? a.currency < b.currency
                                            : b.difference().magnitude() < a.difference().magnitude();
        });
    return summary;
}

std::vector<int> largestFirst(const MoneySummary &money)
{
    std::vector<int> order;
    std::vector<int> untouched;
    std::map<QByteArray, std::vector<std::pair<Decimal, int>>> byCurrency; // size, change
    for (std::size_t i = 0; i < money.rows.size(); ++i) {
        const RowMoney &row = money.rows[i];
        const int change = static_cast<int>(i);
        if (const auto difference = row.difference())
            byCurrency[row.currencyAfter].emplace_back(difference->magnitude(), change);
        else
            (row.isTouched ? order : untouched).push_back(change);
    }
    std::size_t most = 0;
    for (auto &[currency, sized] : byCurrency) {
        std::stable_sort(sized.begin(), sized.end(),
                         [](const auto &a, const auto &b) { return b.first < a.first; });
        most = std::max(most, sized.size());
    }
    for (std::size_t place = 0; place < most; ++place) {
        for (const auto &[currency, sized] : byCurrency) {
            if (place < sized.size())
                order.push_back(sized[place].second);
        }
    }
    order.insert(order.end(), untouched.begin(), untouched.end());
    return order;
}

} // namespace lineitems
