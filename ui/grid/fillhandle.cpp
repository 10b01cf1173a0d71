#include "ui/grid/fillhandle.h"

#include "ui/grid/filloutline.h"
#include "ui/grid/gridfill.h"
#include "ui/grid/gridview.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cstdlib>
#include <utility>

namespace lineitems {

namespace {

constexpr int hitSize = 13;
constexpr int squareSize = 7;
constexpr int scrollMs = 40;
/// How far a value in the hint may go.
constexpr qsizetype longestValue = 60;

/// How far outside of [first, last] it is; negative before, positive behind.
int outside(int at, int first, int last)
{
    return at < first ? at - first : at > last ? at - last : 0;
}

} // namespace

FillHandle::FillHandle(GridView *view, GridFill *fill)
    : QWidget(view->viewport()), m_view(view), m_fill(fill), m_outline(new FillOutline(view->viewport()))
{
    setAccessibleName(tr("Fill handle"));
    setToolTip(tr("Drag to fill. With Ctrl: a series instead of copies, or the other way round."));
    setCursor(Qt::CrossCursor);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    resize(hitSize, hitSize);
    m_scroll.setInterval(scrollMs);
    connect(&m_scroll, &QTimer::timeout, this, &FillHandle::scroll);
    followView();
    place();
}

void FillHandle::followView()
{
    const auto follow = [this] { place(); };
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, follow);
    for (const QScrollBar *bar : {m_view->horizontalScrollBar(), m_view->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, follow);
    for (const QHeaderView *header : {m_view->horizontalHeader(), m_view->verticalHeader()}) {
        connect(header, &QHeaderView::sectionResized, this, follow);
        connect(header, &QHeaderView::sectionMoved, this, follow);
    }
    connect(m_view, &FrozenTableView::frozenColumnsChanged, this, follow);
    const auto stop = [this] { endDrag(); };
    connect(m_view->model(), &QAbstractItemModel::modelAboutToBeReset, this, stop);
    connect(m_view->model(), &QAbstractItemModel::modelReset, this, follow);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
}

void FillHandle::place()
{
    if (m_dragging)
        return drag();
    const auto area = m_fill->selectedArea();
    setVisible(area.has_value());
    if (!area)
        return;
    // Not of all that is in sight: where columns that stay cover the last one, its corner cannot be seen.
    const int last = m_view->visibleColumns().value(area->right);
    QPoint corner = m_view->visualRect(m_view->model()->index(area->bottom, last)).bottomRight();
    const QRect viewport = m_view->viewport()->rect();
    // At the edge of the grid all of it can still be taken hold of.
    if (viewport.contains(corner))
        corner = {qMin(corner.x(), viewport.right() - hitSize / 2),
                  qMin(corner.y(), viewport.bottom() - hitSize / 2)};
    move(corner - QPoint(hitSize / 2, hitSize / 2));
    raise();
}

QRect FillHandle::rectOf(const GridArea &area) const
{
    const QList<int> columns = m_view->visibleColumns();
    const QAbstractItemModel *model = m_view->model();
    const QRect first = m_view->visualRect(model->index(area.top, columns.value(area.left)));
    const QRect last = m_view->visualRect(model->index(area.bottom, columns.value(area.right)));
    return first.united(last);
}

void FillHandle::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(m_view->palette());
    QPainter painter(this);
    const int margin = (hitSize - squareSize) / 2;
    const QRect square(margin, margin, squareSize, squareSize);
    painter.fillRect(square.adjusted(-1, -1, 1, 1), theme.base);
    painter.fillRect(square, theme.dark ? theme.infoText : theme.accent);
}

void FillHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_view->commitEditor();
    m_view->setFocus(Qt::MouseFocusReason);
    m_source = m_fill->selectedArea();
    m_dragging = m_source.has_value();
    m_switched = event->modifiers().testFlag(Qt::ControlModifier);
}

void FillHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    m_mouse = m_view->viewport()->mapFromGlobal(event->globalPosition().toPoint());
    m_switched = event->modifiers().testFlag(Qt::ControlModifier);
    drag();
    if (m_view->viewport()->rect().contains(m_mouse))
        m_scroll.stop();
    else if (!m_scroll.isActive())
        m_scroll.start();
}

