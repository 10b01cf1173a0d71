#include "ui/grid/gridclicks.h"

#include "ui/grid/gridnavigation.h"
#include "ui/grid/gridselectionmodel.h"
#include "ui/grid/gridview.h"

#include <QHeaderView>
#include <QMouseEvent>

#include <utility>

namespace lineitems {

GridClicks::GridClicks(GridView *view, GridSelectionModel *selection, GridNavigation *navigation)
    : QObject(view), m_view(view), m_selection(selection), m_navigation(navigation)
{
    view->viewport()->installEventFilter(this);
    view->horizontalHeader()->viewport()->installEventFilter(this);
    view->verticalHeader()->viewport()->installEventFilter(this);
}

bool GridClicks::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease)
        return false;
    const auto &mouse = *static_cast<QMouseEvent *>(event);
    if (watched == m_view->verticalHeader()->viewport())
        return rowEvent(mouse);
    return watched == m_view->viewport() ? cellEvent(mouse) : headerEvent(mouse);
}

bool GridClicks::cellEvent(const QMouseEvent &event)
{
    if (event.type() == QEvent::MouseButtonRelease) {
        m_selection->pinCurrent(false);
        return std::exchange(m_drawingOut, false);
    }
    if (event.type() == QEvent::MouseButtonPress) {
        // A release may have gone astray, to a menu that opened in between.
        m_selection->pinCurrent(false);
        beginDrawingOut(event);
    } else if (event.buttons().testFlag(Qt::LeftButton)) {
        m_selection->pinCurrent(true);
    }
    const QModelIndex under = m_view->indexAt(event.position().toPoint());
    if (m_drawingOut && under.isValid())
        m_navigation->extendTo({under.row(), positionOf(under.column())});
    return m_drawingOut;
}

void GridClicks::beginDrawingOut(const QMouseEvent &event)
{
    m_drawingOut = event.button() == Qt::LeftButton && event.modifiers() == Qt::ShiftModifier
        && m_view->indexAt(event.position().toPoint()).isValid() && m_navigation->currentPlace();
    if (!m_drawingOut)
        return;
    m_view->commitEditor();
    m_view->setFocus(Qt::MouseFocusReason);
}

bool GridClicks::headerEvent(const QMouseEvent &event)
{
    if (event.type() == QEvent::MouseButtonRelease)
        return std::exchange(m_headerClick, false);
    if (event.type() == QEvent::MouseMove)
        return m_headerClick;
    const int column = m_view->columnAt(event.position().toPoint().x());
    const bool adds = event.modifiers() == Qt::ControlModifier;
    m_headerClick = event.button() == Qt::LeftButton && column >= 0 && m_view->model()->rowCount() > 0
        && (adds || event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
    if (!m_headerClick)
        return false;
    m_view->commitEditor();
    m_view->setFocus(Qt::MouseFocusReason);
    if (adds)
        addColumn(column);
    else
        m_navigation->selectColumnsTo(positionOf(column));
    return true;
}

bool GridClicks::rowEvent(const QMouseEvent &event)
{
    const int row = m_view->rowAt(event.position().toPoint().y());
    const bool opensMenu = event.type() == QEvent::MouseButtonPress && event.button() == Qt::RightButton;
    // What the menu does is done to the selection: to these rows, if this one is among them.
    if (opensMenu && row >= 0 && !m_selection->isRowSelected(row)) {
        m_view->commitEditor();
        m_view->selectRow(row);
    }
    return false;
}

void GridClicks::addColumn(int column)
{
    const QAbstractItemModel &model = *m_view->model();
    // A row that is in sight becomes the current one: nothing scrolls.
    m_selection->setCurrentIndex(model.index(qMax(0, m_view->rowAt(0)), column),
                                 QItemSelectionModel::NoUpdate);
    m_selection->select(QItemSelection(model.index(0, column), model.index(model.rowCount() - 1, column)),
                        QItemSelectionModel::Select);
}

int GridClicks::positionOf(int column) const
{
    return static_cast<int>(m_view->visibleColumns().indexOf(column));
}

} // namespace lineitems
