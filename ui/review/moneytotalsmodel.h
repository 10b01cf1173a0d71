// Totals of money before, after and between, a line for each currency, or for each deal and currency. They are as
// many as deals are, so they are sorted at once.
#pragma once

#include "models/changes/moneysummary.h"

#include <QAbstractTableModel>

namespace lineitems {

class MoneyTotalsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoneyTotalsModel)

public:
    enum Column {
        DealColumn,
        CurrencyColumn,
        RowsColumn,
        BeforeColumn,
        AfterColumn,
        ChangeColumn,
        UnknownColumn,
        ColumnCount
    };

    enum class Kind { ByCurrency, ByDeal };

    explicit MoneyTotalsModel(Kind kind, QObject *parent = nullptr);

    void setTotals(std::vector<MoneyTotal> totals);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// -1: as they were set. Amounts of deals are sorted within each currency.
    void sort(int column, Qt::SortOrder order) override;

private:
    void orderTotals();
    bool isBefore(const MoneyTotal &a, const MoneyTotal &b) const;
    const MoneyTotal &totalAt(int row) const
    {
        return m_totals[static_cast<std::size_t>(m_order[static_cast<std::size_t>(row)])];
    }
    QString text(const MoneyTotal &total, int column) const;

    Kind m_kind;
    std::vector<MoneyTotal> m_totals;
    std::vector<int> m_order; ///< positions among the totals
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace lineitems
