#include "models/table/swapcellscommand.h"

#include <utility>

namespace lineitems {

SwapCellsCommand::SwapCellsCommand(Document *document, CellSwap &first, const QString &text, int mergeId)
    : QUndoCommand(text), m_document(document), m_first(&first),
      m_cells(std::make_shared<std::vector<CellInput>>(std::move(first.cells))), m_mergeId(mergeId)
{
    if (m_cells->size() != 1)
        return;
    const CellInput &cell = m_cells->front();
    TableSnapshot after = document->snapshot();
    after.edits = first.edits;
    m_oneCell = {cell.row, cell.column, cell.value, after.parsedValue(cell.row, cell.column)};
}

SwapCellsCommand::SwapCellsCommand(Document *document, PickCells pick, EditDone done, const QString &text)
    : QUndoCommand(text), m_document(document), m_pick(std::move(pick)), m_done(std::move(done)),
      m_cells(std::make_shared<std::vector<CellInput>>())
{
}

void SwapCellsCommand::undo()
{
    m_document->turnStep(*this, true);
}

void SwapCellsCommand::redo()
{
    if (CellSwap *first = std::exchange(m_first, nullptr))
        m_document->takeSwap(*first);
    else if (m_pick)
        m_document->beginEdit(this, std::exchange(m_pick, {}), std::exchange(m_done, {}));
    else
        m_document->turnStep(*this, false);
}

bool SwapCellsCommand::mergeWith(const QUndoCommand *other)
{
    const CellInput &mine = m_cells->front();
    const CellInput &next = static_cast<const SwapCellsCommand *>(other)->m_cells->front();
    if (mine.row != next.row || mine.column != next.column)
        return false;
    // What this step would bring back is still the value before both; the newest stands in the document.
    m_oneCell->after = static_cast<const SwapCellsCommand *>(other)->m_oneCell->after;
    setObsolete(!wouldChange(m_document->snapshot(), mine));
    return true;
}

} // namespace lineitems
