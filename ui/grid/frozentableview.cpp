#include "ui/grid/frozentableview.h"

#include "ui/grid/gridselection.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace lineitems {

namespace {

/// Columns that scroll need some room to be seen in.
constexpr int leastRoomToScroll = 160;
constexpr int borderWidth = 2;
/// Where columns are that the ones that stay cover: out of sight, and no place there means another column.
constexpr int farLeft = 1'000'000;

} // namespace

void FrozenTableView::setFrozenColumns(int count)
{
    if (count == m_frozenColumns)
        return;
    m_frozenColumns = count;
    viewport()->update();
    horizontalHeader()->viewport()->update();
    Q_EMIT frozenColumnsChanged();
}

QList<int> FrozenTableView::columnsThatStay() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    int width = 0;
    for (int position = 0; position < qMin(m_frozenColumns, header->count()); ++position) {
        const int column = header->logicalIndex(position);
        if (header->isSectionHidden(column))
            continue;
        width += header->sectionSize(column);
        if (width > viewport()->width() - leastRoomToScroll)
            break;
        columns << column;
    }
    return columns;
}

int FrozenTableView::frozenWidth() const
{
    const QHeaderView *header = horizontalHeader();
    if (m_frozenColumns == 0 || header->offset() == 0)
        return 0;
    const QList<int> columns = columnsThatStay();
    return columns.isEmpty() ? 0
                             : header->sectionPosition(columns.last()) + header->sectionSize(columns.last());
}

QRect FrozenTableView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    const int frozen = frozenWidth();
    if (!rect.isValid() || frozen == 0)
        return rect;
    if (columnsThatStay().contains(index.column()))
        rect.moveLeft(horizontalHeader()->sectionPosition(index.column()));
    else if (rect.right() < frozen)
        rect.translate(-farLeft, 0);
    else if (rect.left() < frozen)
        rect.setLeft(frozen);
    return rect;
}

int FrozenTableView::scrolledPlace(int x) const
{
    // The view finds the other end of a selection by its place, also where that is out of sight.
    if (x < -farLeft / 2)
        return x + farLeft;
    return x < frozenWidth() ? x - horizontalHeader()->offset() : x;
}

int FrozenTableView::columnAt(int x) const
{
    return QTableView::columnAt(scrolledPlace(x));
}

QModelIndex FrozenTableView::indexAt(const QPoint &position) const
{
    return QTableView::indexAt({scrolledPlace(position.x()), position.y()});
}

void FrozenTableView::mousePressEvent(QMouseEvent *event)
{
    // With Shift the selection goes on from where it began.
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        m_pressed = indexAt(event->position().toPoint());
    QTableView::mousePressEvent(event);
}

void FrozenTableView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const bool drawsOut = m_frozenColumns > 0 && state() == DragSelectingState && m_pressed.isValid();
    if (!drawsOut)
        return QTableView::setSelection(rect, command);
    // Not from the place that was pressed, as Qt does: scrolled since then, another column may be there.
    const QModelIndex lead = indexAt(rect.bottomRight());
    if (!lead.isValid())
        return;
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int position = 0; position < header->count(); ++position)
        columns << header->logicalIndex(position);
    const auto [left, right] = std::minmax(
        {header->visualIndex(m_pressed.column()), header->visualIndex(lead.column())});
    const auto [top, bottom] = std::minmax({m_pressed.row(), lead.row()});
    selectionModel()->select(selectionOf({{top, left, bottom, right}}, *model(), columns), command);
}

void FrozenTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (columnsThatStay().contains(index.column()))
        return bar->setValue(before);
    // Not below the columns that stay.
    const int hidden = frozenWidth() - columnViewportPosition(index.column());
    if (hidden > 0)
        bar->setValue(bar->value() - hidden);
}

void FrozenTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QRect frozen(0, 0, frozenWidth() + borderWidth, viewport()->height());
    if (frozenWidth() > 0 && event->rect().intersects(frozen))
        paintFrozen(event->rect().intersected(frozen));
}

void FrozenTableView::paintFrozen(const QRect &area)
{
    QPainter painter(viewport());
    const QRect frozen(0, 0, frozenWidth(), viewport()->height());
    painter.fillRect(frozen.intersected(area), palette().base());
    const QHeaderView *header = horizontalHeader();
    const int last = rowAt(area.bottom());
    const int rows = model() ? model()->rowCount() : 0;
    for (int row = rowAt(area.top()); row >= 0 && row <= (last < 0 ? rows - 1 : last); ++row) {
        for (const int column : columnsThatStay()) {
            const QRect cell(header->sectionPosition(column), rowViewportPosition(row),
                             header->sectionSize(column), rowHeight(row));
            paintFrozenCell(&painter, model()->index(row, column), cell);
        }
    }
    painter.fillRect(QRect(frozen.right() + 1, 0, borderWidth, frozen.height()), themeFor(palette()).line);
}

void FrozenTableView::paintFrozenCell(QPainter *painter, const QModelIndex &index, const QRect &rect)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect.adjusted(0, 0, -1, -1);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    itemDelegateForIndex(index)->paint(painter, option, index);
    const int color = style()->styleHint(QStyle::SH_Table_GridLineColor, &option, this);
    painter->setPen(QColor::fromRgba(static_cast<QRgb>(color)));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

void FrozenTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || m_frozenColumns == 0)
        return;
    // What stays was moved along with what scrolls.
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void FrozenTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (const int width = frozenWidth(); width > 0)
        viewport()->update(0, 0, width, viewport()->height());
}

} // namespace lineitems
