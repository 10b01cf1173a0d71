// Totals of money before, after and between, a line for each currency, or for each deal and currency.
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

    explicit MoneyTotalsModel(QObject *parent = nullptr);

    void setTotals(std::vector<MoneyTotal> totals);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const MoneyTotal &total, int column) const;

    std::vector<MoneyTotal> m_totals;
};

} // namespace lineitems
