// The one place where a row's facts become words, a sign and a tone: status, cell problems, read-only
// reasons. All sentences are plain text.
#pragma once

#include "models/record/cellvalue.h"
#include "models/record/outcome.h"
#include "models/table/lineitemmodel.h"
#include "ui/look/glyphs.h"
#include "ui/look/theme.h"

#include <QString>

namespace lineitems {

struct StatusLook
{
    QString text;
    Glyph glyph = Glyph::None;
    Tone tone = Tone::Neutral;
};

StatusLook statusLook(RowStatus status);
StatusLook outcomeLook(Outcome outcome);

/// Why the cell is not valid and what would be; empty for None.
QString problemSentence(CellProblem problem, const Property &property);
/// Why the property cannot be edited; empty for None.
QString readOnlySentence(ReadOnlyReason reason);
/// The kind of value that a property takes: "Number", "Date" …
QString typeName(PropertyType type);

} // namespace lineitems
