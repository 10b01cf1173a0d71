// What clear, paste and copy do to many cells: pure functions on values, so that they can run on another
// thread. What comes out of an edit is given to the document in one undo step.
#pragma once

#include "models/table/document.h"
#include "ui/grid/cellselection.h"
#include "ui/grid/textclipboard.h"

#include <QString>

#include <atomic>
#include <functional>
#include <vector>

namespace lineitems {

/// What became of the cells of one operation.
struct EditReport
{
    int changed = 0;
    int readOnly = 0; ///< left alone: their property cannot be edited
    int outside = 0; ///< pasted values for which there was no cell
    int emptyStarts = 0; ///< rows or columns without a series: their first cell is empty
};

struct CellResult
{
    std::vector<CellInput> inputs; ///< of an edit
    EditReport report;
    QString text; ///< of a copy
    int copied = 0; ///< how many cells that text holds
};

using Cancelled = std::atomic_bool;

/// The table as it was when the work began. What is cancelled comes back incomplete.
class CellWork final
{
public:
    CellWork(TableSnapshot table, ValueFormat format, const Cancelled &cancelled);

    CellResult clear(const SelectedCells &cells) const;
    CellResult fill(const SelectedCells &cells, const QString &text) const;
    /// One value goes into every selected cell; a table goes to the right and down from the first one, over
    /// `rows` and `columns` (the document's, as SelectedCells has them).
    CellResult paste(const QString &text, const SelectedCells &cells, const std::vector<int> &rows,
                     const std::vector<int> &columns) const;
    CellResult copy(const SelectedCells &cells) const;

private:
    void visit(const SelectedCells &cells, const std::function<void(int row, int column)> &take) const;
    void add(CellResult &result, int row, int column, const QString &text) const;
    QString copyText(int row, int column) const;

    TableSnapshot m_table;
    ValueFormat m_format;
    const Cancelled &m_cancelled;
};

} // namespace lineitems
