// Small signs, painted: they are sharp at every scale, take the theme's colours, and need no QtSvg.
#pragma once

#include <QIcon>

class QPainter;
class QRectF;

namespace lineitems {

enum class Glyph {
    None,
    Dot, ///< changed
    Check, ///< saved
    Cross, ///< failed
    Warning, ///< not valid
    Question, ///< unknown
    Swap, ///< conflict
    ArrowUp, ///< being sent
    Minus, ///< not sent
    Ticked, ///< a box
    Unticked,
    Lock,
    Calendar,
    Search,
    Undo,
    Redo,
    Reload,
    Send,
    Filter,
    ChevronLeft, ///< the month before
    ChevronRight,
};

/// Draws the sign into a square as large as fits.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &where, const QColor &color);
QIcon glyphIcon(Glyph glyph, const QColor &color);

} // namespace lineitems
