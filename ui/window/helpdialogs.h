// Help: which keys there are, and what this program is.
#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace lineitems {

void showShortcuts(QWidget *parent, const QList<QAction *> &actions);
void showAbout(QWidget *parent);

} // namespace lineitems
