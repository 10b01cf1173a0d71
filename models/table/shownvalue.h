// What a cell shows: what was typed, else what HubSpot holds. But a net price that edits have overtaken is estimated, and
// "?" where nobody can tell what HubSpot will make of them.
#pragma once

#include "models/table/netpricerule.h"

namespace lineitems {

class ShownValue
{
public:
    /// Valid as long as that view.
    explicit ShownValue(QByteArrayView held) : m_held(held) {}
    /// Nothing: it is not known.
    explicit ShownValue(const std::optional<Decimal> &estimate);

    bool isEstimate() const { return m_estimate.has_value(); }
    /// Not before the row is saved.
    bool isUnknown() const { return m_isComputed && !m_estimate; }
    /// What is not known is "?", which is no number and yet not empty. Valid as long as this.
    QByteArrayView wire() const { return m_isComputed ? QByteArrayView(m_computed) : m_held; }
    /// Nothing unless isEstimate().
    const std::optional<Decimal> &estimate() const { return m_estimate; }

private:
    QByteArrayView m_held;
    QByteArray m_computed;
    std::optional<Decimal> m_estimate;
    bool m_isComputed = false;
};

/// For any thread. Only rows that have edits cost more than their value.
class ShownValues
{
public:
    /// The table must outlive it.
    explicit ShownValues(const TableSnapshot &table) : m_table(&table), m_rule(table.columns) {}

    ShownValue at(int row, int column) const;
    /// It shows what the baseline holds there: cells with one key (Column::cellKey) show the same.
    bool isLoaded(int row, int column) const;

private:
    bool isComputed(int row, int column) const;

    const TableSnapshot *m_table;
    NetPriceRule m_rule;
};

} // namespace lineitems
