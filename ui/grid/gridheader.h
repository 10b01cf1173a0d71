// The grid's column headers: a click sorts, a second turns it round, a third gives the original order back; with
// Shift a column is added to the order. Each has a button for its filter; read-only columns carry a small lock.
#pragma once

#include "models/table/rowquery.h"

#include <QHeaderView>

#include <optional>

namespace lineitems {

class FrozenTableView;
class GridModel;

class GridHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GridHeader)

public:
    explicit GridHeader(FrozenTableView *view);

    /// Where that column's filter button is, in the viewport.
    QRect filterButton(int column) const;
    /// Shows what the rows are sorted and filtered by.
    void showQuery(const RowQuery &query);

Q_SIGNALS:
    void filterRequested(int column);
    /// Shift+click: the column joins the order, turns round, or leaves it.
    void sortAdded(int column);
    /// A right click: what the menu offers is about this column.
    void menuColumnChosen(int column);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    QSize sectionSizeFromContents(int column) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// A press of ours, which the header itself must not take for the start of a sort or a move.
    struct Press
    {
        int column = -1;
        bool onFilter = false;
    };
    const Property *propertyAt(int column) const;
    /// From a place in sight to where the section there would be if all columns scrolled.
    QPoint scrolled(const QPoint &position) const;
    /// A column that stays is dragged, or made wider.
    void scrollBackForDrag(const QMouseEvent &event);
    QRect sectionRect(int column) const;
    QRect filterButtonIn(const QRect &section) const;
    bool isFiltered(int column) const;
    int paintFilter(QPainter *painter, const QRect &section, int column) const;
    int paintSort(QPainter *painter, const QRect &room, int column) const;

    FrozenTableView *m_view;
    std::optional<Press> m_press;
    std::optional<QPoint> m_heldFrozen; ///< a press on a column that stays, which is not dragged yet
    std::vector<SortKey> m_sort;
    FilterClauses m_where;
};

} // namespace lineitems
