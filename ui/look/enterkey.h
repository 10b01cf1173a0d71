// Enter presses a button on a page as it does in a dialog; Qt does so in dialogs only.
#pragma once

#include <QPushButton>
#include <QShortcut>

namespace lineitems {

inline void pressByEnter(QPushButton *button)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(key), button);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
    }
}

} // namespace lineitems
