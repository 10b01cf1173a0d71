// A table in HTML as cells, as spreadsheets and browsers put it on the clipboard. Reads only: nothing is loaded,
// run or laid out, and the time is in proportion to the text, whatever stands in it. Pure.
#pragma once

#include "models/files/clipboardtable.h"

#include <optional>

namespace lineitems {

/// Nothing if there is no table, if there is other text beside it, or if merged cells would make more than
/// mostHtmlCells. A cell that spans several stands in the first; the others are empty. Rows that are not shown
/// are left out.
std::optional<ClipboardTable> fromHtmlTable(QStringView html);

inline constexpr qsizetype mostHtmlCells = 4'000'000;

} // namespace lineitems
