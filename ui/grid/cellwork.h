// What clear, cut, paste and copy do to many cells: pure functions on values, so that they can run on another
// thread. What comes out of an edit is given to the document in one undo step.
#pragma once

#include "models/bulk/pasteplan.h"
#include "models/table/document.h"
#include "ui/grid/cellselection.h"
#include "ui/paste/cellclipboard.h"

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
    int unfit = 0; ///< pasted values left out: they do not fit the type of their column
    bool decimalComma = false; ///< numbers were read with a decimal comma
    int unchanged = 0; ///< left alone by a revert: cells (or rows) as HubSpot holds them
    int emptyStarts = 0; ///< rows or columns without a series: their first cell is empty
};

/// Where a paste went that filled one block, by the document's rows and columns.
struct PastedBlock
{
    std::vector<int> rows;
    std::vector<int> columns; ///< or SelectedCells::statusColumn
};

struct CellResult
{
    std::vector<CellInput> inputs; ///< of an edit
    EditReport report;
    std::optional<PastePlan> question; ///< a paste that a person has to look at first
    QString text; ///< of a copy
    QString html; ///< the same
    int copied = 0; ///< how many cells that text holds
    int estimates = 0; ///< of those: what HubSpot has not computed yet
    bool hasGaps = false; ///< of a copy: nothing was, since the cells are no block
    PastedBlock pasted; ///< of a paste
};

using Cancelled = std::atomic_bool;

/// The table as it was when the work began. What is cancelled comes back incomplete.
class CellWork final
{
public:
    CellWork(TableSnapshot table, ValueFormat format, const Cancelled &cancelled);

    CellResult clear(const SelectedCells &cells) const;
    CellResult fill(const SelectedCells &cells, const QString &text) const;
    /// What is on the clipboard, from that spot on: the cells, or what to ask about them.
    CellResult paste(const CopiedText &copied, const PasteSpot &spot) const;
    CellResult copy(const SelectedCells &cells) const;
    /// A copy and a clear.
    CellResult cut(const SelectedCells &cells) const;
    /// Back to the baseline.
    CellResult revert(const SelectedCells &cells) const;
    CellResult revertRows(const std::vector<int> &rows) const;

private:
    void visit(const SelectedCells &cells, const std::function<void(int row, int column)> &take) const;
    void add(CellResult &result, int row, int column, const QString &text) const;
    QString copyText(int column, QByteArrayView wire) const;
    HtmlCellKind htmlKind(int column) const;

    TableSnapshot m_table;
    ValueFormat m_format;
    const Cancelled &m_cancelled;
};

/// What a paste does once it is clear.
CellResult pasted(const PastePlan &plan, const PasteChoices &choices, const Cancelled &cancelled);

} // namespace lineitems
