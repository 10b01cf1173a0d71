#include "models/table/column.h"

namespace lineitems {

namespace {

// Lengths as LEB128: seven bits a byte, low ones first. Nearly all texts are shorter than 128 bytes.
int lengthPrefix(quint64 length, char *out)
{
    int size = 0;
    for (; length >= 0x80; length >>= 7)
        out[size++] = static_cast<char>((length & 0x7f) | 0x80);
    out[size++] = static_cast<char>(length);
    return size;
}

constexpr int maxPrefixBytes = 10;

} // namespace

quint64 Column::roomFor(QByteArrayView value)
{
    char prefix[maxPrefixBytes];
    return value.isEmpty() ? 0
                           : static_cast<quint64>(value.size())
            + static_cast<quint64>(lengthPrefix(static_cast<quint64>(value.size()), prefix));
}

QByteArrayView Column::textAt(quint32 offset) const
{
    const char *at = m_arena.constData() + offset;
    quint64 length = 0;
    int shift = 0;
    for (; *at & 0x80; ++at, shift += 7)
        length |= static_cast<quint64>(*at & 0x7f) << shift;
    length |= static_cast<quint64>(*at) << shift;
    return QByteArrayView(at + 1, static_cast<qsizetype>(length));
}

bool Column::append(QByteArrayView value)
{
    const auto offset = store(value);
    if (offset)
        m_offsets.append(*offset);
    return offset.has_value();
}

bool Column::setValue(int row, QByteArrayView value)
{
    const auto offset = store(value);
    if (offset)
        m_offsets[row] = *offset;
    return offset.has_value();
}

std::optional<quint32> Column::store(QByteArrayView value)
{
    if (value.isEmpty())
        return 0;
    if (!m_isDictionary)
        return storeText(value);
    if (const auto known = m_dictionary.find(value, [this](quint32 offset) { return textAt(offset); }))
        return known;
    const auto offset = storeText(value);
    if (offset)
        remember(*offset);
    return offset;
}

std::optional<quint32> Column::storeText(QByteArrayView value)
{
    if (roomFor(value) > room())
        return std::nullopt;
    const auto offset = static_cast<quint32>(m_arena.size());
    char prefix[maxPrefixBytes];
    m_arena.append(prefix, lengthPrefix(static_cast<quint64>(value.size()), prefix));
    m_arena.append(value);
    return offset;
}

void Column::remember(quint32 offset)
{
    if (m_dictionary.count() >= maxDictionarySize) {
        m_dictionary = {};
        m_isDictionary = false;
        return;
    }
    m_dictionary.insert(offset, [this](quint32 of) { return textAt(of); });
}

} // namespace lineitems
