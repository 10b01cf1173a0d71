// One line item, a property a row: its value now and as loaded, and what there is to say about it. Also the
// properties whose columns are hidden in the grid.
#pragma once

#include "models/record/property.h"

#include <QAbstractTableModel>

namespace lineitems {

class GridModel;

class RowDetailsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDetailsModel)

public:
    enum Column { PropertyColumn, ValueColumn, OldColumn, NoteColumn, NameColumn, ColumnCount };

    explicit RowDetailsModel(QObject *parent = nullptr);

    /// Null: none. The grid must outlive the model, or be taken away first.
    void setGrid(GridModel *grid);
    /// A row of the document, -1 for none.
    void setRow(int documentRow);
    int row() const { return m_row; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Of ValueColumn: an undo step, as in the grid.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Something about the row is different: a cell, its status, or its being there.
    void rowChanged();

private:
    void followGrid();
    void takeChanges(const QModelIndex &first, const QModelIndex &last);
    const Property &propertyAt(int row) const;
    /// The cell of that property: as the grid has it, also where its row is filtered out.
    QModelIndex cell(int row) const;
    QVariant text(int row, int column) const;
    QString note(int row) const;
    QString toolTip(int row, int column) const;

    GridModel *m_grid = nullptr;
    int m_row = -1;
};

} // namespace lineitems
