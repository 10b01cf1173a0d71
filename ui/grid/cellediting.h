// What a person does to many cells at once: clear, cut, paste, copy, revert. Each is one undo step, and says
// what it left alone.
#pragma once

#include "ui/grid/cellwork.h"
#include "ui/grid/gridmodel.h"

#include <QItemSelection>

namespace lineitems {

/// A sentence for the status bar.
QString reportText(const EditReport &report);

/// Work on cells that can be done here or on another thread; it holds all that it needs.
struct CellJob
{
    long long cells = 0; ///< about how many
    std::function<CellResult(const Cancelled &)> work;
};

/// The cells that are selected in the grid, by the grid's rows and the columns that are to be seen.
class CellEditing final
{
public:
    /// `visibleColumns` are the grid's columns from left to right, without hidden ones.
    CellEditing(GridModel *grid, QItemSelection selection, QList<int> visibleColumns);

    SelectedCells selectedCells() const;
    CellJob clear() const;
    /// One value into these cells.
    CellJob fill(const SelectedCells &cells, const QString &text) const;
    /// One value goes into every selected cell; a table as pasteAreas() says (models/bulk/pasteplacement.h).
    CellJob paste(const CopiedText &copied) const;
    /// The same, after a person has looked at it.
    static CellJob paste(const PastePlan &plan, const PasteChoices &choices);
    CellJob copy() const;
    CellJob cut() const;
    CellJob revertCells() const;
    /// All cells of the rows, also those in hidden columns.
    CellJob revertRows() const;

private:
    std::vector<int> gridRows() const;
    /// The document's column, or SelectedCells::statusColumn.
    std::vector<int> documentColumns(const QList<int> &gridColumns) const;
    std::vector<int> documentRows(const std::vector<int> &gridRows) const;
    QList<int> selectedColumns() const;
    PasteSpot pasteSpot() const;
    CellJob job(long long cells, std::function<CellResult(const CellWork &)> work) const;

    GridModel *m_grid;
    QItemSelection m_selection;
    QList<int> m_columns;
};

} // namespace lineitems
