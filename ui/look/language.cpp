#include "ui/look/language.h"

#include <QCoreApplication>
#include <QSettings>

namespace lineitems {

namespace {

constexpr QLatin1StringView languageKey("window/language");

// What Qt writes on the buttons of dialogs. Its own translations are a package that may not be there, so
// these few words stand among ours.
[[maybe_unused]] constexpr const char *wordsOfQt[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
};

} // namespace

QString storedLanguage(const QSettings &settings)
{
    return settings.value(languageKey).toString();
}

void storeLanguage(QSettings &settings, const QString &language)
{
    if (language.isEmpty())
        settings.remove(languageKey);
    else
        settings.setValue(languageKey, language);
}

} // namespace lineitems
