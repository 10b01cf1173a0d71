// Where the window and its panels stand, remembered from one start to the next.
#pragma once

class QMainWindow;
class QSettings;

namespace lineitems {

void restoreWindowLayout(QMainWindow *window, const QSettings &settings);
void saveWindowLayout(const QMainWindow *window, QSettings &settings);

} // namespace lineitems
