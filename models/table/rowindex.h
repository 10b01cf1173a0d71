// From a record id to its row: a row is known by its id across anything asynchronous. About eight bytes a
// row, since the ids themselves stay in their column.
#pragma once

#include "models/table/column.h"
#include "models/table/valueindex.h"

namespace lineitems {

/// Cheap to copy. `ids` is always the same column, which may grow but whose values never change.
class RowIndex
{
    static auto idsOf(const Column &ids)
    {
        return [&ids](quint32 row) { return ids.value(static_cast<int>(row)); };
    }

public:
    /// The row of that id, or -1.
    int find(const Column &ids, QByteArrayView id) const
    {
        const auto row = m_rows.find(id, idsOf(ids));
        return row ? static_cast<int>(*row) : -1;
    }

    /// The row's id must be in `ids`, and not in the index.
    void insert(const Column &ids, int row) { m_rows.insert(static_cast<quint32>(row), idsOf(ids)); }

private:
    ValueIndex m_rows;
};

} // namespace lineitems
