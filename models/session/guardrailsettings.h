// The guard rails of each connection, in settings.
#pragma once

#include "models/changes/guardrails.h"

#include <QSettings>

namespace lineitems {

/// Those that were stored for the connection of that key, else the usual ones.
GuardRails storedGuardRails(QSettings &settings, const QString &key);
void storeGuardRails(QSettings &settings, const QString &key, const GuardRails &rails);

} // namespace lineitems
