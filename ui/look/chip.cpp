#include "ui/look/chip.h"

#include "ui/look/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace lineitems {

Chip::Chip(const QString &label, QWidget *parent) : QAbstractButton(parent), m_label(label)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setCount(0);
}

void Chip::setCount(int count)
{
    m_count = count;
    setText(QStringLiteral("%1  %2").arg(m_label, QLocale().toString(m_count)));
    setAccessibleName(tr("Show %1: %2").arg(m_label, QLocale().toString(m_count)));
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 24, fontMetrics().height() + 10};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor fill = isChecked() ? theme.accent : underMouse() ? theme.selectionBase : theme.base;
    painter.setBrush(fill);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.line, 1));
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() ? theme.accentText : theme.infoText, 1.5, Qt::DotLine));
        const QRectF ring = shape.adjusted(2.5, 2.5, -2.5, -2.5);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
    painter.setPen(isChecked() ? theme.accentText : m_count == 0 ? theme.mutedText : theme.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace lineitems
