// A table whose first columns stay in sight while the others scroll. One view with one selection: the columns that
// stay are painted over the scrolled ones, and positions there mean them.
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

namespace lineitems {

class FrozenTableView : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrozenTableView)

public:
    explicit FrozenTableView(QWidget *parent = nullptr) : QTableView(parent) {}

    /// That many columns from the left, hidden ones counted too; 0: all scroll.
    void setFrozenColumns(int count);
    int frozenColumns() const { return m_frozenColumns; }
    /// Those that stay, from left to right: whole ones, and only as many as leave room for others.
    QList<int> columnsThatStay() const;
    /// Their width, or 0 while they stand where they belong.
    int frozenWidth() const;

    /// Hides QTableView's, which knows of no columns that stay.
    int columnAt(int x) const;
    /// From a place in sight to where the column there would be if all of them scrolled.
    int scrolledPlace(int x) const;

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void frozenColumnsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void paintFrozen(const QRect &area);
    void paintFrozenCell(QPainter *painter, const QModelIndex &index, const QRect &rect);

    int m_frozenColumns = 0;
    QPersistentModelIndex m_pressed; ///< where a selection by mouse begins
};

} // namespace lineitems