std::optional<GridArea> FillHandle::targetAt(const QPoint &where) const
{
    const QRect viewport = m_view->viewport()->rect();
    const int row = m_view->rowAt(qBound(0, where.y(), viewport.bottom()));
    const int column = m_view->columnAt(qBound(0, where.x(), viewport.right()));
    const QList<int> columns = m_view->visibleColumns();
    // Below the last row and beside the last column there is nothing to be filled.
    const GridPlace place{row < 0 ? m_view->model()->rowCount() - 1 : row,
                          static_cast<int>(column < 0 ? columns.size() - 1 : columns.indexOf(column))};
    const GridArea &from = *m_source;
    const QRect rect = rectOf(from);
    const int down = outside(place.row, from.top, from.bottom);
    const int right = outside(place.position, from.left, from.right);
    const bool farDown = std::abs(outside(where.y(), rect.top(), rect.bottom()))
        >= std::abs(outside(where.x(), rect.left(), rect.right()));
    if (down != 0 && (farDown || right == 0))
        return down > 0 ? GridArea{from.bottom + 1, from.left, place.row, from.right}
                        : GridArea{place.row, from.left, from.top - 1, from.right};
    if (right == 0)
        return std::nullopt;
    return right > 0 ? GridArea{from.top, from.right + 1, from.bottom, place.position}
                     : GridArea{from.top, place.position, from.bottom, from.left - 1};
}

void FillHandle::drag()
{
    m_target = targetAt(m_mouse);
    m_outline->showAround(m_target ? rectOf(*m_source).united(rectOf(*m_target)) : rectOf(*m_source));
    m_hint.clear();
    if (m_target) {
        const QString value = m_fill->lastValue(*m_source, *m_target, way()).left(longestValue);
        const QString turn = m_switched ? tr("Ctrl held: series and copies are swapped.")
                                        : tr("Ctrl swaps series and copies.");
        m_hint = value.isEmpty() ? turn : tr("Up to: %1").arg(value) + u'\n' + turn;
    }
    if (m_hint.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(m_view->viewport()->mapToGlobal(m_mouse) + QPoint(12, 4), plainToolTip(m_hint),
                           m_view);
}

void FillHandle::scroll()
{
    const QRect viewport = m_view->viewport()->rect();
    const auto move = [](QScrollBar *bar, int by) { bar->setValue(bar->value() + by); };
    // The farther outside the mouse is, the faster; placing the handle drags on.
    move(m_view->verticalScrollBar(), outside(m_mouse.y(), viewport.top(), viewport.bottom()));
    move(m_view->horizontalScrollBar(), outside(m_mouse.x(), viewport.left(), viewport.right()));
}

void FillHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging || event->button() != Qt::LeftButton)
        return;
    const auto source = m_source;
    const auto target = m_target;
    const FillWay chosen = way();
    endDrag();
    if (!source || !target)
        return;
    m_fill->fillFrom(*source, *target, chosen);
    m_view->selectArea({qMin(source->top, target->top), qMin(source->left, target->left),
                        qMax(source->bottom, target->bottom), qMax(source->right, target->right)});
}

void FillHandle::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    endDrag();
    if (const auto area = m_fill->selectedArea())
        m_fill->fillDownFrom(*area);
}

void FillHandle::endDrag()
{
    m_dragging = false;
    m_target.reset();
    m_hint.clear();
    m_scroll.stop();
    m_outline->hide();
    QToolTip::hideText();
    place();
}

bool FillHandle::pressKey(const QKeyEvent &event, bool down)
{
    if (!m_dragging)
        return false;
    if (down && event.key() == Qt::Key_Escape)
        endDrag();
    if (event.key() == Qt::Key_Control) {
        m_switched = down;
        drag();
    }
    // The selection that is being dragged must not change below the mouse.
    return true;
}

bool FillHandle::eventFilter(QObject *watched, QEvent *event)
{
    // Not asked which one its viewport is: at the end it is no table any more, and this still hears of the mouse.
    if (watched != m_view) {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }
    // Where the window goes on without the mouse, its release may never come.
    const bool leaves = event->type() == QEvent::FocusOut || event->type() == QEvent::WindowDeactivate;
    if (m_dragging && leaves)
        endDrag();
    const bool down = event->type() == QEvent::KeyPress;
    return (down || event->type() == QEvent::KeyRelease) && pressKey(*static_cast<QKeyEvent *>(event), down);
}

} // namespace lineitems
