#include "models/table/edits.h"

#include <algorithm>

namespace lineitems {

namespace {

auto positionOf(auto &edits, int column)
{
    return std::lower_bound(edits.begin(), edits.end(), column,
                            [](const CellEdit &edit, int wanted) { return edit.column < wanted; });
}

bool isInvalid(const Edits::RowEdits &edits)
{
    return std::any_of(edits.begin(), edits.end(),
                       [](const CellEdit &edit) { return edit.problem != CellProblem::None; });
}

} // namespace

const CellEdit *Edits::find(int row, int column) const
{
    const RowEdits *edits = this->row(row);
    if (!edits)
        return nullptr;
    const auto at = positionOf(*edits, column);
    return at != edits->end() && at->column == column ? &*at : nullptr;
}

bool Edits::isRowInvalid(int row) const
{
    const RowEdits *edits = this->row(row);
    return edits && isInvalid(*edits);
}

void Edits::set(int row, CellEdit edit)
{
    RowEdits &edits = m_rows[row];
    const bool wasInvalid = isInvalid(edits);
    const auto at = positionOf(edits, edit.column);
    if (at != edits.end() && at->column == edit.column) {
        *at = std::move(edit);
    } else {
        edits.insert(at, std::move(edit));
        ++m_cellCount;
    }
    m_invalidRows += int(isInvalid(edits)) - int(wasInvalid);
}

void Edits::remove(int row, int column)
{
    if (!find(row, column))
        return;
    RowEdits &edits = m_rows[row];
    const bool wasInvalid = isInvalid(edits);
    edits.erase(positionOf(edits, column));
    --m_cellCount;
    m_invalidRows += int(isInvalid(edits)) - int(wasInvalid);
    if (edits.empty())
        m_rows.remove(row);
}

} // namespace lineitems
