// What came back from the journal, or from a run that is undone, as sentences.
#pragma once

#include "models/session/sessionjournal.h"
#include "ui/look/theme.h"

#include <QString>

namespace lineitems {

/// What the program left behind when it ended: "The program ended on …". Plain text.
QString abandonedText(const AbandonedDesk &desk);

/// After SessionJournal::restored() without an error.
QString restoredText(const BroughtBackSummary &summary);
/// After SessionJournal::undoRun() without an error.
QString undoneText(const BroughtBackSummary &summary);
/// Warning where a person has something to look at.
Tone broughtBackTone(const BroughtBackSummary &summary);

} // namespace lineitems
