#include "ui/grid/gridheader.h"

#include "ui/grid/frozentableview.h"
#include "ui/grid/gridmodel.h"
#include "ui/look/glyphs.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace lineitems {

namespace {

constexpr int lockSize = 11;
constexpr int margin = 8;
constexpr int arrowSize = 10;
constexpr int buttonSize = 16;
/// The edge belongs to whoever drags a column wider.
constexpr int edge = 5;

QMouseEvent movedTo(const QMouseEvent &event, const QPoint &position)
{
    return {event.type(),   QPointF(position), event.scenePosition(), event.globalPosition(),
            event.button(), event.buttons(),   event.modifiers(),     event.pointingDevice()};
}

} // namespace

GridHeader::GridHeader(FrozenTableView *view) : QHeaderView(Qt::Horizontal, view), m_view(view)
{
    setSectionsMovable(true);
    // The status stays where it is looked for.
    setFirstSectionMovable(false);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setHighlightSections(false);
    setDefaultSectionSize(140);
    setMinimumSectionSize(48);
    setFixedHeight(fontMetrics().height() + 16);
}

void GridHeader::showQuery(const RowQuery &query)
{
    m_sort = query.sort;
    m_where = query.where;
    // It tells the view of every change, and the view would sort by this one column.
    const QSignalBlocker blocker(this);
    const SortKey first = m_sort.empty() ? SortKey{-1, Qt::AscendingOrder} : m_sort.front();
    setSortIndicator(first.column, first.order);
    viewport()->update();
}

const Property *GridHeader::propertyAt(int column) const
{
    const auto *grid = qobject_cast<const GridModel *>(model());
    return grid ? grid->propertyAt(column) : nullptr;
}

bool GridHeader::isFiltered(int column) const
{
    const Property *property = propertyAt(column);
    return std::any_of(m_where.begin(), m_where.end(), [&](const FilterNode &clause) {
        return isAbout(clause, property ? property->name : QString());
    });
}

QRect GridHeader::filterButtonIn(const QRect &section) const
{
    return {section.right() - edge - buttonSize, section.center().y() - buttonSize / 2 + 1, buttonSize,
            buttonSize};
}

QPoint GridHeader::scrolled(const QPoint &position) const
{
    return {m_view->scrolledPlace(position.x()), position.y()};
}

QRect GridHeader::sectionRect(int column) const
{
    return {sectionViewportPosition(column), 0, sectionSize(column), height()};
}

QRect GridHeader::filterButton(int column) const
{
    const bool stays = m_view->frozenWidth() > 0 && m_view->columnsThatStay().contains(column);
    return filterButtonIn(sectionRect(column)).translated(stays ? offset() : 0, 0);
}

int GridHeader::paintFilter(QPainter *painter, const QRect &section, int column) const
{
    const Theme &theme = themeFor(palette());
    const QRect button = filterButtonIn(section);
    const bool filtered = isFiltered(column);
    if (filtered) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(button, 3, 3);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    paintGlyph(*painter, Glyph::Filter, QRectF(button).adjusted(2.5, 2.5, -2.5, -2.5),
               filtered ? theme.accentText : theme.mutedText);
    return button.left() - 3;
}

