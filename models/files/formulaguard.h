// Keeps texts that others wrote from being formulas in a person's spreadsheet. For exports that people read; what
// is read back in is exact.
#pragma once

#include <QByteArray>

namespace lineitems {

/// A text (UTF-8) that a spreadsheet would take for a formula gets an apostrophe, as OWASP advises.
QByteArray withoutFormula(const QByteArray &text);
/// The same for a value: a negative number is no formula.
QByteArray guardedValue(const QByteArray &value);

} // namespace lineitems
