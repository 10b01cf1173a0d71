#include "ui/problems/problemrows.h"

#include "models/table/conflicts.h"

#include <algorithm>

namespace lineitems {

namespace {

/// View rows with a problem, ascending. Only edited rows and rows of a run can have one, so the table is
/// not walked, however long it is.
std::vector<int> problemViewRows(const RowView &rows)
{
    const Document &document = *rows.lineItems()->document();
    std::vector<int> found;
    const auto add = [&](int documentRow) {
        const int row = rows.viewRow(documentRow);
        if (row >= 0)
            found.push_back(row);
    };
    for (const int row : document.edits().rows()) {
        if (document.edits().isRowInvalid(row))
            add(row);
    }
    const TableSnapshot table = document.snapshot();
    table.results.forEach([&](int row, const RowResult &result) {
        if (isProblem(table, row, result))
            add(row);
    });
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

QString propertyToBlame(const Document &document, int documentRow)
{
    const RowResult *result = document.results().find(documentRow);
    if (result && isProblem(document.snapshot(), documentRow, *result) && !result->error.property.isEmpty())
        return result->error.property;
    const Edits::RowEdits *edits = document.edits().row(documentRow);
    if (!edits)
        return {};
    const auto invalid = std::find_if(edits->begin(), edits->end(),
                                      [](const CellEdit &edit) { return edit.problem != CellProblem::None; });
    const int column = invalid != edits->end() ? invalid->column : edits->front().column;
    return document.columns().at(column).name;
}

int nextProblemRow(const RowView &rows, int viewRow, bool forward)
{
    const std::vector<int> found = problemViewRows(rows);
    if (found.empty())
        return -1;
    if (forward) {
        const auto next = std::upper_bound(found.begin(), found.end(), viewRow);
        return next != found.end() ? *next : found.front();
    }
    const auto next = std::lower_bound(found.begin(), found.end(), viewRow);
    return next != found.begin() ? *std::prev(next) : found.back();
}

} // namespace lineitems
