// A moment as people say it: "24 November, 14:03".
#pragma once

#include <QString>

namespace lineitems {

/// In local time and the language of the window; the year where it is not this one. Milliseconds since the epoch.
QString whenText(qint64 ms);
/// The same in figures, for tables.
QString shortWhenText(qint64 ms);

} // namespace lineitems
