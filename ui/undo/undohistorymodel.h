// The steps that can be undone and redone, one a row, from how the rows were loaded to the newest step. A step of
// one cell names its line item and both values, others what was done and to how many cells.
#pragma once

#include "models/table/swapcellscommand.h"

#include <QAbstractListModel>

class QUndoStack;

namespace lineitems {

class LineItemModel;

class UndoHistoryModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoHistoryModel)

public:
    explicit UndoHistoryModel(QObject *parent = nullptr);

    /// Null: none. Both must outlive the model, or be taken away first.
    void setStack(QUndoStack *stack, const LineItemModel *lineItems);
    /// Steps that were being worked in are there now.
    void refresh();
    /// The row of what stands in the grid now, -1 without a stack.
    int currentRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void currentRowChanged(int row);

private:
    void follow();
    /// How many rows are listed is what the view knows; the stack may be further.
    void takeCount();
    QString text(int row) const;
    QString oneCellText(const SwapCellsCommand::OneCell &cell) const;
    QString note(int row) const;

    QUndoStack *m_stack = nullptr;
    const LineItemModel *m_lineItems = nullptr;
    int m_rows = 0;
};

} // namespace lineitems
