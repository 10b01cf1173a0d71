// The texts of the program and of Qt itself in the language of the person.
#pragma once

#include <QString>

namespace lineitems {

/// For as long as the QCoreApplication lives, which must be there already. `language` is a code such as
/// "es"; empty: the system's. A language that was chosen brings its way to write numbers too.
void installTranslations(const QString &language = {});

} // namespace lineitems