int GridHeader::paintSort(QPainter *painter, const QRect &room, int column) const
{
    const auto key = std::find_if(m_sort.begin(), m_sort.end(),
                                  [column](const SortKey &sorted) { return sorted.column == column; });
    if (key == m_sort.end())
        return room.right();
    const Theme &theme = themeFor(palette());
    QRectF where(room.right() - arrowSize, room.top(), arrowSize, room.height());
    if (m_sort.size() > 1) {
        const QString place = QString::number(key - m_sort.begin() + 1);
        painter->setPen(theme.infoText);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, place);
        where.translate(-fontMetrics().horizontalAdvance(place) - 1, 0);
    }
    painter->save();
    painter->translate(where.center());
    if (key->order == Qt::DescendingOrder)
        painter->rotate(180);
    paintGlyph(*painter, Glyph::ArrowUp, QRectF(-5, -5, arrowSize, arrowSize), theme.infoText);
    painter->restore();
    return static_cast<int>(where.left()) - 4;
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme &theme = themeFor(palette());
    painter->save();
    painter->fillRect(rect, theme.window);
    painter->setPen(theme.line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    QRect room = rect.adjusted(margin, 0, 0, 0);
    room.setRight(paintFilter(painter, rect, column));
    room.setRight(paintSort(painter, room, column));
    const Property *property = propertyAt(column);
    const bool readOnly = property && property->isReadOnly();
    if (readOnly) {
        paintGlyph(*painter, Glyph::Lock, QRectF(room.left(), room.top(), lockSize, room.height()),
                   theme.mutedText);
        room.setLeft(room.left() + lockSize + 5);
    }
    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(readOnly ? theme.mutedText : theme.text);
    const QVariant wanted = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    const auto alignment = wanted.isValid() ? wanted.value<Qt::Alignment>()
                                            : Qt::AlignLeft | Qt::AlignVCenter;
    const QString text = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->drawText(room, int(alignment) | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize GridHeader::sectionSizeFromContents(int column) const
{
    QFont bold = font();
    bold.setBold(true);
    const QString text = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const Property *property = propertyAt(column);
    const int lock = property && property->isReadOnly() ? lockSize + 5 : 0;
    return {QFontMetrics(bold).horizontalAdvance(text) + margin + lock + arrowSize + buttonSize + edge + 10,
            height()};
}

void GridHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int width = m_view->frozenWidth();
    if (width == 0)
        return;
    QPainter painter(viewport());
    for (const int column : m_view->columnsThatStay())
        paintSection(&painter, sectionRect(column).translated(offset(), 0), column);
    painter.fillRect(QRect(width, 0, 2, height()), themeFor(palette()).line);
}

bool GridHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QHelpEvent moved(QEvent::ToolTip, scrolled(help->pos()), help->globalPos());
    return QHeaderView::viewportEvent(&moved);
}

void GridHeader::mousePressEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, scrolled(event->pos()));
    const int column = logicalIndexAt(moved.pos());
    const bool left = event->button() == Qt::LeftButton && column >= 0;
    const bool onFilter = left && filterButtonIn(sectionRect(column)).contains(moved.pos());
    m_press.reset();
    m_heldFrozen.reset();
    if (event->button() == Qt::RightButton && column >= 0)
        Q_EMIT menuColumnChosen(column);
    if (onFilter || (left && event->modifiers().testFlag(Qt::ShiftModifier)))
        m_press = Press{column, onFilter};
    else
        QHeaderView::mousePressEvent(&moved);
    if (left && !m_press && moved.pos() != event->pos())
        m_heldFrozen = event->pos();
}

void GridHeader::scrollBackForDrag(const QMouseEvent &event)
{
    // The base class remembers where the press was while all columns scroll, and paints what it drags there. So it
    // lets go beside all columns, which is no click, and takes hold again where the column stands now.
    const QPoint held = *std::exchange(m_heldFrozen, std::nullopt);
    QMouseEvent release = movedTo(event, {length() + 1, 0});
    QHeaderView::mouseReleaseEvent(&release);
    m_view->horizontalScrollBar()->setValue(0);
    QMouseEvent press(QEvent::MouseButtonPress, held, event.globalPosition(), Qt::LeftButton, Qt::LeftButton,
                      event.modifiers(), event.pointingDevice());
    QHeaderView::mousePressEvent(&press);
}

void GridHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (m_heldFrozen && event->buttons().testFlag(Qt::LeftButton)) {
        if ((event->pos() - *m_heldFrozen).manhattanLength() < QApplication::startDragDistance())
            return;
        scrollBackForDrag(*event);
    }
    QMouseEvent moved = movedTo(*event, scrolled(event->pos()));
    if (!m_press)
        QHeaderView::mouseMoveEvent(&moved);
}

void GridHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, scrolled(event->pos()));
    QHeaderView::mouseDoubleClickEvent(&moved);
}

void GridHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_heldFrozen.reset();
    QMouseEvent moved = movedTo(*event, scrolled(event->pos()));
    if (!m_press)
        return QHeaderView::mouseReleaseEvent(&moved);
    const Press press = *m_press;
    m_press.reset();
    if (logicalIndexAt(moved.pos()) != press.column)
        return;
    if (press.onFilter)
        Q_EMIT filterRequested(press.column);
    else
        Q_EMIT sortAdded(press.column);
}

} // namespace lineitems
