// Every cell that a joined table would change: the line item, the property, old and new.
#pragma once

#include "models/bulk/keyjoin.h"
#include "models/table/lineitemmodel.h"

#include <QAbstractTableModel>

#include <memory>

namespace lineitems {

class JoinChangesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JoinChangesModel)

public:
    enum Column { NameColumn, IdColumn, PropertyColumn, OldColumn, NewColumn, ColumnCount };

    /// The line items must outlive the model.
    explicit JoinChangesModel(const LineItemModel *lineItems, QObject *parent = nullptr);

    void setJoin(std::shared_ptr<const KeyJoin> join);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CellInput &cell, int column) const;
    QString cellText(const CellInput &cell, QByteArrayView wire) const;

    const LineItemModel *m_lineItems;
    std::shared_ptr<const KeyJoin> m_join;
};

} // namespace lineitems
