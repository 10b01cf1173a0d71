// The cells that differ from the baseline, and nothing else: the diff is never computed, it is what is
// here. Cheap to copy (implicitly shared).
#pragma once

#include "models/record/cellvalue.h"
#include "models/table/sparserows.h"

#include <QByteArray>

#include <vector>

namespace lineitems {

struct CellEdit
{
    int column = 0;
    QByteArray value; ///< wire form; with a problem: the text as it was typed
    CellProblem problem = CellProblem::None;

    friend bool operator==(const CellEdit &, const CellEdit &) = default;
};

class Edits
{
public:
    using RowEdits = std::vector<CellEdit>; ///< in the order of columns

    const CellEdit *find(int row, int column) const;
    /// The edits of one row, or null if it has none.
    const RowEdits *row(int row) const { return m_rows.find(row); }
    bool isRowInvalid(int row) const;
    bool isEmpty() const { return m_rows.isEmpty(); }
    int rowCount() const { return m_rows.count(); }
    int cellCount() const { return m_cellCount; }
    int invalidRowCount() const { return m_invalidRows; }
    /// The rows that have an edit, in ascending order.
    std::vector<int> rows() const { return m_rows.rows(); }

    void set(int row, CellEdit edit);
    void remove(int row, int column);

private:
    SparseRows<RowEdits> m_rows;
    int m_cellCount = 0;
    int m_invalidRows = 0;
};

} // namespace lineitems
