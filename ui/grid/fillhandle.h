// The small square at the corner of the selection: dragged it fills, with Ctrl the other way (copy or series);
// a double click fills down as far as the column beside has values.
#pragma once

#include "models/bulk/fill.h"
#include "ui/grid/gridselection.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace lineitems {

class FillOutline;
class GridFill;
class GridView;

class FillHandle final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FillHandle)

public:
    FillHandle(GridView *view, GridFill *fill);

    bool isDragging() const { return m_dragging; }
    /// What is told while it is dragged.
    QString hint() const { return m_hint; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void followView();
    /// To the corner of what is selected; hidden if that is no rectangle.
    void place();
    QRect rectOf(const GridArea &area) const;
    /// What is to be filled if the mouse is let go here.
    std::optional<GridArea> targetAt(const QPoint &where) const;
    void drag();
    void scroll();
    bool pressKey(const QKeyEvent &event, bool down);
    void endDrag();
    FillWay way() const { return m_switched ? FillWay::Switched : FillWay::Natural; }

    GridView *m_view;
    GridFill *m_fill;
    FillOutline *m_outline;
    QTimer m_scroll; ///< while the mouse is outside of the grid
    std::optional<GridArea> m_source;
    std::optional<GridArea> m_target;
    QPoint m_mouse; ///< in the viewport
    QString m_hint;
    bool m_dragging = false;
    bool m_switched = false; ///< Ctrl is held
};

} // namespace lineitems
