#include "ui/grid/filloutline.h"

#include "ui/look/theme.h"

#include <QPainter>

namespace lineitems {

namespace {

constexpr int lineWidth = 2;

} // namespace

FillOutline::FillOutline(QWidget *viewport) : QWidget(viewport)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FillOutline::showAround(const QRect &rect)
{
    // A little further than the viewport, so that a frame that goes on has no end there.
    const QRect seen = parentWidget()->rect().adjusted(-lineWidth, -lineWidth, lineWidth, lineWidth);
    setGeometry(rect.intersected(seen));
    show();
    raise();
}

void FillOutline::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.setPen(QPen(theme.dark ? theme.infoText : theme.accent, lineWidth, Qt::DashLine));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace lineitems
