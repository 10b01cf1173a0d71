// Clicks and drags in the grid that are not Qt's own: what is selected by mouse leaves the current cell where the
// selection began, and Ctrl (with Shift: all up to there) on a header selects columns; a click without it sorts.
#pragma once

#include <QObject>

class QMouseEvent;

namespace lineitems {

class GridNavigation;
class GridSelectionModel;
class GridView;

class GridClicks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GridClicks)

public:
    GridClicks(GridView *view, GridSelectionModel *selection, GridNavigation *navigation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool cellEvent(const QMouseEvent &event);
    bool headerEvent(const QMouseEvent &event);
    bool rowEvent(const QMouseEvent &event);
    void beginDrawingOut(const QMouseEvent &event);
    void addColumn(int column);
    int positionOf(int column) const;

    GridView *m_view;
    GridSelectionModel *m_selection;
    GridNavigation *m_navigation;
    bool m_drawingOut = false; ///< a Shift+click that is not over yet
    bool m_headerClick = false; ///< one that selects, and must not sort
};

} // namespace lineitems
