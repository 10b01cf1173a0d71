#include "ui/look/calmstyle.h"

#include "ui/look/glyphs.h"
#include "ui/look/theme.h"

#include <QGuiApplication>
#include <QListView>
#include <QPainter>
#include <QStyleOption>

namespace lineitems {

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return 7;
    case PM_FocusFrameHMargin:
        return 6;
    case PM_ToolBarIconSize:
        return 18;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
        return 3;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isField = element == PE_FrameLineEdit && !option->state.testFlag(State_HasFocus);
    if (!isBox && !isField && element != PE_IndicatorRadioButton)
        return;
    // Fusion's own outline is darker than the window, and so is not seen in the dark.
    const Theme &theme = themeFor(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->state.testFlag(State_Enabled) ? theme.controlLine : theme.line);
    painter->setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(outline);
    else
        painter->drawRoundedRect(outline, 2, 2);
    painter->restore();
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    constexpr int air = 8;
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    // Check boxes below each other would touch.
    if (type == CT_ItemViewItem && qobject_cast<const QListView *>(widget))
        wanted.setHeight(qMax(wanted.height(), option->fontMetrics.height() + air));
    return wanted;
}

QIcon CalmStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // Those of the calendar, on a bar of the highlight's colour: Qt's are green.
    if (icon != SP_ArrowLeft && icon != SP_ArrowRight)
        return QProxyStyle::standardIcon(icon, option, widget);
    const QPalette palette = widget ? widget->palette() : QGuiApplication::palette();
    return glyphIcon(icon == SP_ArrowLeft ? Glyph::ChevronLeft : Glyph::ChevronRight,
                     palette.color(QPalette::HighlightedText));
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Table_GridLineColor:
        if (option)
            return static_cast<int>(themeFor(option->palette).gridLine.rgb());
        break;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace lineitems
