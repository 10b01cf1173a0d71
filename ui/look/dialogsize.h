// How large a dialog opens, and how it stays usable where it gets less room than that.
#pragma once

#include <QSize>

class QVBoxLayout;
class QWidget;

namespace lineitems {

/// Gives the dialog this size, or as much of it as its screen has room for: scaled screens are small, and the
/// buttons stand at the foot.
void resizeWithinScreen(QWidget *dialog, QSize wanted);

/// The pure part: `available` is what panels leave of the screen, `frame` what the window manager adds.
QSize sizeWithin(QSize wanted, QSize available, QSize frame);

/// Adds a part to the dialog's layout that is scrolled where it does not fit, so that what comes below it stays in
/// sight; it takes all room that is left over. Returns the part's own layout.
QVBoxLayout *addScrollingPart(QVBoxLayout *layout, QWidget *dialog);

} // namespace lineitems
