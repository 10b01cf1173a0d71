// What a submit does to the money: each row's net price before and after, and the totals by currency and by
// deal. Amounts of different currencies are never added up. Pure, exact.
#pragma once

#include "models/record/decimal.h"
#include "models/record/rowchange.h"
#include "models/table/tablesnapshot.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace lineitems {

/// One changed row's net price. Where nothing changes it, both sides are empty and it is not touched.
struct RowMoney
{
    bool isTouched = false;
    QByteArray currencyBefore; ///< empty: the row names none
    QByteArray currencyAfter;
    std::optional<Decimal> before; ///< as HubSpot holds it; zero where there is no price yet
    std::optional<Decimal> after; ///< estimated; nothing where HubSpot's rule is not known

    bool isKnown() const { return before && after; }
    /// After less before; nothing where one of them is not known, or where the currency changes.
    std::optional<Decimal> difference() const;
};

/// The touched rows of one currency, in one deal or in all.
struct MoneyTotal
{
    QByteArray deal; ///< empty in totals by currency, and for rows without a deal
    QByteArray currency; ///< empty for rows that name none: a group of its own
    int rows = 0; ///< that the totals are of
    int unknown = 0; ///< touched rows that they leave out, since what HubSpot will make of them is not known
    Decimal before;
    Decimal after;

    Decimal difference() const { return after - before; }
};

struct MoneySummary
{
    std::vector<RowMoney> rows; ///< one for each change, in their order
    std::vector<MoneyTotal> byCurrency; ///< by code
    std::vector<MoneyTotal>
        byDeal; ///< by code, the largest difference first; empty where the deals are not known
    bool knowsDeals = false;
};

/// `deals` says by record id which deal a line item belongs to; it counts where no column does.
MoneySummary moneySummary(const TableSnapshot &table, std::span<const RowChange> changes,
                          const QHash<QByteArray, QByteArray> &deals = {});

/// The column that names a line item's deal, or -1: deal_name, or one that people see as "Deal". HubSpot has
/// no such property of its own; portals that need one make one.
int dealColumn(const Schema &columns);

/// The changes by the size of what they do to the net price: the largest of each currency, then the second of
/// each, and so on, since amounts of different currencies cannot be compared. Before those are the ones that do
/// what is not known.
std::vector<int> largestFirst(const MoneySummary &money);

} // namespace lineitems
