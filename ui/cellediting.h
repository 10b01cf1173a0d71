// What a person does to many cells at once: clear, paste, revert. Each is one undo step, and says what
// it left alone.
#pragma once

#include "ui/gridmodel.h"
#include "ui/textclipboard.h"

#include <QCoreApplication>
#include <QItemSelection>

namespace lineitems {

/// What became of the cells of one operation.
struct EditReport
{
    int changed = 0;
    int readOnly = 0; ///< left alone: their property cannot be edited
    int outside = 0; ///< pasted values for which there was no cell
};

/// A sentence for the status bar.
QString reportText(const EditReport &report);

/// The cells that are selected in the grid, by the grid's rows and the columns that are to be seen.
class CellEditing final
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::CellEditing)

public:
    /// `visibleColumns` are the grid's columns from left to right, without hidden ones.
    CellEditing(GridModel *grid, QItemSelection selection, QList<int> visibleColumns);

    EditReport clear() const;
    /// One value goes into every selected cell; a table goes to the right and down from the first one.
    EditReport paste(const CellTable &cells) const;
    CellTable copy() const;
    int revertCells() const;
    int revertRows() const;

private:
    EditReport apply(std::vector<CellInput> inputs, EditReport report, const QString &stepText) const;
    /// Adds the input for one cell, or counts why not.
    void addInput(std::vector<CellInput> &inputs, EditReport &report, int gridRow, int gridColumn,
                  const QString &text) const;
    EditReport fill(const QString &text) const;
    EditReport pasteAt(int gridRow, int visiblePosition, const CellTable &cells) const;
    QString copyText(int gridRow, int gridColumn) const;
    QList<int> selectedRows() const;
    QList<int> selectedColumns() const;

    GridModel *m_grid;
    QItemSelection m_selection;
    QList<int> m_columns;
};

} // namespace lineitems
