// A hash set of numbers, each of which stands for some bytes that are kept elsewhere (a cell's offset in an
// arena, a row with an id). Four bytes a slot and no copy of the bytes, which is why it is not a QHash.
#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <QList>

#include <optional>

namespace lineitems {

/// `bytesOf(number)` must give the same bytes for a number for as long as it is in the index.
/// Cheap to copy (implicitly shared).
class ValueIndex
{
public:
    qsizetype count() const { return m_count; }

    /// The number that stands for these bytes, if there is one.
    template <typename BytesOf>
    std::optional<quint32> find(QByteArrayView bytes, const BytesOf &bytesOf) const
    {
        if (m_slots.isEmpty())
            return std::nullopt;
        const quint32 number = m_slots.at(slotFor(bytes, bytesOf));
        return number == vacant ? std::nullopt : std::optional(number);
    }

    /// The bytes of `number` must not be in the index yet.
    template <typename BytesOf>
    void insert(quint32 number, const BytesOf &bytesOf)
    {
        if ((m_count + 1) * 10 > m_slots.size() * 7)
            grow(bytesOf);
        m_slots[slotFor(bytesOf(number), bytesOf)] = number;
        ++m_count;
    }

private:
    static constexpr quint32 vacant = 0xffff'ffff;

    template <typename BytesOf>
    qsizetype slotFor(QByteArrayView bytes, const BytesOf &bytesOf) const
    {
        const qsizetype mask = m_slots.size() - 1;
        qsizetype slot = static_cast<qsizetype>(qHash(bytes, 0)) & mask;
        while (m_slots.at(slot) != vacant && bytesOf(m_slots.at(slot)) != bytes)
            slot = (slot + 1) & mask;
        return slot;
    }

    template <typename BytesOf>
    void grow(const BytesOf &bytesOf)
    {
        const QList<quint32> old = std::exchange(
            m_slots, QList<quint32>(std::max<qsizetype>(16, m_slots.size() * 2), vacant));
        for (const quint32 number : old) {
            if (number != vacant)
                m_slots[slotFor(bytesOf(number), bytesOf)] = number;
        }
    }

    QList<quint32> m_slots; ///< a power of two of them
    qsizetype m_count = 0;
};

} // namespace lineitems
