// A person's hands: keys go where the focus is, clicks go to what can be seen. Both take Qt's whole way
// from the window system's event on, so shortcuts, mnemonics and pop-ups get them first, as they would.
#pragma once

#include <QPoint>
#include <Qt>

class QAbstractButton;
class QString;
class QWidget;

namespace lineitems::e2e {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// ASCII only.
void typeText(const char *text);
void click(QWidget *widget, const QPoint &where);
/// The button that can be seen and has that text (without mnemonic); refuses one that is disabled.
void clickButton(const QWidget *inside, const QString &text);
/// The window has to be the active one before keys reach it.
void waitUntilActive(QWidget *window);

} // namespace lineitems::e2e
