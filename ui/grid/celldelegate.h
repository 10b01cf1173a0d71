// Paints the grid's cells, and opens the editor that fits a property's type.
#pragma once

#include "models/record/property.h"

#include <QStyledItemDelegate>

class QKeyEvent;

namespace lineitems {

class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDelegate)

public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// A key ended an edit; the grid moves on from there.
    void leftByKey(Qt::Key key, Qt::KeyboardModifiers modifiers);
    /// Ctrl+Enter: this text is meant for every selected cell.
    void enteredForAll(const QString &text);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    bool pressKey(QWidget *editor, const QKeyEvent &press);
    void enterForAll(QWidget *editor);
    void commitAndLeave(QWidget *editor, Qt::Key key, Qt::KeyboardModifiers modifiers);
};

} // namespace lineitems
