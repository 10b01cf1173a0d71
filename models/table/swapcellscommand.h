// The one undo command: it holds cells and swaps them with what the document has. Undo and redo are the
// same act.
#pragma once

#include "models/table/document.h"

#include <QUndoCommand>

#include <vector>

namespace lineitems {

class SwapCellsCommand final : public QUndoCommand
{
public:
    static constexpr int neverMerges = -1;

    /// Steps of one cell with the same `mergeId` become one while they follow each other.
    SwapCellsCommand(Document *document, std::vector<CellInput> cells, const QString &text, int mergeId);

    void undo() override;
    void redo() override;
    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand *other) override;
    int cellCount() const { return static_cast<int>(m_cells.size()); }

private:
    Document *m_document;
    std::vector<CellInput> m_cells; ///< the values that do not stand in the document now
    int m_mergeId;
};

} // namespace lineitems
