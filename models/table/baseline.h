// What the server holds, as it was loaded: one column per property, cells as UTF-8 in one arena per
// column. A million rows of twenty columns must fit a laptop: no QVariant, no QString per cell.
#pragma once

#include "models/table/column.h"
#include "models/table/rowindex.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace lineitems {

/// A row as it comes from the server or a file: its record id, and a value for each column.
struct LoadedRow
{
    QByteArray id;
    std::vector<QByteArray> values;
};

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
    QByteArrayView value(int row, int column) const;
    void append(const LoadedRow &row);
    void setValue(int row, int column, QByteArrayView value);

private:
    Column m_ids;
    RowIndex m_rows;
    std::vector<Column> m_columns;
};

} // namespace lineitems
