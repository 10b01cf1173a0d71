// Server text for a list or a label: one line of readable letters, however long or odd the text is.
#pragma once

#include <QString>

namespace lineitems {

/// Line breaks, control characters, and those that only steer the layout (among them what turns the direction
/// of writing) become spaces; runs of spaces become one. Longer than `most` characters: cut, with … at the end.
QString oneLineText(QStringView text, qsizetype most = 300);

} // namespace lineitems
