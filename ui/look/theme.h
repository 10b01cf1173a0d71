// The colours of the window, once for light and once for dark. Every text colour has a contrast of at
// least 4.5:1 (WCAG 2.1 AA) on every background that it may stand on; a test computes it.
#pragma once

#include <QColor>
#include <QPalette>

namespace lineitems {

/// What a mark or a sentence is about; never told by colour alone.
enum class Tone { Neutral, Muted, Info, Good, Warning, Bad };

struct Theme
{
    bool dark = false;

    QColor text;
    QColor mutedText;
    QColor infoText;
    QColor goodText;
    QColor warningText;
    QColor badText;

    QColor window;
    QColor base;
    QColor alternateBase;
    QColor readOnlyBase;
    QColor changedBase;
    QColor invalidBase;
    QColor failedRowBase;
    QColor failedCellBase;
    QColor selectionBase;
    QColor foundBase; ///< of cells that Find found

    QColor line; ///< borders; not for text
    QColor controlLine; ///< around what can be ticked or typed into
    QColor gridLine; ///< between cells, fainter
    QColor accent; ///< buttons, current cell, selected text in fields
    QColor accentText; ///< on accent
    QColor sandboxBadge;
    QColor portalBadge;
    QColor badgeText; ///< on both badges

    QColor toneColor(Tone tone) const;
};

const Theme &lightTheme();
const Theme &darkTheme();
/// The theme that a palette belongs to: dark if its text is lighter than its background.
const Theme &themeFor(const QPalette &palette);
QPalette paletteOf(const Theme &theme);

/// WCAG 2.1's contrast of two opaque colours, from 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace lineitems
