// The tables of the journal, and the steps from each older version of them to the newest.
#pragma once

namespace lineitems {

class Database;

/// The version that this program writes.
int newestJournalVersion();
/// Brings an open database to the newest version, in one transaction. A newer one stays untouched, with
/// StorageProblem::NewerVersion.
bool migrateJournal(Database &database);

} // namespace lineitems
