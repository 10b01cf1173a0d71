// What may come next while a filter is typed: columns, comparisons, options, and, or.
#pragma once

#include "models/record/property.h"

#include <QString>

#include <vector>

namespace lineitems {

struct FilterSuggestion
{
    QString insert; ///< as it is written
    QString note; ///< a column's label; else empty

    friend bool operator==(const FilterSuggestion &, const FilterSuggestion &) = default;
};

struct FilterCompletion
{
    qsizetype start = 0; ///< of what is typed already and would be replaced, up to the cursor
    std::vector<FilterSuggestion> suggestions;
};

/// For the cursor at that place. Nothing where anything may be typed, or nothing fits.
FilterCompletion filterCompletion(const QString &text, qsizetype cursor, const Schema &columns);

} // namespace lineitems
