#include "models/table/rowstatus.h"

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

RowStatus resultStatus(const RowResult *result)
{
    if (!result)
        return RowStatus::Unchanged;
    if (result->submitting)
        return RowStatus::Submitting;
    return result->outcome ? outcomeStatus(*result->outcome) : RowStatus::Unchanged;
}

} // namespace

RowStatus rowStatus(const TableSnapshot &table, int row)
{
    return std::max(editStatus(table.edits, row), resultStatus(table.results.find(row)));
}

} // namespace lineitems
