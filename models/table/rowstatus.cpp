#include "models/table/rowstatus.h"

#include "models/table/conflicts.h"

#include <algorithm>

namespace lineitems {

namespace {

RowStatus editStatus(const Edits &edits, int row)
{
    if (!edits.row(row))
        return RowStatus::Unchanged;
    return edits.isRowInvalid(row) ? RowStatus::Invalid : RowStatus::Changed;
}

RowStatus outcomeStatus(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotSent:
        return RowStatus::NotSent;
    case Outcome::Saved:
        return RowStatus::Saved;
    case Outcome::Failed:
        return RowStatus::Failed;
    case Outcome::Conflict:
        return RowStatus::Conflict;
    case Outcome::Unknown:
        return RowStatus::Unknown;
    }
    Q_UNREACHABLE();
}

RowStatus resultStatus(const TableSnapshot &table, int row)
{
    const RowResult *result = table.results.find(row);
    if (!result)
        return RowStatus::Unchanged;
    if (result->submitting)
        return RowStatus::Submitting;
    if (!result->outcome || (result->outcome != Outcome::Saved && !isProblem(table, row, *result)))
        return RowStatus::Unchanged;
    return outcomeStatus(*result->outcome);
}

} // namespace

RowStatus rowStatus(const TableSnapshot &table, int row)
{
    return std::max(editStatus(table.edits, row), resultStatus(table, row));
}

} // namespace lineitems
