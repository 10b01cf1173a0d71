// The journal's file: made so that only its owner can read it, checked, and set aside if it is damaged.
#pragma once

#include "models/storage/database.h"

namespace lineitems {

/// Where the programs keep their journal, unless they are told otherwise.
QString storageDirectory();
/// The database in a storage directory.
QString journalFile(const QString &directory);

/// Opens `database`, which is journalFile(directory), and brings its tables to the newest version. Makes the
/// directory and the file if they are not there. A damaged file is moved aside, unless another window works
/// with it; then that is the error.
StorageOpening openJournal(Database &database, const QString &directory);

} // namespace lineitems
