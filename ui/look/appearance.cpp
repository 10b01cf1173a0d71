#include "ui/look/appearance.h"

#include "ui/look/calmstyle.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QSettings>
#include <QToolTip>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView appearanceKey("window/appearance");

bool isSystemDark()
{
#ifdef Q_OS_WIN
    // Qt 6.4 keeps the light palette on a dark Windows, so Windows itself is asked.
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return !personalize.value("AppsUseLightTheme"_L1, 1).toBool();
#else
    // An empty palette gives the platform's own back.
    QApplication::setPalette(QPalette());
    return themeFor(QApplication::palette()).dark;
#endif
}

} // namespace

Appearance storedAppearance(const QSettings &settings)
{
    const QString word = settings.value(appearanceKey).toString();
    if (word == "light"_L1)
        return Appearance::Light;
    return word == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

void storeAppearance(QSettings &settings, Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        settings.remove(appearanceKey);
        break;
    case Appearance::Light:
        settings.setValue(appearanceKey, u"light"_s);
        break;
    case Appearance::Dark:
        settings.setValue(appearanceKey, u"dark"_s);
        break;
    }
}

void applyAppearance(Appearance appearance)
{
    if (!qobject_cast<CalmStyle *>(QApplication::style()))
        QApplication::setStyle(new CalmStyle);
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && isSystemDark());
    const QPalette palette = paletteOf(dark ? darkTheme() : lightTheme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace lineitems
