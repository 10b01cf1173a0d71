// Sums before and after a change, by column and currency, with the difference.
#pragma once

#include "models/bulk/changetotals.h"

#include <QAbstractTableModel>

namespace lineitems {

class ChangeTotalsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeTotalsModel)

public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, DifferenceColumn, ColumnCount };

    explicit ChangeTotalsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setTotals(const std::vector<ChangeTotal> &totals, const Schema &columns);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ChangeTotal &total, int column) const;
    QString whatText(const ChangeTotal &total) const;

    std::vector<ChangeTotal> m_totals;
    Schema m_columns;
};

} // namespace lineitems
