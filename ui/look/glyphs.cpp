#include "ui/look/glyphs.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace lineitems {

namespace {

// All signs are drawn on a square of 16 x 16 units.
constexpr qreal unitSize = 16;

void strokeLines(QPainter &painter, std::initializer_list<QPointF> points)
{
    painter.drawPolyline(points.begin(), static_cast<int>(points.size()));
}

void paintWarning(QPainter &painter)
{
    strokeLines(painter, {{8, 2}, {14.5, 13.5}, {1.5, 13.5}, {8, 2}});
    strokeLines(painter, {{8, 6.5}, {8, 9.5}});
    painter.drawPoint(QPointF(8, 11.6));
}

void paintQuestion(QPainter &painter)
{
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
    QPainterPath hook(QPointF(6, 6.4));
    hook.cubicTo(6.2, 3.6, 10.2, 4.2, 9.9, 6.6);
    hook.cubicTo(9.7, 7.8, 8, 8, 8, 9.4);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(8, 11.6));
}

void paintSwap(QPainter &painter)
{
    strokeLines(painter, {{2, 5.5}, {13.5, 5.5}});
    strokeLines(painter, {{10.5, 2.5}, {13.5, 5.5}, {10.5, 8.5}});
    strokeLines(painter, {{14, 11}, {2.5, 11}});
    strokeLines(painter, {{5.5, 8.2}, {2.5, 11}, {5.5, 13.8}});
}

void paintLock(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(3.5, 7.5, 9, 6.5), 1, 1);
    QPainterPath shackle(QPointF(5.5, 7.5));
    shackle.lineTo(5.5, 5);
    shackle.cubicTo(5.5, 1.2, 10.5, 1.2, 10.5, 5);
    shackle.lineTo(10.5, 7.5);
    painter.drawPath(shackle);
}

void paintCalendar(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2, 3.5, 12, 11), 1.5, 1.5);
    strokeLines(painter, {{2, 7}, {14, 7}});
    strokeLines(painter, {{5, 1.8}, {5, 4.8}});
    strokeLines(painter, {{11, 1.8}, {11, 4.8}});
}

/// Undo; redo is its mirror image.
void paintBackArrow(QPainter &painter)
{
    strokeLines(painter, {{5.5, 2.5}, {2, 6}, {5.5, 9.5}});
    QPainterPath tail(QPointF(2.5, 6));
    tail.lineTo(9.5, 6);
    tail.cubicTo(15.5, 6, 15.5, 13.5, 9.5, 13.5);
    tail.lineTo(6, 13.5);
    painter.drawPath(tail);
}

void paintReload(QPainter &painter)
{
    painter.drawArc(QRectF(2.5, 2.5, 11, 11), 60 * 16, 290 * 16);
    strokeLines(painter, {{13.8, 1.5}, {13.2, 5.2}, {9.6, 4.6}});
}

void paintSend(QPainter &painter)
{
    strokeLines(painter, {{8, 10.5}, {8, 2}});
    strokeLines(painter, {{4.5, 5.2}, {8, 1.8}, {11.5, 5.2}});
    strokeLines(painter, {{2, 10}, {2, 14}, {14, 14}, {14, 10}});
}

void paintOnUnits(QPainter &painter, Glyph glyph, const QColor &color)
{
    switch (glyph) {
    case Glyph::None:
        return;
    case Glyph::Dot:
        painter.setBrush(color);
        painter.drawEllipse(QPointF(8, 8), 3, 3);
        return;
    case Glyph::Check:
        return strokeLines(painter, {{2.5, 8.5}, {6.3, 12.3}, {13.5, 4.2}});
    case Glyph::Cross:
        painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
        strokeLines(painter, {{5.4, 5.4}, {10.6, 10.6}});
        return strokeLines(painter, {{10.6, 5.4}, {5.4, 10.6}});
    case Glyph::Warning:
        return paintWarning(painter);
    case Glyph::Question:
        return paintQuestion(painter);
    case Glyph::Swap:
        return paintSwap(painter);
    case Glyph::ArrowUp:
        strokeLines(painter, {{8, 14}, {8, 2.5}});
        return strokeLines(painter, {{3.5, 7}, {8, 2.3}, {12.5, 7}});
    case Glyph::Minus:
        painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
        return strokeLines(painter, {{5, 8}, {11, 8}});
    case Glyph::Ticked:
        painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 2, 2);
        return strokeLines(painter, {{4.3, 8.3}, {7, 11}, {11.8, 5.2}});
    case Glyph::Unticked:
        painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 2, 2);
        return;
    case Glyph::Lock:
        return paintLock(painter);
    case Glyph::Calendar:
        return paintCalendar(painter);
    case Glyph::Search:
        painter.drawEllipse(QRectF(2, 2, 8.5, 8.5));
        return strokeLines(painter, {{9.4, 9.4}, {14, 14}});
    case Glyph::Redo:
        painter.translate(unitSize, 0);
        painter.scale(-1, 1);
        return paintBackArrow(painter);
    case Glyph::Undo:
        return paintBackArrow(painter);
    case Glyph::Reload:
        return paintReload(painter);
    case Glyph::Send:
        return paintSend(painter);
    case Glyph::ChevronLeft:
        return strokeLines(painter, {{10, 3}, {5, 8}, {10, 13}});
    case Glyph::ChevronRight:
        return strokeLines(painter, {{6, 3}, {11, 8}, {6, 13}});
    case Glyph::Filter:
        return strokeLines(
            painter, {{1.5, 2.5}, {14.5, 2.5}, {9.6, 8.6}, {9.6, 13.8}, {6.4, 12}, {6.4, 8.6}, {1.5, 2.5}});
    }
}

} // namespace

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &where, const QColor &color)
{
    const qreal side = qMin(where.width(), where.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center() - QPointF(side / 2, side / 2));
    painter.scale(side / unitSize, side / unitSize);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintOnUnits(painter, glyph, color);
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QColor &color)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintGlyph(painter, glyph, QRectF(0, 0, size, size), color);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace lineitems
