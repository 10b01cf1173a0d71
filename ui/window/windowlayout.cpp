#include "ui/window/windowlayout.h"

#include <QMainWindow>
#include <QSettings>

namespace lineitems {

namespace {

constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView stateKey("window/state");
/// Raised when panels or toolbars change so that an old state would not fit.
constexpr int stateVersion = 1;

} // namespace

void restoreWindowLayout(QMainWindow *window, const QSettings &settings)
{
    if (!window->restoreGeometry(settings.value(geometryKey).toByteArray()))
        window->resize(1200, 760);
    window->restoreState(settings.value(stateKey).toByteArray(), stateVersion);
}

void saveWindowLayout(const QMainWindow *window, QSettings &settings)
{
    settings.setValue(geometryKey, window->saveGeometry());
    settings.setValue(stateKey, window->saveState(stateVersion));
}

} // namespace lineitems
