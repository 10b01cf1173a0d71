#include "app/sandbox/portal.h"

#include "app/sandbox/amounts.h"

#include <algorithm>

namespace lineitems::sandbox {

Portal::Portal(PropertyTable table, Catalog catalog, quint32 seed, int rows, Clock clock)
    : m_table(std::move(table)), m_known(m_table), m_sample(m_table, std::move(catalog), seed, rows),
      m_clock(std::move(clock))
{
}

Record Portal::at(int row) const
{
    return completed(withChanges(m_sample.record(row)));
}

Record Portal::completed(Record record) const
{
    recalculate(m_known, record);
    return stamped(std::move(record));
}

Record Portal::echoed(Record record) const
{
    recalculateAmount(m_known, record);
    return stamped(std::move(record));
}

Record Portal::stamped(Record record) const
{
    record.set(m_known.recordId, QByteArray::number(record.id));
    record.set(m_known.created, isoTimestamp(record.createdAt));
    record.set(m_known.lastModified, isoTimestamp(record.updatedAt));
    return record;
}

Record Portal::withChanges(Record record) const
{
    if (const auto found = m_changes.find(record.id); found != m_changes.end()) {
        for (const auto &[property, value] : found->second.values)
            record.set(property, value);
        record.updatedAt = found->second.updatedAt;
        record.archived = record.archived || found->second.archived;
    }
    return record;
}

bool Portal::isArchived(int row) const
{
    const auto change = m_changes.find(m_sample.idOf(row));
    return m_sample.isArchived(row) || (change != m_changes.end() && change->second.archived);
}

std::optional<Record> Portal::find(const QByteArray &id, const QByteArray &idProperty) const
{
    const std::optional<int> row = rowOf(id, idProperty);
    return row ? std::optional(at(*row)) : std::nullopt;
}

std::optional<Record> Portal::findPriced(const QByteArray &id, const QByteArray &idProperty) const
{
    const std::optional<int> row = rowOf(id, idProperty);
    return row ? std::optional(withChanges(m_sample.pricedRecord(*row))) : std::nullopt;
}

std::optional<int> Portal::rowOf(const QByteArray &id, const QByteArray &idProperty) const
{
    if (!idProperty.isEmpty()) {
        // The other unique properties are the system's and hold no value here.
        const bool isKey = m_table.indexOf(idProperty) == m_known.externalKey;
        return isKey ? rowOfKey(id) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    // Only the id as the API writes it: no sign, no zeros in front.
    const bool canonical = isNumber && QByteArray::number(number) == id;
    return canonical ? m_sample.rowOfId(number) : std::nullopt;
}

std::optional<int> Portal::rowOfKey(const QByteArray &key) const
{
    if (const auto changed = m_changedKeys.find(key); changed != m_changedKeys.end())
        return m_sample.rowOfId(*changed);
    const std::optional<int> row = m_sample.rowOfExternalKey(key);
    if (!row)
        return std::nullopt;
    const auto change = m_changes.find(m_sample.idOf(*row));
    const bool hasOther = change != m_changes.end() && change->second.values.contains(m_known.externalKey);
    return hasOther ? std::nullopt : row;
}

Record Portal::change(Record record, const std::map<int, QByteArray> &values)
{
    RecordChange &change = changed(record, values);
    ++change.writes;
    record.updatedAt = change.updatedAt;
    for (const auto &[property, value] : values)
        record.set(property, value);
    return record;
}

void Portal::changeByOther(const Record &record, const std::map<int, QByteArray> &values)
{
    changed(record, values);
}

void Portal::archive(const Record &record)
{
    changed(record, {}).archived = true;
}

int Portal::writesOf(qint64 id) const
{
    const auto found = m_changes.find(id);
    return found == m_changes.end() ? 0 : found->second.writes;
}

RecordChange &Portal::changed(const Record &record, const std::map<int, QByteArray> &values)
{
    RecordChange &change = m_changes[record.id];
    forgetKey(change);
    for (const auto &[property, value] : values)
        change.values[property] = value;
    rememberKey(change, record.id);
    m_lastChange = std::max({m_clock(), m_lastChange + 1, record.updatedAt + 1});
    change.updatedAt = m_lastChange;
    return change;
}

void Portal::restore(qint64 id, RecordChange change)
{
    if (!m_sample.rowOfId(id))
        return;
    m_lastChange = std::max(m_lastChange, change.updatedAt);
    RecordChange &place = m_changes[id];
    forgetKey(place);
    place = std::move(change);
    rememberKey(place, id);
}

void Portal::forgetKey(const RecordChange &change)
{
    if (const auto key = change.values.find(m_known.externalKey); key != change.values.end())
        m_changedKeys.remove(key->second);
}

void Portal::rememberKey(const RecordChange &change, qint64 id)
{
    const auto key = change.values.find(m_known.externalKey);
    if (key != change.values.end() && !key->second.isEmpty())
        m_changedKeys.insert(key->second, id);
}

bool isIdProperty(const PropertyTable &table, const QByteArray &name)
{
    const int index = table.indexOf(name);
    return index >= 0 && table.at(index).unique && name != "hs_object_id";
}

} // namespace lineitems::sandbox
