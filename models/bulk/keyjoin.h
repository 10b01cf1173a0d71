// A table with a key column, joined onto the line items: which cells would get which values, and all that has no
// place. Pure: nothing changes here, so that everything can be shown before it happens.
#pragma once

#include "models/bulk/columnguess.h"
#include "models/bulk/joinkeys.h"
#include "models/bulk/tabledates.h"
#include "models/bulk/tablenumbers.h"
#include "models/files/csv.h"
#include "models/table/document.h"

#include <QSet>

#include <set>
#include <vector>

namespace lineitems {

/// What the person chose.
struct JoinRules
{
    std::vector<int> targets; ///< for each column of the table the document's column, or noColumn
    int key = noColumn; ///< the table's column whose target is the key
    bool emptyClears = false; ///< else an empty cell changes nothing
    bool lastCounts = false; ///< of several rows with one key and different values; else none does
    bool changeAll = false; ///< where several line items have one key; else none is changed
    std::optional<NumberConvention> unclearNumbers; ///< how 1.234 is meant where nothing in the table tells
    std::optional<DateOrder> unclearDates; ///< the same of 01/02/2026
};

enum class JoinProblem {
    NoKey, ///< the key is empty
    UnfitKey, ///< the key's text cannot be a value of its property
    UnknownKey, ///< no line item has it
    OnlyCaseDiffers, ///< no line item has it, but one would if case did not count
    SeveralLineItems,
    SeveralRows, ///< another row of the table has the same key and other values
    TooManyCells, ///< more than headings: where a delimiter stands unquoted, all cells behind it are shifted
    UnfitValue,
    OtherCurrency, ///< the sign or code beside a number is not that of the line item
};

/// What a row of the table, or one of its cells, cannot do.
struct JoinFinding
{
    JoinProblem problem = JoinProblem::NoKey;
    int record = 0; ///< in CsvTable::records
    int column = noColumn; ///< of the table, for UnfitValue and OtherCurrency; else the key's
    CellProblem cell = CellProblem::None; ///< for UnfitValue
    /// OnlyCaseDiffers: a row of the document; SeveralLineItems: how many; SeveralRows: another record.
    int other = 0;

    friend bool operator==(const JoinFinding &, const JoinFinding &) = default;
};

struct KeyJoin
{
    std::vector<CellInput> inputs; ///< only cells that would change
    int records = 0; ///< rows of the table that hold anything, without the headings
    int matched = 0; ///< those of them whose values are taken
    int rows = 0; ///< line items that they are about
    int changedRows = 0; ///< those that would change
    int sameCells = 0; ///< hold the table's value already
    std::vector<JoinFinding> findings; ///< in the table's order
    QSet<int> repeated; ///< records whose key stands in one before them
    std::vector<int> readOnly; ///< columns of the table whose property cannot be edited
    std::vector<ColumnNumbers> numbers; ///< how each column of numbers is read
    std::vector<ColumnDates> dates; ///< how the columns of dates are read
    std::set<int> shortened; ///< columns of the table of whose numbers more is held than is shown and taken
};

/// The table's first record holds the headings. Incomplete on `cancelled`.
KeyJoin joinByKey(const CsvTable &table, const JoinRules &rules, const TableSnapshot &lineItems,
                  const ValueFormat &format, const CancelCheck &cancelled = {});

/// The table's headings.
QStringList headingsOf(const CsvTable &table);
/// A cell as text; empty if the record is too short for it.
QString tableText(const CsvTable &table, int record, int column);

} // namespace lineitems
