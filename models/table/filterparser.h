// Reads a filter as people type it: price > 100 and (name ~ /pro.*/i or hs_sku is empty) and status = failed
#pragma once

#include "models/record/cellvalue.h"
#include "models/table/filterexpression.h"

#include <optional>

namespace lineitems {

enum class FilterProblem {
    ExpectedColumn,
    UnknownColumn,
    AmbiguousColumn, ///< a label that several columns have
    ExpectedOperator,
    OperatorDoesNotFit, ///< a comparison that this type of column does not have
    ExpectedValue,
    NotANumber,
    DoubtfulNumber, ///< 1,000: a thousand, or one?
    NotADate,
    NotAStatus,
    NotADayCount,
    BadPattern,
    ExpectedAnd, ///< something other than and, or, or the end
    ExpectedBracket,
    NotClosed, ///< a quote or a pattern without its end
};

struct FilterError
{
    FilterProblem problem = FilterProblem::ExpectedColumn;
    qsizetype position = 0; ///< of the text
    qsizetype length = 0; ///< 0: at the end
    QString detail; ///< the word that is meant; of a BadPattern: what QRegularExpression says
    QString property = {}; ///< the column that was being asked about; empty: the status, or none yet

    friend bool operator==(const FilterError &, const FilterError &) = default;
};

struct ParsedFilter
{
    FilterClauses clauses;
    std::optional<FilterError> error;
};

/// What is wrong with a value for which filterValue() has nothing.
FilterProblem valueProblem(const Property &property);

/// Columns are named by property name or by label (quoted where it has spaces); without regard to case.
/// An empty text is no filter. With an error there are no clauses. What stands in quotes behind =, != and in may
/// be no value of the column's type: a cell that holds such a text is found by it. Numbers are read as
/// readTypedNumber() does; in a list a comma ends them.
ParsedFilter filterFromText(const QString &text, const Schema &columns, const ValueFormat &format = {},
                            bool pointMayGroup = false);

} // namespace lineitems
