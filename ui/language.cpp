#include "ui/language.h"

#include <QSettings>

namespace lineitems {

namespace {

constexpr QLatin1StringView languageKey("window/language");

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
