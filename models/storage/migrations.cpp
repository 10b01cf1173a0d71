#include "models/storage/migrations.h"

#include "models/storage/database.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

using Migration = std::vector<QString>;

// What has been released is never changed: a change is a new step at the end. Enums are stored as words
// (storagewords.h), because their numbers may change.
const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all{
        {
            u"CREATE TABLE desk (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,"
            " connection_key TEXT NOT NULL, connection_name TEXT NOT NULL, base_url TEXT NOT NULL,"
            " portal_id TEXT NOT NULL, written_at INTEGER NOT NULL)"_s,

            u"CREATE TABLE edit (desk INTEGER NOT NULL REFERENCES desk ON DELETE CASCADE,"
            " record_id BLOB NOT NULL, property TEXT NOT NULL, value BLOB NOT NULL,"
            " problem TEXT NOT NULL, baseline BLOB NOT NULL,"
            " PRIMARY KEY (desk, record_id, property)) WITHOUT ROWID"_s,

            u"CREATE TABLE run (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,"
            " desk INTEGER REFERENCES desk ON DELETE SET NULL,"
            " connection_key TEXT NOT NULL, connection_name TEXT NOT NULL, base_url TEXT NOT NULL,"
            " portal_id TEXT NOT NULL, api TEXT NOT NULL, user TEXT NOT NULL, program TEXT NOT NULL,"
            " started_at INTEGER NOT NULL, finished_at INTEGER, total_rows INTEGER NOT NULL,"
            " stopped_by TEXT NOT NULL, cancelled INTEGER NOT NULL, undo_of TEXT NOT NULL,"
            " saved INTEGER, failed INTEGER, conflict INTEGER, unknown INTEGER, not_sent INTEGER)"_s,
            u"CREATE INDEX run_by_time ON run (started_at)"_s,
            u"CREATE INDEX run_by_desk ON run (desk)"_s,

            u"CREATE TABLE run_row (id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run,"
            " row_id BLOB NOT NULL, id_property TEXT NOT NULL, trace_id BLOB NOT NULL,"
            " was_sent INTEGER NOT NULL, cells TEXT NOT NULL, outcome TEXT, problem TEXT,"
            " http_status INTEGER, category TEXT, code TEXT, error_property TEXT, message TEXT, "
            "correlation_id TEXT, warning TEXT, server TEXT,"
            " UNIQUE (run, row_id))"_s,
        },
        {
            // Runs become logs: see runlog.h. Some builds had this table in their first step already.
            u"DROP TABLE IF EXISTS run_row"_s,
            u"CREATE TABLE IF NOT EXISTS run_entry (id INTEGER PRIMARY KEY,"
            " run INTEGER NOT NULL REFERENCES run, kind TEXT NOT NULL, http_status INTEGER NOT NULL,"
            " rows BLOB NOT NULL)"_s,
            u"CREATE INDEX IF NOT EXISTS run_entry_by_run ON run_entry (run)"_s,
            // Runs of before the log would seem to be of no row.
            u"DELETE FROM run WHERE id NOT IN (SELECT run FROM run_entry)"_s,
        },
    };
    return all;
}

int versionOf(Database &database)
{
    return database.value(u"PRAGMA user_version"_s).toInt();
}

void runMigrationsFrom(Database &database, int version)
{
    for (std::size_t step = static_cast<std::size_t>(version); step < migrations().size(); ++step) {
        for (const QString &sql : migrations()[step])
            database.exec(sql);
    }
    database.exec(u"PRAGMA user_version = %1"_s.arg(newestJournalVersion()));
}

} // namespace

int newestJournalVersion()
{
    return static_cast<int>(migrations().size());
}

bool migrateJournal(Database &database)
{
    if (const int version = versionOf(database); version > newestJournalVersion())
        database.fail({StorageProblem::NewerVersion, u"version %1"_s.arg(version)});
    else if (version < newestJournalVersion() && database.exec(u"BEGIN IMMEDIATE"_s)) {
        // Asked again inside: another process may have been quicker.
        runMigrationsFrom(database, versionOf(database));
        database.exec(u"COMMIT"_s);
    }
    return !database.hasFailed();
}

} // namespace lineitems
