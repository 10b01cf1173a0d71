#include "models/table/swapcellscommand.h"

namespace lineitems {

SwapCellsCommand::SwapCellsCommand(Document *document, std::vector<CellInput> cells, const QString &text,
                                   int mergeId)
    : QUndoCommand(text), m_document(document), m_cells(std::move(cells)), m_mergeId(mergeId)
{
}

void SwapCellsCommand::undo()
{
    m_document->swapCells(m_cells);
}

void SwapCellsCommand::redo()
{
    m_document->swapCells(m_cells);
}

bool SwapCellsCommand::mergeWith(const QUndoCommand *other)
{
    const CellInput &mine = m_cells.front();
    const CellInput &next = static_cast<const SwapCellsCommand *>(other)->m_cells.front();
    if (mine.row != next.row || mine.column != next.column)
        return false;
    // What this step would bring back is still the value before both; the newest stands in the document.
    setObsolete(!m_document->wouldChange(mine));
    return true;
}

} // namespace lineitems
