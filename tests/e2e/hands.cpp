#include "tests/e2e/hands.h"

#include "tests/e2e/expectations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QWindow>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

QWindow *windowWithKeyboard()
{
    const QWidget *top = QApplication::activePopupWidget();
    if (!top)
        top = QApplication::activeWindow();
    require(top && top->windowHandle(), u"some window is active"_s);
    return top->windowHandle();
}

} // namespace

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(windowWithKeyboard(), key, modifiers);
    QCoreApplication::processEvents();
}

void typeText(const char *text)
{
    for (const char *at = text; *at; ++at) {
        QTest::keyClick(windowWithKeyboard(), *at);
        QCoreApplication::processEvents();
    }
}

void click(QWidget *widget, const QPoint &where)
{
    require(widget->isVisible() && widget->rect().contains(where), u"what is clicked can be seen"_s);
    const QWidget *window = widget->window();
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, widget->mapTo(window, where));
    QCoreApplication::processEvents();
}

void clickButton(const QWidget *inside, const QString &text)
{
    const auto buttons = inside->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (!button->isVisible() || button->text().remove(u'&') != text)
            continue;
        require(button->isEnabled(), u"the button \"%1\" can be pressed"_s.arg(text));
        return click(button, button->rect().center());
    }
    throw NotSo(u"there is a button \"%1\""_s.arg(text));
}

void waitUntilActive(QWidget *window)
{
    // With a window manager this comes by itself; without one nobody hands the keyboard on.
    if (!QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }, 500))
        window->activateWindow();
    waitFor([window] { return QApplication::activeWindow() == window; },
            u"the window \"%1\" becomes active"_s.arg(window->windowTitle()));
}

} // namespace lineitems::e2e
