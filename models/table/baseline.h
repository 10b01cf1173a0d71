// What the server holds, as it was loaded: one column per property, cells as UTF-8 in one arena per
// column. A million rows of twenty columns must fit a laptop: no QVariant, no QString per cell.
#pragma once

#include "models/record/loadedrow.h"
#include "models/table/column.h"
#include "models/table/rowindex.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

namespace lineitems {

/// Cheap to copy; a copy that is written to detaches only the columns it touches.
class Baseline
{
public:
    Baseline() : Baseline(0) {}
    explicit Baseline(int columnCount);

    int rowCount() const;
    int columnCount() const { return static_cast<int>(m_columns.size()); }
    QByteArray idOf(int row) const;
    /// The row of that id, or -1.
    int rowOf(QByteArrayView id) const;
    /// Valid until the column is written to.
    QByteArrayView value(int row, int column) const;
    const Column &column(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

    /// How many of these rows, from the first one, still fit: a column holds at most 4 GiB of text.
    std::size_t countThatFit(std::span<const LoadedRow *const> rows) const;
    /// The id must be new, and the row must fit. Missing values are empty.
    void append(const LoadedRow &row);
    /// False if the column is full; then the old value stands.
    bool setValue(int row, int column, QByteArrayView value);

private:
    Column m_ids;
    RowIndex m_rows;
    std::vector<Column> m_columns;
};

} // namespace lineitems
