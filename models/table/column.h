// The values of one property for all rows: four bytes a cell, which point into one arena of UTF-8 texts.
// Equal values share a text while the column has few distinct ones.
#pragma once

#include "models/table/valueindex.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace lineitems {

/// Cheap to copy (its parts are implicitly shared); a copy that is written to detaches.
class Column
{
public:
    /// Cells hold 32-bit offsets, so an arena ends here.
    static constexpr quint64 maxArenaBytes = 0xffff'ffff;
    /// A column with more distinct values than this is no longer looked up for each new value.
    static constexpr int maxDictionarySize = 4096;

    explicit Column(quint64 arenaLimit = maxArenaBytes) : m_arenaLimit(arenaLimit) {}

    int size() const { return static_cast<int>(m_offsets.size()); }
    /// Valid until the column is written to.
    QByteArrayView value(int row) const { return textAt(m_offsets.at(row)); }
    /// Cells with the same key hold the same value; the reverse is not certain.
    quint32 cellKey(int row) const { return m_offsets.at(row); }
    /// Whether all equal values share a key.
    bool isDictionary() const { return m_isDictionary; }

    /// False if the arena is full; then nothing was changed. `value` must not point into this column.
    bool append(QByteArrayView value);
    bool setValue(int row, QByteArrayView value);

    /// How many bytes of arena are left, and what a value takes of them at most.
    quint64 room() const { return m_arenaLimit - static_cast<quint64>(m_arena.size()); }
    static quint64 roomFor(QByteArrayView value);

private:
    QByteArrayView textAt(quint32 offset) const;
    std::optional<quint32> store(QByteArrayView value);
    std::optional<quint32> storeText(QByteArrayView value);
    void remember(quint32 offset);

    quint64 m_arenaLimit;
    QList<quint32> m_offsets;
    QByteArray m_arena = QByteArray(1, '\0'); ///< length prefix and text; at 0 stands the empty text
    ValueIndex m_dictionary; ///< offsets of the distinct texts
    bool m_isDictionary = true;
};

} // namespace lineitems
