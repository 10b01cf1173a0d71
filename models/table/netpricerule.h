// What a row is worth before and after its edits: the net price that HubSpot holds, and the one that it will
// make of what was typed. Exact, and silent where the rule is not known to hold.
#pragma once

#include "models/record/decimal.h"
#include "models/table/tablesnapshot.h"

#include <optional>

namespace lineitems {

class NetPriceRule
{
public:
    explicit NetPriceRule(const Schema &columns = {});

    /// The column of the net price, or -1 where a column that it is computed from is not there.
    int amountColumn() const { return m_amount; }
    /// The column of the currency, or -1.
    int currencyColumn() const { return m_currency; }

    /// Whether the net price, or its currency, comes from one of these columns; both ends included.
    bool dependsOn(int firstColumn, int lastColumn) const;
    /// Edits of the row touch what its net price is computed from, or its currency.
    bool isTouched(const TableSnapshot &table, int row) const;
    /// What HubSpot holds; where it holds none, what the rule makes of the loaded values.
    std::optional<Decimal> before(const TableSnapshot &table, int row) const;
    /// What HubSpot will make of a touched row. Nothing where a value is missing, not valid or no number, where
    /// the price comes from tiers, or where the rule does not give what HubSpot holds now either.
    std::optional<Decimal> after(const TableSnapshot &table, int row) const;
    /// The same for totals: zero where there is no price or no quantity, which is nothing to be paid.
    std::optional<Decimal> worthBefore(const TableSnapshot &table, int row) const;
    std::optional<Decimal> worthAfter(const TableSnapshot &table, int row) const;
    QByteArray currencyBefore(const TableSnapshot &table, int row) const;
    QByteArray currencyAfter(const TableSnapshot &table, int row) const;

private:
    bool isInput(int column) const;
    bool isFlat(const TableSnapshot &table, int row) const;
    std::optional<Decimal> loadedAmount(const TableSnapshot &table, int row) const;
    std::optional<Decimal> computedBefore(const TableSnapshot &table, int row) const;
    bool holds(const TableSnapshot &table, int row) const;

    int m_amount = -1;
    int m_price = -1;
    int m_quantity = -1;
    int m_discount = -1;
    int m_percentage = -1;
    int m_currency = -1;
    int m_pricingModel = -1;
};

} // namespace lineitems
