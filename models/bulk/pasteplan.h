// What a paste would do, cell by cell, before it does it: which values fit, which do not and why, and how each
// column's numbers and dates are read. Pure functions of values, for another thread.
#pragma once

#include "models/bulk/pastecell.h"
#include "models/table/document.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace lineitems {

/// How the numbers in one column of the pasted table are read. Only columns for which it matters have one.
struct PasteColumn : ColumnConvention
{
    int field = 0; ///< position in the pasted rows
    int column = 0; ///< of the document, where it goes to (the first, if there are several)
    QString example; ///< one of its texts, that tells or that is ambiguous
};

/// How the dates in one column of the pasted table are read. Only columns for which it matters have one.
struct PasteDates : ColumnOrder
{
    int field = 0; ///< position in the pasted rows
    int column = 0; ///< of the document, where it goes to (the first, if there are several)
    QString example; ///< one of its texts, that tells or that is ambiguous
};

struct PasteCounts
{
    long long fit = 0; ///< also those that are undecided
    long long readOnly = 0;
    long long unfit = 0;
    long long outside = 0; ///< values for which there is no cell
    long long noted = 0;
};

/// What a person answers. Without an answer a column is read as PasteColumn::convention and
/// PasteDates::order say.
struct PasteChoices
{
    std::vector<std::optional<NumberConvention>> conventions; ///< for each of PastePlan::columns
    std::vector<std::optional<DateOrder>> orders; ///< for each of PastePlan::dates
    bool unfitToo = false; ///< also what does not fit, to be marked as not valid
};

struct PastePlan
{
    std::shared_ptr<const PasteRequest> request;
    std::vector<CellRange> areas;
    std::vector<PasteColumn> columns; ///< those of numbers
    std::vector<PasteDates> dates;
    PasteCounts counts;
    std::vector<PasteCell> examples; ///< the first cells, those that need a look before the others

    /// Anything is left out, unclear, or not as it looks.
    bool needsQuestion() const;
    PasteChoices choices() const; ///< as found
};

using PasteCancelled = std::atomic_bool;

PastePlan planPaste(std::shared_ptr<const PasteRequest> request, const PasteCancelled &cancelled);

/// The cell of an example, read by these choices.
PasteCell pasteCell(const PastePlan &plan, const PasteCell &example, const PasteChoices &choices);

/// What the document is to be given. Undecided cells are left out.
std::vector<CellInput> pasteInputs(const PastePlan &plan, const PasteChoices &choices,
                                   const PasteCancelled &cancelled);

} // namespace lineitems
