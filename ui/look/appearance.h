// View > Appearance: as the system has it, light, or dark. Remembered in the settings.
#pragma once

class QSettings;

namespace lineitems {

enum class Appearance { System, Light, Dark };

/// What was chosen before; System at first.
Appearance storedAppearance(const QSettings &settings);
void storeAppearance(QSettings &settings, Appearance appearance);
/// Gives the whole application its style and colours.
void applyAppearance(Appearance appearance);

} // namespace lineitems
