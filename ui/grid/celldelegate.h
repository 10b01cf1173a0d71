// Paints the grid's cells, and opens the editor that fits a property's type.
#pragma once

#include "models/record/property.h"

#include <QStyledItemDelegate>

#include <functional>
class QKeyEvent;

namespace lineitems {

class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDelegate)

public:
    /// What a model that is not the grid's says of a cell that can be edited: its `const Property *`.
    static constexpr int propertyRole = Qt::UserRole + 100;

    explicit CellDelegate(QObject *parent = nullptr);

    /// Cells for which it is true are marked as found.
    void setHighlight(std::function<bool(const QModelIndex &)> highlight)
    {
        m_highlight = std::move(highlight);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
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
    /// The text that is painted decides how wide a column has to be.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;
    /// A click on the box of a boolean ticks it.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    bool pressKey(QWidget *editor, const QKeyEvent *press);
    void enterForAll(QWidget *editor);
    void commitAndLeave(QWidget *editor, Qt::Key key, Qt::KeyboardModifiers modifiers);

    std::function<bool(const QModelIndex &)> m_highlight;
};

} // namespace lineitems
