#include "ui/grid/gridheader.h"

#include "ui/look/glyphs.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace lineitems {

namespace {

constexpr int lockSize = 11;
constexpr int margin = 8;
constexpr int arrowRoom = 16;

} // namespace

GridHeader::GridHeader(GridView *view) : QHeaderView(Qt::Horizontal, view)
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

bool GridHeader::isReadOnly(int column) const
{
    const auto *grid = qobject_cast<const GridModel *>(model());
    const Property *property = grid ? grid->propertyAt(column) : nullptr;
    return property && property->isReadOnly();
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme &theme = themeFor(palette());
    const bool sorted = sortIndicatorSection() == column;
    painter->save();
    painter->fillRect(rect, theme.window);
    painter->setPen(theme.line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    QRect room = rect.adjusted(margin, 0, -margin, 0);
    if (sorted) {
        const QRectF where(room.right() - 9, room.top(), 10, room.height());
        painter->save();
        painter->translate(where.center());
        if (sortIndicatorOrder() == Qt::DescendingOrder)
            painter->rotate(180);
        paintGlyph(*painter, Glyph::ArrowUp, QRectF(-5, -5, 10, 10), theme.infoText);
        painter->restore();
        room.setRight(room.right() - arrowRoom);
    }
    const bool readOnly = isReadOnly(column);
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

} // namespace lineitems
