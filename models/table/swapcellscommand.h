// The one undo command: it holds cells and swaps them with what the document has. Undo and redo are the
// same act.
#pragma once

#include "models/table/document.h"

#include <QUndoCommand>

#include <memory>
#include <optional>
#include <vector>

namespace lineitems {

class SwapCellsCommand final : public QUndoCommand
{
public:
    static constexpr int neverMerges = -1;

    /// Takes `first`, which the document gets when the command is pushed. Steps of one cell with the same
    /// `mergeId` become one while they follow each other.
    SwapCellsCommand(Document *document, CellSwap &first, const QString &text, int mergeId);

    /// A step of many cells, which are picked and put in on another thread.
    SwapCellsCommand(Document *document, PickCells pick, EditDone done, const QString &text);

    const std::shared_ptr<std::vector<CellInput>> &cells() const { return m_cells; }
    void undo() override;
    void redo() override;
    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand *other) override;
    int cellCount() const { return static_cast<int>(m_cells->size()); }
    /// What a step of one cell does, whichever way it was taken last.
    struct OneCell
    {
        int row = 0; ///< of the document
        int column = 0;
        ParsedValue before;
        ParsedValue after;
    };
    /// Nothing for a step of several cells.
    const std::optional<OneCell> &oneCell() const { return m_oneCell; }

private:
    Document *m_document;
    CellSwap *m_first = nullptr; ///< until the first redo, which is the push
    PickCells m_pick; ///< likewise
    EditDone m_done;
    std::shared_ptr<std::vector<CellInput>> m_cells; ///< the values that do not stand in the document now
    int m_mergeId = neverMerges;
    std::optional<OneCell> m_oneCell;
};

} // namespace lineitems
