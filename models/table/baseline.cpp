#include "models/table/baseline.h"

namespace lineitems {

namespace {

QByteArrayView valueOf(const LoadedRow &row, std::size_t column)
{
    return column < row.values.size() ? QByteArrayView(row.values[column]) : QByteArrayView();
}

/// Takes what `value` needs off `room`; false if there is not enough.
bool take(quint64 &room, QByteArrayView value)
{
    const quint64 needed = Column::roomFor(value);
    if (needed > room)
        return false;
    room -= needed;
    return true;
}

} // namespace

Baseline::Baseline(int columnCount) : m_columns(static_cast<std::size_t>(columnCount)) {}

int Baseline::rowCount() const
{
    return m_ids.size();
}

QByteArray Baseline::idOf(int row) const
{
    return m_ids.value(row).toByteArray();
}

int Baseline::rowOf(QByteArrayView id) const
{
    return m_rows.find(m_ids, id);
}

QByteArrayView Baseline::value(int row, int column) const
{
    return m_columns[static_cast<std::size_t>(column)].value(row);
}

std::size_t Baseline::countThatFit(std::span<const LoadedRow *const> rows) const
{
    quint64 idRoom = m_ids.room();
    std::vector<quint64> room;
    for (const Column &column : m_columns)
        room.push_back(column.room());
    const auto fits = [&](const LoadedRow &row) {
        for (std::size_t i = 0; i < room.size(); ++i) {
            if (!take(room[i], valueOf(row, i)))
                return false;
        }
        return take(idRoom, row.id);
    };
    std::size_t count = 0;
    while (count < rows.size() && fits(*rows[count]))
        ++count;
    return count;
}

void Baseline::append(const LoadedRow &row)
{
    const int number = rowCount();
    m_ids.append(row.id);
    m_rows.insert(m_ids, number);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].append(valueOf(row, i));
}

bool Baseline::setValue(int row, int column, QByteArrayView value)
{
    return m_columns[static_cast<std::size_t>(column)].setValue(row, value);
}

} // namespace lineitems
