// What goes wrong with the journal and the history, as sentences: what happened, what it means, what to do.
#pragma once

#include "models/storage/journaltypes.h"

#include <QString>

namespace lineitems {

/// The journal could not be opened or written.
QString journalTroubleText(const StorageError &error);
/// A damaged journal was set aside as `copy`.
QString damagedJournalText(const QString &copy);
/// What an abandoned desk holds could not be brought back.
QString restoreFailedText(const StorageError &error);
/// The history could not be read.
QString historyFailedText(const StorageError &error);

} // namespace lineitems
