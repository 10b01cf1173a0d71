// The language of the window: the system's, or one that was chosen. A choice takes effect when the
// program starts the next time, because texts are made when their widgets are.
#pragma once

#include <QString>

class QSettings;

namespace lineitems {

/// "en", "es", or empty for the system's.
QString storedLanguage(const QSettings &settings);
void storeLanguage(QSettings &settings, const QString &language);

} // namespace lineitems
