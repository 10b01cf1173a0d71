// The texts of the program and of Qt itself in the language of the person.
#pragma once

namespace lineitems {

/// For as long as the QCoreApplication lives, which must be there already.
void installTranslations();

} // namespace lineitems
