// The portal's line items in memory: the sample, and what was changed since. No HTTP, no JSON, no lock.
#pragma once

#include "app/sandbox/sampledata.h"

#include <functional>
#include <map>
#include <unordered_map>

namespace lineitems::sandbox {

/// Milliseconds since the epoch.
using Clock = std::function<qint64()>;

/// What differs from the sample in one record; calculated properties follow from it.
struct RecordChange
{
    std::map<int, QByteArray> values; ///< by property; empty is cleared
    qint64 updatedAt = 0;
    bool archived = false; ///< deleted since
    int writes = 0; ///< how often an update set values of it, since the program started
};

class Portal
{
public:
    Portal(PropertyTable table, Catalog catalog, quint32 seed, int rows, Clock clock);

    const PropertyTable &table() const { return m_table; }
    const KnownProperties &known() const { return m_known; }
    const SampleData &sample() const { return m_sample; }

    int rowCount() const { return m_sample.rowCount(); }
    /// The record in that row, 0 to rowCount() - 1, by rising id; deleted ones too.
    Record at(int row) const;
    /// The record that `id` names, by its record id or, with idProperty, by that unique property.
    /// Deleted ones too; nothing if there is none.
    std::optional<Record> find(const QByteArray &id, const QByteArray &idProperty = {}) const;
    /// The same with no more than it takes to change it and to tell its amount, if nothing else is asked of it.
    std::optional<Record> findPriced(const QByteArray &id, const QByteArray &idProperty) const;
    /// A stored record with what the portal itself sets.
    Record completed(Record record) const;
    /// The same with no more of it than an update tells: amount, id and times.
    Record echoed(Record record) const;
    bool isArchived(int row) const;

    /// Sets stored values of an existing record (no calculated ones), given as it is stored now, dates the
    /// change and returns the record as it is stored then. Points in time of changes strictly increase.
    Record change(Record record, const std::map<int, QByteArray> &values);

    /// As change(), but by somebody else: it counts as no write.
    void changeByOther(const Record &record, const std::map<int, QByteArray> &values);
    /// Deletes an existing record for good.
    void archive(const Record &record);
    int writesOf(qint64 id) const;

    const std::unordered_map<qint64, RecordChange> &changes() const { return m_changes; }
    /// Takes up changes that were kept from an earlier time; ids that are not there are left out.
    void restore(qint64 id, RecordChange change);

private:
    Record withChanges(Record sample) const;
    std::optional<int> rowOf(const QByteArray &id, const QByteArray &idProperty) const;
    std::optional<int> rowOfKey(const QByteArray &key) const;
    Record stamped(Record record) const;
    RecordChange &changed(const Record &record, const std::map<int, QByteArray> &values);
    void forgetKey(const RecordChange &change);
    void rememberKey(const RecordChange &change, qint64 id);

    PropertyTable m_table;
    KnownProperties m_known;
    SampleData m_sample;
    Clock m_clock;
    qint64 m_lastChange = 0;
    std::unordered_map<qint64, RecordChange> m_changes;
    QHash<QByteArray, qint64> m_changedKeys; ///< external_line_key -> id, where it was changed
};

/// Whether a record may be named by that property: unique, and not the record id (then it is left out).
bool isIdProperty(const PropertyTable &table, const QByteArray &name);

} // namespace lineitems::sandbox
