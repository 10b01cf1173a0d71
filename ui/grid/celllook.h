// How a cell looks, from its facts and the theme: pure, so that it can be tested without painting.
#pragma once

#include "ui/look/glyphs.h"
#include "ui/look/theme.h"

#include <QModelIndex>

namespace lineitems {

struct CellLook
{
    QColor background;
    QColor text;
    QColor corner; ///< a triangle in the corner marks a changed cell; invalid for none
    QColor border; ///< a frame marks the cell that the server named, or that is not valid
    Glyph glyph = Glyph::None; ///< before the text, in the text's colour
    bool bold = false;
    bool italic = false; ///< an estimate, which HubSpot has not confirmed
    bool underlined = false;
};

/// What stands in the cell: an amount with its currency, an estimate with its sign (or ?), else the value's text.
QString shownText(const QModelIndex &index);

CellLook cellLook(const QModelIndex &index, const Theme &theme, bool selected);

} // namespace lineitems
