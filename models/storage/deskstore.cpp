#include "models/storage/deskstore.h"

#include <QDateTime>

namespace lineitems {

using namespace Qt::StringLiterals;

DeskStore::DeskStore(Database *database, DeskLocks *locks, EditStore *edits, HistoryReader *history)
    : m_database(database), m_locks(locks), m_edits(edits), m_history(history),
      m_insert(database,
               u"INSERT INTO desk (uuid, connection_key, connection_name, base_url, portal_id,"
               " written_at) VALUES (?, ?, ?, ?, ?, ?)"_s),
      m_find(database, u"SELECT id FROM desk WHERE uuid = ?"_s),
      m_touch(database, u"UPDATE desk SET written_at = ? WHERE id = ?"_s),
      m_remove(database, u"DELETE FROM desk WHERE id = ?"_s),
      m_list(database,
             u"SELECT uuid, connection_key, connection_name, base_url, portal_id, written_at, id,"
             " (SELECT count(*) FROM edit WHERE desk = desk.id),"
             " (SELECT count(DISTINCT record_id) FROM edit WHERE desk = desk.id)"
             " FROM desk WHERE ? IN ('', connection_key) ORDER BY written_at DESC, id DESC"_s),
      m_identity(database,
                 u"SELECT connection_key, connection_name, base_url, portal_id FROM desk WHERE id = ?"_s),
      m_moveRuns(database, u"UPDATE run SET desk = ? WHERE desk = ? AND finished_at IS NULL"_s)
{
}

void DeskStore::open(const QUuid &desk, const DeskIdentity &identity)
{
    // The lock comes before the row: nobody may ever see a desk of ours that looks abandoned.
    if (!m_locks->take(desk)) {
        m_database->fail({StorageProblem::CannotOpen, u"no lock file"_s});
        return;
    }
    m_open[desk] = identity;
    insert(desk, identity);
}

void DeskStore::insert(const QUuid &desk, const DeskIdentity &identity)
{
    m_insert.run({sqlUuid(desk), sqlText(identity.connectionKey), sqlText(identity.connectionName),
                  sqlText(identity.baseUrl), sqlText(identity.portalId),
                  QDateTime::currentMSecsSinceEpoch()});
}

void DeskStore::close(const QUuid &desk)
{
    if (const std::optional<qint64> key = keyToWrite(desk))
        m_remove.run({*key});
    m_open.erase(desk);
    m_locks->release(desk);
}

std::optional<qint64> DeskStore::find(const QUuid &desk)
{
    const std::optional<qint64> key = m_find.firstNumber({sqlUuid(desk)});
    if (!key)
        m_database->fail({StorageProblem::Gone, desk.toString(QUuid::WithoutBraces)});
    return key;
}

std::optional<qint64> DeskStore::findUnused(const QUuid &desk)
{
    const std::optional<qint64> key = find(desk);
    if (!key || !m_locks->isInUse(desk))
        return key;
    m_database->fail({StorageProblem::Gone, u"in use"_s});
    return {};
}

std::optional<qint64> DeskStore::keyToWrite(const QUuid &desk)
{
    // A desk whose first transaction failed (a full disk) comes with the next that goes through.
    const auto ours = m_open.find(desk);
    if (ours == m_open.end())
        m_database->fail({StorageProblem::Gone, u"not open here"_s});
    else if (!m_find.firstNumber({sqlUuid(desk)}))
        insert(desk, ours->second);
    const std::optional<qint64> key = find(desk);
    if (key)
        m_touch.run({QDateTime::currentMSecsSinceEpoch(), *key});
    return key;
}

std::vector<AbandonedDesk> DeskStore::findAbandoned(const QString &connectionKey)
{
    struct Found
    {
        AbandonedDesk desk;
        qint64 key = 0;
    };
    std::vector<Found> found;
    m_list.each({sqlText(connectionKey)}, [&] {
        const DeskIdentity identity{m_list.text(1), m_list.text(2), m_list.text(3), m_list.text(4)};
        found.push_back({{m_list.uuid(0), identity, m_list.number(5), m_list.count(7), m_list.count(8), {}},
                         m_list.number(6)});
    });

    std::vector<AbandonedDesk> abandoned;
    for (Found &each : found) {
        if (m_locks->isInUse(each.desk.id))
            continue;
        each.desk.unfinishedRuns = m_history->unfinishedRuns(each.desk.id);
        if (each.desk.editedCells == 0 && each.desk.unfinishedRuns.empty())
            m_remove.run({each.key});
        else
            abandoned.push_back(std::move(each.desk));
    }
    return abandoned;
}

DeskContents DeskStore::read(const QUuid &desk)
{
    DeskContents contents;
    const std::optional<qint64> key = find(desk);
    if (!key)
        return contents;
    m_identity.each({*key}, [&] {
        contents.identity = {m_identity.text(0), m_identity.text(1), m_identity.text(2), m_identity.text(3)};
    });
    contents.edits = m_edits->read(*key);
    for (AbandonedRun &run : m_history->unfinishedRuns(desk)) {
        UnfinishedRun unfinished{run.run, {}};
        RunRowFilter filter;
        filter.run = run.run.id;
        filter.unsettledOnly = true;
        for (HistoryRow &row : m_history->rows(filter).rows)
            unfinished.unsettled.push_back(std::move(row.row));
        contents.unfinishedRuns.push_back(std::move(unfinished));
    }
    return contents;
}

void DeskStore::adopt(const QUuid &abandoned, const QUuid &desk)
{
    // Two windows may try at once: the one whose transaction comes second finds the desk gone.
    const std::optional<qint64> from = findUnused(abandoned);
    const std::optional<qint64> to = keyToWrite(desk);
    if (!from || !to)
        return;
    m_edits->move(*from, *to);
    m_moveRuns.run({*to, *from});
    m_remove.run({*from});
}

void DeskStore::discard(const QUuid &abandoned)
{
    if (const std::optional<qint64> key = findUnused(abandoned))
        m_remove.run({*key});
}

} // namespace lineitems
